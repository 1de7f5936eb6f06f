import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startMailserver, type Mailserver } from '../../testing/startMailserver.ts'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { openPool } from '../database/openPool.ts'
import { withClient } from '../database/withClient.ts'
import { createAchtergrond, inTenant, inTransaction, type Bereik, type Tx } from '../withActor.ts'
import { createPost, type Klok, type Post } from './createPost.ts'
import { findPostwerk } from './findPostwerk.ts'
import { insertBericht, OnveiligBericht, type NieuwBericht } from './insertBericht.ts'
import { openTransport, readSmtpAdres, WACHTTIJDEN } from './openTransport.ts'
import { withdrawBerichten } from './withdrawBerichten.ts'

const WATERVESTE = 9990
const DUINWIJK = 9991
const AFZENDER = 'baken@waterveste.example'
const MINUUT = 60_000

let database: TestDatabase
let server: Mailserver
let nu: Date
let meldingen: string[]
const opruimen: (() => Promise<void>)[] = []

beforeAll(async () => {
  database = await startTestDatabase()
  await withClient(database.migratieUrl, (client) =>
    client.query('insert into platform.gemeentecode (code) values ($1), ($2)', [WATERVESTE, DUINWIJK]),
  )
})
afterAll(() => database.stop())

beforeEach(async () => {
  nu = new Date('2026-11-22T09:00:00Z')
  meldingen = []
  await withClient(database.migratieUrl, (client) => client.query('truncate platform.bericht, platform.audit'))
})
afterEach(async () => {
  for (const werk of opruimen.splice(0).reverse()) await werk()
})

const startServer = async (opties: Parameters<typeof startMailserver>[0] = {}): Promise<Mailserver> => {
  server = await startMailserver(opties)
  opruimen.push(server.stop)
  return server
}

const klok: Klok = { nu: () => nu, plan: () => () => undefined }

const openPost = (
  adres: string | null = server.adres,
  opties: { klok?: Klok; wachttijden?: typeof WACHTTIJDEN | Record<keyof typeof WACHTTIJDEN, number> } = {},
): Post => {
  const { wachttijden = WACHTTIJDEN } = opties
  const post = createPost({
    achtergrond: createAchtergrond(database.pool),
    gemeenten: (moment) => findPostwerk(database.pool, moment),
    transport: adres === null ? null : openTransport({ smtp: adres, afzender: AFZENDER, wachttijden }),
    meld: (zin) => void meldingen.push(zin),
    klok: opties.klok ?? klok,
  })
  opruimen.push(post.stop)
  return post
}

const inGemeente = <T>(run: (db: Tx) => Promise<T>, gemeenteId = WATERVESTE, bereik: Bereik = 'alles'): Promise<T> =>
  inTenant(database.pool, { gemeenteId, medewerkerId: null, organisatieId: null, bereik, rol: 'test' }, run)

const BERICHT: NieuwBericht = {
  aan: 'sanne@politie.example',
  onderwerp: 'Hoe staat het met je acties?',
  tekst: 'Beste Sanne, vul je voortgang in.\n',
  html: '<!doctype html><html lang="nl"><title>x</title><p>Beste Sanne</p></html>',
  kenmerk: 'uitvraag/1',
}

const leg = (verandering: Partial<NieuwBericht> = {}, gemeenteId = WATERVESTE): Promise<string> =>
  inGemeente((db) => insertBericht(db, gemeenteId, { ...BERICHT, ...verandering }, nu), gemeenteId)

const lees = (gemeenteId = WATERVESTE) =>
  inGemeente(
    (db) => db.selectFrom('platform.bericht').selectAll().orderBy('aangemaakt_op').orderBy('aan').execute(),
    gemeenteId,
  )

const later = (minuten: number): void => {
  nu = new Date(nu.getTime() + minuten * MINUUT)
}

const headerOf = (ruw: string, naam: string): string | undefined =>
  new RegExp(`^${naam}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(ruw)?.[1]

describe('versturen', () => {
  test('gaat na de daad, met de kopregels die erbij horen', async () => {
    await startServer()
    const id = await leg({ onderwerp: 'Voortgang: één vraag' })
    await openPost().wek()
    const [mail] = server.ontvangen
    expect(mail).toMatchObject({ van: AFZENDER, aan: ['sanne@politie.example'] })
    expect(headerOf(mail!.ruw, 'Message-ID')).toBe(`<${id}@waterveste.example>`)
    expect(headerOf(mail!.ruw, 'To')).toBe('sanne@politie.example')
    expect(headerOf(mail!.ruw, 'From')).toBe(`Baken <${AFZENDER}>`)
    expect(headerOf(mail!.ruw, 'Subject')).toMatch(/^=\?UTF-8\?/)
    expect(headerOf(mail!.ruw, 'Auto-Submitted')).toBe('auto-generated')
    expect(mail!.ruw).toContain('Beste Sanne, vul je voortgang in.')
    expect(await lees()).toMatchObject([{ id, pogingen: 1, verstuurd_op: nu, gestopt_op: null, fout: null }])
    expect(meldingen).toEqual([])
  })

  test('veel berichten van twee gemeenten gaan over één verbinding, ieder één keer', async () => {
    await startServer()
    for (let nummer = 0; nummer < 30; nummer += 1) await leg({ aan: `lid${nummer}@politie.example` })
    await leg({ aan: 'noor@duinwijk.example' }, DUINWIJK)
    await openPost().wek()
    const adressen = server.ontvangen.flatMap(({ aan }) => aan)
    expect(new Set(adressen).size).toBe(31)
    expect(adressen).toHaveLength(31)
    expect(adressen.indexOf('noor@duinwijk.example')).toBe(25)
    expect(server.verbindingen()).toBe(1)
  })

  test('een daad die niet doorgaat verstuurt niets', async () => {
    await startServer()
    const daad = inGemeente(async (db) => {
      await insertBericht(db, WATERVESTE, BERICHT, nu)
      throw new Error('toch niet')
    })
    await expect(daad).rejects.toThrow('toch niet')
    await openPost().wek()
    expect(server.ontvangen).toEqual([])
    expect(server.verbindingen()).toBe(0)
  })

  test('wie tijdens een ronde wekt, wordt gehoord', async () => {
    const post: { wek?: () => Promise<void> } = {}
    let tweede: Promise<void> | undefined
    await startServer({
      voorAntwoord: async () => {
        if (tweede !== undefined) return
        await leg({ aan: 'later@politie.example' })
        tweede = post.wek?.()
      },
    })
    post.wek = openPost().wek
    await leg()
    await post.wek()
    await tweede
    expect(server.ontvangen.map(({ aan }) => aan[0])).toEqual(['sanne@politie.example', 'later@politie.example'])
  })

  test('twee verzenders tegelijk versturen elk bericht één keer', async () => {
    await startServer()
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_leeg, nummer) => leg({ aan: `lid${nummer}@politie.example` })),
    )
    await Promise.all([openPost().wek(), openPost().wek()])
    const kenmerken = server.ontvangen.map(({ ruw }) => headerOf(ruw, 'Message-ID'))
    expect(kenmerken.sort()).toEqual(ids.map((id) => `<${id}@waterveste.example>`).sort())
    expect(server.verbindingen()).toBe(2)
  })

  test('met gebruiker en wachtwoord', async () => {
    await startServer({ inloggen: { gebruiker: 'baken', wachtwoord: 'p@ss word' } })
    await leg()
    await openPost(server.adres.replace('//', '//baken:p%40ss%20word@')).wek()
    expect(server.ontvangen).toHaveLength(1)
  })

  test('zonder mailserver blijft alles liggen', async () => {
    await leg()
    const post = openPost(null)
    await post.wek()
    expect(post.heeftServer).toBe(false)
    expect(await lees()).toMatchObject([{ pogingen: 0, verstuurd_op: null, gestopt_op: null }])
  })
})

describe('een server die er niet is', () => {
  test('kost geen bericht een poging en krijgt alles zodra hij terug is', async () => {
    const { poort, stop, adres } = await startServer()
    await stop()
    await leg()
    await leg({ aan: 'noor@duinwijk.example' }, DUINWIJK)
    const post = openPost(adres)
    await post.wek()
    await post.wek()
    expect([...(await lees()), ...(await lees(DUINWIJK))]).toMatchObject([
      { pogingen: 0, fout: null, gestopt_op: null },
      { pogingen: 0, fout: null, gestopt_op: null },
    ])
    for (let week = 0; week < 3; week += 1) {
      later(7 * 24 * 60)
      await post.wek()
    }
    await startServer({ poort })
    await post.wek()
    expect(server.ontvangen).toEqual([])
    later(15)
    await post.wek()
    expect(server.ontvangen).toHaveLength(2)
    expect(meldingen).toEqual([
      'De mailserver geeft geen antwoord. De post blijft bewaard en gaat later weg.',
      'De mailserver neemt weer post aan.',
    ])
  })

  test('die tussendoor opnieuw begon kost geen bericht een poging', async () => {
    const { poort, stop, adres } = await startServer()
    const post = openPost(adres)
    await leg()
    await post.wek()
    await stop()
    await startServer({ poort })
    await leg({ aan: 'tweede@politie.example' })
    await post.wek()
    expect(server.ontvangen.map(({ aan }) => aan)).toEqual([['tweede@politie.example']])
    expect((await lees()).map(({ pogingen }) => pogingen)).toEqual([1, 1])
    expect(meldingen).toEqual([])
  })

  test('een wachtwoord dat niet klopt kost geen bericht een poging en komt niet in de log', async () => {
    await startServer({ inloggen: { gebruiker: 'baken', wachtwoord: 'goed' } })
    await leg()
    await openPost(server.adres.replace('//', '//baken:geheim123@')).wek()
    expect(await lees()).toMatchObject([{ pogingen: 0, gestopt_op: null }])
    expect(meldingen).toEqual([
      'De mailserver weigert de gebruiker of het wachtwoord. De post blijft bewaard en gaat later weg.',
    ])
  })

  test('een server die stilvalt houdt een bericht niet langer vast dan de wachttijd', async () => {
    await startServer({ voorAntwoord: () => new Promise(() => undefined) })
    await leg()
    await leg({ aan: 'tweede@politie.example' })
    const begin = performance.now()
    await openPost(server.adres, { wachttijden: { ...WACHTTIJDEN, bericht: 300 } }).wek()
    expect(performance.now() - begin).toBeLessThan(5_000)
    const berichten = await lees()
    expect(berichten.map(({ pogingen }) => pogingen).sort()).toEqual([0, 1])
    expect(berichten.find(({ pogingen }) => pogingen === 1)).toMatchObject({
      fout: 'verbinding_verbroken',
      verstuurd_op: null,
      gestopt_op: null,
      volgende_op: new Date(nu.getTime() + MINUUT),
    })
  })
})

describe('een proces dat sterft', () => {
  test('nadat de server aannam: het bericht gaat nog eens, onder dezelfde naam', async () => {
    await startServer()
    const id = await leg()
    const echt = createAchtergrond(database.pool)
    const sterft = createPost({
      achtergrond: (gemeenteId, taak, work) =>
        echt(gemeenteId, taak, async (ctx) => {
          await work(ctx)
          throw new Error('gestorven voor het vastleggen')
        }),
      gemeenten: (moment) => findPostwerk(database.pool, moment),
      transport: openTransport({ smtp: server.adres, afzender: AFZENDER }),
      meld: (zin) => void meldingen.push(zin),
      klok,
    })
    await sterft.wek()
    await sterft.stop()
    expect(meldingen).toEqual(['De uitgaande post kon niet worden verwerkt (Error).'])
    expect(await lees()).toMatchObject([{ id, pogingen: 0, verstuurd_op: null }])
    await openPost().wek()
    expect(server.ontvangen.map(({ ruw }) => headerOf(ruw, 'Message-ID'))).toEqual([
      `<${id}@waterveste.example>`,
      `<${id}@waterveste.example>`,
    ])
    expect(await lees()).toMatchObject([{ pogingen: 1, verstuurd_op: nu }])
  })
})

describe('een weigering', () => {
  test('van het adres: dat bericht stopt met de reden, de andere gaan door', async () => {
    await startServer({
      weigerAdres: (aan) =>
        aan.startsWith('weg@') ? { antwoord: 550, zin: '5.1.1 weg@politie.example bestaat niet' } : undefined,
    })
    const id = await leg({ aan: 'weg@politie.example' })
    later(1)
    await leg()
    const post = openPost()
    await post.wek()
    later(24 * 60)
    await post.wek()
    expect(await lees()).toMatchObject([
      { id, pogingen: 1, fout: 'adres_geweigerd', verstuurd_op: null },
      { pogingen: 1, fout: null, gestopt_op: null },
    ])
    expect(server.ontvangen.map(({ aan }) => aan)).toEqual([['sanne@politie.example']])
    expect(meldingen).toEqual([
      `Bericht ${id} is niet verstuurd en wordt niet meer geprobeerd. De mailserver van de ontvanger kent dit adres niet. Controleer het adres.`,
    ])
  })

  test('voorlopig: het bericht wacht steeds langer en stopt na vijf dagen', async () => {
    let vragen = 0
    await startServer({
      weigerBericht: () => {
        vragen += 1
        return { antwoord: 451, zin: '4.3.0 later' }
      },
    })
    await leg()
    const post = openPost()
    const wachttijden: number[] = []
    for (let ronde = 0; ronde < 60; ronde += 1) {
      await post.wek()
      const [bericht] = await lees()
      if (bericht!.gestopt_op !== null) break
      wachttijden.push((bericht!.volgende_op.getTime() - nu.getTime()) / MINUUT)
      nu = bericht!.volgende_op
    }
    expect(wachttijden.slice(0, 4)).toEqual([1, 2, 4, 8])
    expect(wachttijden.at(-1)).toBe(360)
    expect(await lees()).toMatchObject([{ fout: 'mailserver_vraagt_geduld', verstuurd_op: null, pogingen: vragen }])
    const dagen = (nu.getTime() - new Date('2026-11-22T09:00:00Z').getTime()) / (24 * 60 * MINUUT)
    expect(dagen).toBeCloseTo(5, 0)
  })
})

describe('wie mag wat', () => {
  test('een andere gemeente ziet een bericht niet en kan er geen voor een ander neerleggen', async () => {
    await leg()
    expect(await lees(DUINWIJK)).toEqual([])
    await expect(inGemeente((db) => insertBericht(db, WATERVESTE, BERICHT, nu), DUINWIJK)).rejects.toThrow(
      'row-level security',
    )
  })

  test('een partner ziet en schrijft geen berichten', async () => {
    await leg()
    const gezien = await inGemeente(
      (db) => db.selectFrom('platform.bericht').select('id').execute(),
      WATERVESTE,
      'eigen',
    )
    expect(gezien).toEqual([])
    await expect(inGemeente((db) => insertBericht(db, WATERVESTE, BERICHT, nu), WATERVESTE, 'eigen')).rejects.toThrow(
      'row-level security',
    )
  })

  test('na het zoeken naar werk staat er geen gemeente meer open', async () => {
    await leg()
    const eenVerbinding = openPool(database.appUrl, { max: 1 })
    expect(await findPostwerk(eenVerbinding, nu)).toEqual([{ code: WATERVESTE, teVersturen: 1, teWissen: false }])
    const nadien = inTransaction(eenVerbinding, (db) => db.selectFrom('platform.bericht').select('id').execute())
    await expect(nadien).rejects.toThrow()
    await eenVerbinding.destroy()
  })

  test('het logboek noemt het bericht, niet de ontvanger', async () => {
    await startServer()
    const id = await leg()
    await openPost().wek()
    const regels = await inGemeente((db) => db.selectFrom('platform.audit').selectAll().execute())
    expect(regels).toMatchObject([{ rol: 'systeem', handeling: 'bericht:probeer', onderwerp: `bericht/${id}` }])
    expect(JSON.stringify(regels)).not.toContain('sanne')
  })
})

describe('onveilige berichten', () => {
  test.each([
    ['aan', 'sanne@politie.example\r\nBcc: x@y.example'],
    ['aan', 'sanne@politie.example, x@y.example'],
    ['aan', 'Sanne <sanne@politie.example>'],
    ['aan', 'sanne@politie.example\n'],
    ['aan', `${'a'.repeat(250)}@y.example`],
    ['aan', ''],
    ['onderwerp', 'Vraag\r\nBcc: x@y.example'],
    ['onderwerp', 'Vraag\u2028twee'],
    ['onderwerp', ''],
  ] as const)('%s: %j', async (veld, waarde) => {
    const poging = leg({ [veld]: waarde })
    await expect(poging).rejects.toThrow(OnveiligBericht)
    await expect(poging).rejects.toThrow(`message with unsafe ${veld}`)
  })

  test('ook de database weigert ze', async () => {
    await leg()
    const wijzig = (veld: 'aan' | 'onderwerp', waarde: string) =>
      inGemeente((db) =>
        db
          .updateTable('platform.bericht')
          .set({ [veld]: waarde })
          .execute(),
      )
    await expect(wijzig('aan', 'a@b.example\nBcc: x@y.example')).rejects.toThrow('bericht_aan_check')
    await expect(wijzig('onderwerp', 'een\r\ntwee')).rejects.toThrow('bericht_onderwerp_check')
  })
})

describe('wissen', () => {
  test('de tekst is weg zodra het bericht weg is of niet meer gaat, en blijft bij wat nog wacht', async () => {
    await startServer({
      weigerAdres: (aan) =>
        aan.startsWith('weg@')
          ? { antwoord: 550, zin: '5.1.1 nee' }
          : aan.startsWith('straks@')
            ? { antwoord: 451, zin: '4.3.0 later' }
            : undefined,
    })
    await leg()
    await leg({ aan: 'straks@politie.example' })
    await leg({ aan: 'weg@politie.example' })
    await leg({ aan: 'zonder@politie.example', kenmerk: 'uitvraag/2' })
    await inGemeente((db) => withdrawBerichten(db, ['uitvraag/2'], nu))
    await openPost().wek()
    const zonderTekst = { tekst: '', html: '', onderwerp: BERICHT.onderwerp }
    expect(await lees()).toMatchObject([
      { aan: 'sanne@politie.example', verstuurd_op: nu, ...zonderTekst },
      { aan: 'straks@politie.example', verstuurd_op: null, gestopt_op: null, tekst: BERICHT.tekst, html: BERICHT.html },
      { aan: 'weg@politie.example', gestopt_op: nu, ...zonderTekst },
      { aan: 'zonder@politie.example', gestopt_op: nu, fout: 'ingetrokken', ...zonderTekst },
    ])
  })

  test('ook de database houdt geen tekst vast van wat verstuurd is', async () => {
    await leg()
    const poging = inGemeente((db) => db.updateTable('platform.bericht').set({ verstuurd_op: nu }).execute())
    await expect(poging).rejects.toThrow('bericht_klaar_zonder_tekst')
  })

  test('dertig dagen na het versturen, opgeven of intrekken is het adres weg, ook zonder mailserver', async () => {
    await startServer({
      weigerAdres: (aan) => (aan.startsWith('weg@') ? { antwoord: 550, zin: '5.1.1 nee' } : undefined),
    })
    await leg()
    await leg({ aan: 'weg@politie.example' })
    await leg({ aan: 'zonder@politie.example', kenmerk: 'uitvraag/2' })
    await inGemeente((db) => withdrawBerichten(db, ['uitvraag/2'], nu))
    await openPost().wek()
    later(30 * 24 * 60 - 1)
    await leg({ aan: 'nieuw@politie.example' })
    const zonder = openPost(null)
    await zonder.wek()
    expect((await lees()).map(({ aan }) => aan)).toEqual([
      'sanne@politie.example',
      'weg@politie.example',
      'zonder@politie.example',
      'nieuw@politie.example',
    ])
    later(1)
    await zonder.wek()
    const [nieuw, ...klaar] = (await lees()).reverse()
    expect(klaar).toHaveLength(3)
    for (const bericht of klaar) expect(bericht).toMatchObject({ aan: '', onderwerp: '', tekst: '', html: '' })
    expect(nieuw).toMatchObject({ ...BERICHT, aan: 'nieuw@politie.example' })
    expect(await findPostwerk(database.pool, nu)).toEqual([{ code: WATERVESTE, teVersturen: 1, teWissen: false }])
  })
})

describe('beginnen en ophouden', () => {
  test('na start kijkt hij elke minuut, na stop niet meer', async () => {
    await startServer()
    const gepland: { werk: () => void; ms: number; af: boolean }[] = []
    const plan: Klok['plan'] = (werk, ms) => {
      const afspraak = { werk, ms, af: false }
      gepland.push(afspraak)
      return () => void (afspraak.af = true)
    }
    const post = openPost(server.adres, { klok: { nu: () => nu, plan } })
    await leg()
    post.start()
    await expect.poll(() => gepland.length).toBe(1)
    expect(server.ontvangen).toHaveLength(1)
    expect(gepland[0]!.ms).toBe(MINUUT)
    await leg()
    gepland[0]!.werk()
    await expect.poll(() => gepland.length).toBe(2)
    expect(server.ontvangen).toHaveLength(2)
    await post.stop()
    expect(gepland[1]!.af).toBe(true)
    await leg()
    await post.wek()
    expect(server.ontvangen).toHaveLength(2)
  })

  test('stop wacht op het bericht dat onderweg is en begint geen ander', async () => {
    let geefAntwoord = (): void => undefined
    let isBinnen = (): void => undefined
    const binnen = new Promise<void>((klaar) => (isBinnen = klaar))
    await startServer({
      voorAntwoord: () => {
        isBinnen()
        return new Promise((klaar) => (geefAntwoord = klaar))
      },
    })
    await leg()
    later(1)
    await leg()
    const post = openPost()
    const ronde = post.wek()
    await binnen
    let gestopt = false
    const stop = post.stop().then(() => void (gestopt = true))
    await lees()
    expect(gestopt).toBe(false)
    geefAntwoord()
    await Promise.all([stop, ronde])
    expect(await lees()).toMatchObject([{ verstuurd_op: nu }, { verstuurd_op: null, pogingen: 0 }])
    expect(server.ontvangen).toHaveLength(1)
  })
})

test.each([
  ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, requireTLS: false }],
  ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true, requireTLS: false }],
  [
    'smtp://a%40b:c%2Fd@mail.example:25',
    { host: 'mail.example', port: 25, secure: false, requireTLS: true, auth: { user: 'a@b', pass: 'c/d' } },
  ],
  [
    'smtp://a:b@127.0.0.1:25',
    { host: '127.0.0.1', port: 25, secure: false, requireTLS: false, auth: { user: 'a', pass: 'b' } },
  ],
  ['smtp://[::1]:25?requireTLS=false&logger=true', { host: '::1', port: 25, secure: false, requireTLS: false }],
])('het adres %s van een mailserver', (adres, instellingen) => {
  expect(readSmtpAdres(adres)).toEqual(instellingen)
})
