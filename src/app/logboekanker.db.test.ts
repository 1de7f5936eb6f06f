import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { withClient } from '../platform/server/database/withClient.ts'
import { parseAnkerregel } from '../platform/server/logboek/anker/ankerregel.ts'
import { createVerzegelaar } from '../platform/server/logboek/createVerzegelaar.ts'
import { startMailserver, type Mailserver } from '../platform/testing/startMailserver.ts'
import { runCli } from './cli/runCli.ts'
import { openVerankeraar } from './openVerankeraar.ts'
import { startTestApp, type Antwoord, type TestApp } from './testing/startTestApp.ts'

type Ontvangen = { readonly headers: IncomingHttpHeaders; readonly inhoud: string }

const UIT = 'weg@elders.example'
const AAN = 'archief@elders.example'

let mailserver: Mailserver
let proef: TestApp
let ontvanger: Server
let adres: string
let status = 204
const ontvangen: Ontvangen[] = []

beforeAll(async () => {
  mailserver = await startMailserver({
    weigerAdres: (aan) => (aan === UIT ? { antwoord: 550, zin: 'weg' } : undefined),
  })
  // On the own machine a server beside Baken may be asked, also without TLS.
  proef = await startTestApp({ smtp: mailserver.adres, adres: 'http://127.0.0.1:18557' })
  ontvanger = createServer((vraag, antwoord) => {
    const stukken: Buffer[] = []
    vraag.on('data', (stuk: Buffer) => stukken.push(stuk))
    vraag.on('end', () => {
      ontvangen.push({ headers: vraag.headers, inhoud: Buffer.concat(stukken).toString() })
      antwoord.writeHead(status, { location: '/elders' }).end()
    })
  }).listen(0, '127.0.0.1')
  await new Promise((klaar) => ontvanger.once('listening', klaar))
  adres = `http://127.0.0.1:${(ontvanger.address() as AddressInfo).port}/koppen`
})
afterAll(async () => {
  await proef.stop()
  await mailserver.stop()
  ontvanger.close()
})
beforeEach(async () => {
  status = 204
  ontvangen.length = 0
  await run('delete from logboek.anker')
})

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

/** Something is done, and sealed. */
async function seal(): Promise<void> {
  await proef.beheerder.get('/medewerkers')
  await createVerzegelaar({ pool: proef.database.pool, anker: null, meld: () => undefined }).run()
}

const anchor = (minutenLater = 0): Promise<void> =>
  openVerankeraar({
    ...{ pool: proef.database.pool, geheim: Buffer.alloc(32, 7), postweg: proef.uitgaand.middelen, interneServers: [] },
    meld: () => undefined,
  }).run(new Date(Date.now() + minutenLater * 60_000))

const save = (soort: string, body: object): Promise<Antwoord> =>
  proef.beheerder.send('PUT', `/ankers/${soort}`, { ritme: 'uur', versie: null, ...body })
const ankerOf = async (soort: string) =>
  (await proef.beheerder.get('/ankers')).body.items.find((anker: { soort: string }) => anker.soort === soort)
const laatsteKop = async () =>
  (await run("select omvang, encode(wortel, 'hex') wortel from platform.audit_kop order by omvang desc limit 1"))[0]

describe('een webhook', () => {
  it('krijgt de nieuwste kop, ondertekend met een geheim dat één keer te zien is', async () => {
    await seal()
    const { status: gekozen, body } = await save('webhook', { adres })
    expect([gekozen, body.anker.stand]).toEqual([200, 'nog_niet'])
    expect(await ankerOf('webhook')).not.toHaveProperty('geheim')
    const [rij] = await run('select geheim from logboek.anker')
    expect(rij.geheim.includes(Buffer.from(body.geheim))).toBe(false)
    await anchor()
    const kop = await laatsteKop()
    const [{ headers, inhoud }, ...meer] = ontvangen as [Ontvangen]
    expect(meer).toEqual([])
    expect(JSON.parse(inhoud)).toEqual({ versie: 1, gemeente: 9990, ...kop, tijd: expect.any(String) })
    const handtekening = createHmac('sha256', body.geheim).update(inhoud).digest('hex')
    expect(headers['x-baken-handtekening']).toBe(`sha256=${handtekening}`)
    expect(await ankerOf('webhook')).toMatchObject({ stand: 'goed', laatste: { regels: kop.omvang }, fout: null })
  })

  it('krijgt hooguit één kop per uur, en dan de nieuwste', async () => {
    await save('webhook', { adres })
    await seal()
    await anchor()
    await seal()
    await seal()
    await anchor(59)
    expect(ontvangen).toHaveLength(1)
    await anchor(60)
    await anchor(121)
    expect(ontvangen.map(({ inhoud }) => JSON.parse(inhoud).omvang)).toEqual([
      expect.any(Number),
      (await laatsteKop()).omvang,
    ])
  })

  it.each([
    ['een fout geeft', 503, 'De server weigert de kop (antwoord 503). Geef dit door aan de ontvanger.'],
    ['doorverwijst', 302, 'De server verwijst door naar een ander adres. Vul dat andere adres in.'],
  ])('die %s laat het zien, en krijgt de kop daarna alsnog', async (_wat, antwoord, zin) => {
    await save('webhook', { adres })
    await seal()
    status = antwoord
    await anchor()
    expect(await ankerOf('webhook')).toMatchObject({ stand: 'mislukt', laatste: null, fout: { zin } })
    await anchor(0.9)
    expect(ontvangen).toHaveLength(1)
    status = 200
    await anchor(1.1)
    expect(ontvangen).toHaveLength(2)
    expect(await ankerOf('webhook')).toMatchObject({ stand: 'goed', fout: null })
  })

  it('krijgt de kop alsnog als Baken tijdens het sturen stopte', async () => {
    await save('webhook', { adres })
    await seal()
    await run("update logboek.anker set volgende_op = now() + interval '2 minutes'")
    await anchor(1)
    expect(ontvangen).toEqual([])
    await anchor(2.1)
    expect(ontvangen).toHaveLength(1)
  })

  it('telt niet mee voor een adres dat intussen een ander is', async () => {
    const { body } = await save('webhook', { adres })
    await seal()
    await anchor()
    const ander = await save('webhook', { adres: `${adres}/2`, versie: body.anker.versie })
    expect(ander.body).toMatchObject({ geheim: null, anker: { laatste: null, stand: 'nog_niet', versie: 2 } })
    await anchor()
    expect(ontvangen).toHaveLength(2)
    expect((await save('webhook', { adres, versie: body.anker.versie })).status).toBe(409)
    expect((await save('webhook', { adres })).status).toBe(409)
  })

  it('ondertekent na een nieuw geheim daarmee', async () => {
    await save('webhook', { adres })
    const { geheim } = (await proef.beheerder.send('POST', '/ankers/webhook/_geheim')).body
    await seal()
    await anchor()
    const [{ headers, inhoud }] = ontvangen as [Ontvangen]
    const handtekening = createHmac('sha256', geheim).update(inhoud).digest('hex')
    expect(headers['x-baken-handtekening']).toBe(`sha256=${handtekening}`)
  })

  it.each([
    ['http://elders.example/kop', 'Het adres begint niet met https://. Vul een adres met https in.'],
    ['https://169.254.169.254/kop', expect.stringContaining('intern netwerk')],
    ['https://naam:woord@elders.example/kop', expect.stringContaining('https')],
  ])('staat niet op %s', async (fout, melding) => {
    const { status: geweigerd, body } = await save('webhook', { adres: fout })
    expect([geweigerd, body.fouten]).toEqual([400, [{ pad: 'body.adres', melding }]])
  })

  it('krijgt een proef die geen kop is, hooguit één keer per minuut', async () => {
    await save('webhook', { adres })
    const proeven = () => proef.beheerder.send('POST', '/ankers/webhook/_proef')
    expect((await proeven()).body).toEqual({ gelukt: true, zin: 'De server heeft de proef aangenomen.' })
    expect(parseAnkerregel(ontvangen[0]?.inhoud ?? '')).toBe('proef')
    expect((await proeven()).status).toBe(429)
    await run('update logboek.anker set proef_op = null')
    status = 404
    expect((await proeven()).body).toMatchObject({ gelukt: false, zin: expect.stringContaining('antwoord 404') })
  })
})

/** As its reader gets it: quoted-printable undone, and only the plain text. */
const textOf = (ruw: string | undefined): string =>
  (ruw ?? '')
    .replace(/=\r?\n/g, '')
    .replace(/=3D/gi, '=')
    .split('text/html')[0] ?? ''
const regelOf = (ruw: string | undefined): string => /^\{.*\}$/m.exec(textOf(ruw))?.[0] ?? ''

describe('een mail', () => {
  it('brengt de nieuwste kop, en telt pas als zij weg is', async () => {
    const begin = mailserver.ontvangen.length
    await save('mail', { adres: AAN })
    await seal()
    await anchor()
    expect((await ankerOf('mail')).laatste).toBeNull()
    await proef.uitgaand.middelen.post.wek()
    const [mail, ...meer] = mailserver.ontvangen.slice(begin)
    expect([mail?.aan, meer]).toEqual([[AAN], []])
    const kop = parseAnkerregel(regelOf(mail?.ruw))
    await anchor(3)
    await anchor(6)
    const { laatste, stand } = await ankerOf('mail')
    expect([stand, { omvang: laatste.regels }]).toEqual(['goed', { omvang: (kop as { omvang: number }).omvang }])
    expect(mailserver.ontvangen).toHaveLength(begin + 1)
  })

  it('die niemand aanneemt is een fout in gewone woorden, en wordt later opnieuw geschreven', async () => {
    await save('mail', { adres: UIT })
    await seal()
    await anchor()
    await proef.uitgaand.middelen.post.wek()
    await anchor(3)
    expect(await ankerOf('mail')).toMatchObject({ stand: 'mislukt', fout: { zin: expect.stringContaining('adres') } })
    await anchor(5)
    expect(await run('select onderweg_bericht from logboek.anker')).not.toEqual([{ onderweg_bericht: null }])
  })

  it('wordt teruggenomen als het anker weggaat', async () => {
    await save('mail', { adres: UIT })
    await seal()
    await run(
      "insert into platform.bericht (gemeente_id, id, aan, onderwerp, tekst, html, kenmerk, volgende_op, aangemaakt_op) values (9990, gen_random_uuid(), 'a@elders.example', 'x', 'x', 'x', 'logboekanker', now() + interval '1 hour', now())",
    )
    expect((await proef.beheerder.send('DELETE', '/ankers/mail')).status).toBe(204)
    expect(await ankerOf('mail')).toBeUndefined()
    const open = await run(
      "select from platform.bericht where kenmerk = 'logboekanker' and gestopt_op is null and verstuurd_op is null",
    )
    expect(open).toEqual([])
    expect((await proef.beheerder.send('DELETE', '/ankers/mail')).status).toBe(404)
  })

  it('als proef gaat meteen weg', async () => {
    await save('mail', { adres: AAN })
    const { body } = await proef.beheerder.send('POST', '/ankers/mail/_proef')
    expect(body).toEqual({ gelukt: true, zin: expect.stringContaining(AAN) })
    await expect.poll(() => parseAnkerregel(regelOf(mailserver.ontvangen.at(-1)?.ruw))).toBe('proef')
  })
})

describe('wie dit mag', () => {
  it.each(['functionaris_gegevensbescherming', 'adviseur_veiligheid'] as const)('niet een %s', async (rol) => {
    const client = await proef.als(rol)
    expect((await client.get('/ankers')).status).toBe(404)
    expect((await client.send('PUT', '/ankers/mail', { adres: AAN, ritme: 'uur', versie: null })).status).toBe(403)
  })

  it('laat een regel na in het logboek, maar het sturen niet', async () => {
    await save('webhook', { adres })
    await seal()
    const tel = async () => (await run('select count(*)::integer aantal from platform.audit'))[0].aantal
    const eerder = await tel()
    await anchor()
    expect(await tel()).toBe(eerder)
    const [regel] = await run(
      "select onderwerp, uitkomst from platform.audit where handeling = 'anker:edit' order by tijd desc limit 1",
    )
    expect(regel).toEqual({ onderwerp: 'anker/webhook', uitkomst: 'gelukt' })
  })
})

describe('wat buiten is bewaard, tegen een logboek dat is ingekort', () => {
  let map: string
  beforeAll(async () => {
    map = await mkdtemp(path.join(tmpdir(), 'baken-anker-'))
  })
  beforeEach(() => vi.stubEnv('DATABASE_URL', proef.database.appUrl))
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rm(map, { recursive: true }))

  it('klopt zolang niemand eraan kwam, ook met koppen ertussen die niet zijn gestuurd, en wijst daarna aan wat weg is', async () => {
    const bestand = path.join(map, 'ontvangen.jsonl')
    await save('webhook', { adres })
    await save('mail', { adres: AAN })
    for (const uur of [0, 61]) {
      await seal()
      await seal()
      await anchor(uur)
    }
    await proef.uitgaand.middelen.post.wek()
    const regels = [...ontvangen.map(({ inhoud }) => inhoud), regelOf(mailserver.ontvangen.at(-1)?.ruw)]
    expect(regels.length).toBeGreaterThanOrEqual(3)
    await writeFile(bestand, `${regels.join('\n')}\n`)
    expect(await controleer(bestand)).toMatchObject({
      code: 0,
      antwoord: expect.stringContaining('Het logboek klopt.'),
    })
    const { omvang } = await laatsteKop()
    await run(
      'delete from platform.audit using platform.audit_blad b where audit.id = b.id and b.nummer >= (select max(vorige) from platform.audit_kop)',
    )
    await run('delete from platform.audit_blad where nummer >= (select max(vorige) from platform.audit_kop)')
    await run('delete from platform.audit_kop where omvang = $1', [omvang])
    const { code, antwoord } = await controleer(bestand)
    expect(code).toBe(1)
    expect(antwoord).toContain(`De kop op ${omvang} regels staat in het anker, maar niet meer in de database.`)
  })

  it('vergelijkt niet met een bestand waar geen kop in staat', async () => {
    const bestand = path.join(map, 'leeg.txt')
    await writeFile(bestand, 'Beste ontvanger,\n\nHierbij de kop.\n')
    expect(await controleer(bestand)).toMatchObject({ code: 2, antwoord: expect.stringContaining('staat geen kop') })
  })

  const controleer = async (bestand: string): Promise<{ code: number; antwoord: string }> => {
    const antwoord: string[] = []
    const bewaar = (tekst: string) => void antwoord.push(tekst)
    const uitvoer = { antwoord: bewaar, meld: bewaar }
    const code = await runCli(['logboek', 'controleer', '--gemeente', '9990', '--anker', bestand], uitvoer)
    return { code, antwoord: antwoord.join('\n') }
  }
})
