import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { inlogdienstContract } from '../modules/toegang/contractInlogdienst.ts'
import { startInlogdienst, type Inlogdienst } from '../modules/toegang/testing/startInlogdienst.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { codeOf } from './testing/aTweedeFactor.ts'
import { openProefbrowser, walkInlogdienst, type Proefbrowser } from './testing/openProefbrowser.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'

const POORT = 18_556
const ADRES = `http://127.0.0.1:${POORT}`
const CLIENT = { clientId: 'baken', clientGeheim: 'een geheim van deze proef' }
const MENSEN = {
  ans: { name: 'Ans Proef', email: 'Ans@waterveste.example', email_verified: true, groepen: ['veilig'] },
  bo: { name: 'Bo Proef', email: 'bo@waterveste.example', groepen: [] },
  cas: { name: 'Cas Proef', email: 'beheer@waterveste.example', groepen: ['veilig'] },
  dee: { name: 'Dee Proef', email: 'dee@politie.example', groepen: ['politie'] },
} as const

let provider: Inlogdienst
let proef: TestApp
let politie: { id: string }
beforeAll(async () => {
  provider = await startInlogdienst()
  proef = await startTestApp({ adres: ADRES })
  await proef.app.http.listen({ host: '127.0.0.1', port: POORT })
  const { items } = (await proef.beheerder.get('/organisaties')).body
  politie = items.find(({ naam }: { naam: string }) => naam === 'Politie')
})
afterAll(async () => {
  await proef.stop()
  await provider.stop()
})

let browser: Proefbrowser
let dienst: Antwoord<typeof inlogdienstContract.getInlogdienst>
let mensen: Record<string, Record<string, unknown>>
beforeEach(async () => {
  browser = openProefbrowser(proef.app.http)
  mensen = structuredClone<Record<string, Record<string, unknown>>>(MENSEN)
  await forgetEerdere()
  await addDienst()
})

/** Who came in an earlier test is somebody else. */
async function forgetEerdere(): Promise<void> {
  await run('delete from toegang.inlogdienst')
  await run(`update toegang.account set email = id || '@weg.example' where email <> 'beheer@waterveste.example'`)
  await run(`update toegang.medewerker set naam = 'Weg' where naam <> 'Beheer Proef'`)
}

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

const keuzeOf = (anders: object) => ({
  ...{ naam: 'Waterveste', issuer: provider.issuer, ...CLIENT, scopes: 'openid profile email' },
  ...{
    claimNaam: 'name',
    claimEmail: 'email',
    vertrouwtEmail: false,
    maaktMedewerkers: true,
    tweedeFactor: [],
    aan: true,
  },
  claimregels: [
    { claim: 'groepen', waarde: 'veilig', organisatieId: null, rol: 'adviseur_veiligheid' },
    { claim: 'groepen', waarde: 'jurist', organisatieId: null, rol: 'jurist' },
    { claim: 'groepen', waarde: 'politie', organisatieId: politie.id, rol: 'partner' },
  ],
  ...anders,
})

async function addDienst(anders: object = {}, amr: readonly string[] = ['pwd']) {
  const { body } = await proef.beheerder.send('POST', '/inlogdiensten', keuzeOf(anders))
  dienst = body
  const { terug, uitgelogd, uitlogbericht } = dienst.adressen
  provider.register({ ...CLIENT, terug: [terug], uitgelogd: [uitgelogd], uitlogbericht, mensen, amr })
}

const change = (anders: object) =>
  proef.beheerder.send('PUT', `/inlogdiensten/${dienst.id}`, { ...keuzeOf(anders), versie: dienst.versie })

async function arrive(naam: string, begin: object = {}) {
  const { body } = await browser.send('POST', '/inlogpogingen', { gemeente: 9990, dienst: dienst.id, ...begin })
  const terug = await walkInlogdienst(body.adres, naam, ADRES)
  const [, id] = /^\/inloggen\/terug\/(.+)$/.exec(terug.pathname) ?? []
  return browser.send('POST', '/inlogpogingen/_voltooi', { dienst: id, antwoord: terug.search.slice(1) })
}

const rollenOf = async (naam: string): Promise<string[]> => {
  const { items } = (await proef.beheerder.get('/medewerkers')).body
  return items.find((een: { naam: string }) => een.naam === naam)?.rollen
}

describe('inloggen bij een dienst', () => {
  it('staat als knop op het inlogscherm zolang de dienst aan staat', async () => {
    const knop = { id: dienst.id, naam: 'Waterveste' }
    expect((await browser.get('/inlogaanbod')).body).toEqual({ gemeenten: [], gemeente: 9990, diensten: [knop] })
    await change({ aan: false })
    expect((await browser.get('/inlogaanbod')).body.diensten).toEqual([])
    expect((await browser.send('POST', '/inlogpogingen', { gemeente: 9990, dienst: dienst.id })).status).toBe(404)
  })

  it('maakt wie voor het eerst komt medewerker, met de rollen van de regels, en kent die daarna', async () => {
    const { status, body } = await arrive('ans', { terug: '/programmas?jaar=2026' })
    expect([status, body.terug]).toEqual([200, '/programmas?jaar=2026'])
    expect(body.sessie.medewerker).toMatchObject({ naam: 'Ans Proef', rollen: ['adviseur_veiligheid'] })
    const eerste = body.sessie.medewerker.id
    browser = openProefbrowser(proef.app.http)
    expect((await arrive('ans')).body.sessie.medewerker.id).toBe(eerste)
    expect((await proef.beheerder.get(`/inlogdiensten/${dienst.id}`)).body.mensen).toBe(1)
  })

  it('geeft een partner de organisatie van de regel', async () => {
    const { body } = await arrive('dee')
    expect(body.sessie.medewerker.rollen).toEqual(['partner'])
    const { items } = (await proef.beheerder.get('/medewerkers')).body
    expect(items.find(({ naam }: { naam: string }) => naam === 'Dee Proef').organisatie.id).toBe(politie.id)
  })

  it('geeft en neemt rollen bij elke keer, maar niet wat met de hand is gegeven', async () => {
    const { body } = await arrive('ans')
    const { id, naam } = body.sessie.medewerker
    const { items } = (await proef.beheerder.get('/medewerkers')).body
    const { versie } = items.find((een: { id: string }) => een.id === id)
    const rollen = ['actiehouder', 'adviseur_veiligheid']
    const wijziging = { naam, rollen, organisatieId: null, eindigtOp: null, versie }
    expect((await proef.beheerder.send('PATCH', `/medewerkers/${id}`, wijziging)).body.rollen).toEqual(
      rollen.toReversed(),
    )
    mensen.ans = { ...mensen.ans, groepen: ['jurist'] }
    const oud = browser
    browser = openProefbrowser(proef.app.http)
    expect((await arrive('ans')).body.sessie.medewerker.rollen).toEqual(['actiehouder', 'jurist'])
    expect((await oud.get('/sessie')).status).toBe(401)
  })

  it('houdt wat de regels namen ook weg als er niets overblijft', async () => {
    await arrive('dee')
    mensen.dee = { ...mensen.dee, groepen: [] }
    browser = openProefbrowser(proef.app.http)
    expect((await arrive('dee')).body.code).toBe('zonder_rol')
    expect(await rollenOf('Dee Proef')).toEqual([])
  })

  it.each([
    ['zonder regel die past', 'bo', {}, 'zonder_rol'],
    ['als er niemand gemaakt wordt', 'ans', { maaktMedewerkers: false, claimregels: [] }, 'onbekend'],
    ['met het adres van een ander', 'cas', {}, 'adres_bezet'],
    ['zonder e-mailadres', 'ans', { claimEmail: 'post' }, 'zonder_gegevens'],
  ])('weigert %s', async (_wat, naam, anders, code) => {
    await run('delete from toegang.inlogdienst')
    await addDienst(anders)
    const { status, body } = await arrive(naam)
    expect([status, body.code]).toEqual([409, code])
    expect(body.detail).toMatch(/beheerder/)
  })

  it('koppelt aan wie er al is alleen als de dienst daarin vertrouwd wordt', async () => {
    await change({ vertrouwtEmail: true })
    const { body } = await arrive('cas')
    // A beheerder wrote the rules: they give them no rol with dossiers.
    expect(body.sessie.medewerker).toMatchObject({ naam: 'Beheer Proef', rollen: ['beheerder'] })
  })

  it('koppelt niet als de dienst zegt dat het adres niet is nagekeken', async () => {
    await change({ vertrouwtEmail: true })
    mensen.cas = { ...mensen.cas, email_verified: false }
    expect((await arrive('cas')).body.code).toBe('adres_bezet')
  })

  it('laat niemand in van wie de toegang is beëindigd', async () => {
    const { body } = await arrive('ans')
    await proef.beheerder.send('POST', `/medewerkers/${body.sessie.medewerker.id}/_beeindig`, { beeindigd: true })
    browser = openProefbrowser(proef.app.http)
    expect((await arrive('ans')).body.code).toBe('toegang_beeindigd')
  })

  it('gaat door als de dienst een nieuwe sleutel heeft', async () => {
    await arrive('ans')
    provider.rotate()
    browser = openProefbrowser(proef.app.http)
    expect((await arrive('ans')).status).toBe(200)
  })

  it('neemt alleen het afgesproken terugadres', async () => {
    const { terug } = dienst.adressen
    provider.register({ ...CLIENT, terug: [`${terug}x`], uitgelogd: [], mensen })
    await expect(arrive('ans')).rejects.toThrow('redirect_uri')
  })
})

describe('de tweede factor', () => {
  const verplicht = () =>
    run(`insert into toegang.rolinstelling (gemeente_id, rol, tweede_factor_verplicht) values (9990, 'adviseur_veiligheid', true)
      on conflict (gemeente_id, rol) do update set tweede_factor_verplicht = true`)

  it('van de dienst telt als de gemeente dat zegt', async () => {
    await run('delete from toegang.inlogdienst')
    await addDienst({ tweedeFactor: ['mfa'] }, ['pwd', 'mfa'])
    await verplicht()
    const { body } = await arrive('ans')
    expect(body.sessie.factorNodig).toBe(false)
    expect((await browser.get('/sessie')).body.factorNodig).toBe(false)
    expect((await browser.get('/programmas')).status).toBe(200)
    await run('delete from toegang.rolinstelling')
  })

  it('van de dienst telt anders niet', async () => {
    await verplicht()
    const { body } = await arrive('ans')
    expect(body.sessie.factorNodig).toBe(true)
    expect((await browser.get('/programmas')).status).toBe(404)
    await run('delete from toegang.rolinstelling')
  })

  /** Ans, who came by the service before and set up an app with codes. */
  async function withApp(): Promise<string> {
    await arrive('ans', { opnieuw: true })
    const { geheim, proef: bewijs } = (await browser.send('POST', '/mijn-factoren/totp/_begin')).body
    const { status } = await browser.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code: codeOf(geheim) })
    expect(status).toBe(200)
    await run('update toegang.totp set laatste_stap = 1')
    browser = openProefbrowser(proef.app.http)
    return geheim
  }
  const finish = (geheim: string) =>
    browser.send('POST', '/aanmelding/_afmaken', { soort: 'totp', code: codeOf(geheim) })

  it('van Baken wordt gevraagd aan wie die heeft, en opent dan deze gemeente', async () => {
    const geheim = await withApp()
    const { body } = await arrive('ans')
    expect([body.sessie, body.factoren]).toEqual([null, ['totp', 'herstelcode']])
    expect((await browser.get('/sessie')).status).toBe(401)
    expect([...browser.cookies.keys()]).toContain('baken_aanmelding')
    const klaar = await finish(geheim)
    expect([klaar.status, klaar.body.medewerker.naam, klaar.body.gemeente.code]).toEqual([201, 'Ans Proef', 9990])
    expect((await browser.get('/sessie/inlogdienst')).body.dienst.id).toBe(dienst.id)
    expect((await finish(geheim)).status).toBe(401)
  })

  it.each([
    ['de dienst intussen is weggehaald', () => proef.beheerder.send('DELETE', `/inlogdiensten/${dienst.id}`)],
    ['de dienst intussen uit staat', () => change({ aan: false })],
    [
      'de toegang intussen is beëindigd',
      () => run(`update toegang.medewerker set beeindigd_op = now() where naam = 'Ans Proef'`),
    ],
  ])('van Baken laat niemand in als %s', async (_wat, doe) => {
    const geheim = await withApp()
    await arrive('ans')
    await doe()
    expect((await finish(geheim)).status).toBe(409)
    expect((await browser.get('/sessie')).status).toBe(401)
  })
})

describe('een gevoelige handeling van wie bij de dienst inlogde', () => {
  const act = (wie = browser) => wie.send('POST', '/mijn-factoren/passkeys/_opties')
  /** As if whoever came by the service did so an hour ago. */
  const forgetBevestiging = (en = 'true') =>
    run(`update toegang.sessie s set bevestigd_op = now() - interval '1 hour'
      where ${en} and exists (select from toegang.dienstsessie d where d.token_hash = s.token_hash)`)

  it('gaat door nadat de dienst opnieuw vroeg wie het is', async () => {
    await arrive('ans')
    await forgetBevestiging()
    expect((await act()).body.code).toBe('bevestiging_nodig')
    expect((await browser.get('/sessie/bevestiging')).body.wijzen).toEqual([])
    const oud = new Map(browser.cookies)
    const { body } = await arrive('ans', { opnieuw: true, terug: '/mijn-account' })
    expect([body.sessie.medewerker.naam, body.terug]).toEqual(['Ans Proef', '/mijn-account'])
    expect((await act()).status).toBe(200)
    const vorige = openProefbrowser(proef.app.http)
    for (const [naam, waarde] of oud) vorige.cookies.set(naam, waarde)
    expect((await vorige.get('/sessie')).status).toBe(401)
  })

  it('geldt alleen voor de browser waar het is bevestigd', async () => {
    await arrive('ans')
    const elders = browser
    browser = openProefbrowser(proef.app.http)
    await arrive('ans', { opnieuw: true })
    await forgetBevestiging('aangemaakt_op < (select max(aangemaakt_op) from toegang.sessie)')
    expect([(await act()).status, (await act(elders)).body.code]).toEqual([200, 'bevestiging_nodig'])
  })

  it('wordt niet die van een ander als zich een ander meldt', async () => {
    await arrive('ans')
    await forgetBevestiging()
    const { body } = await arrive('dee', { opnieuw: true })
    expect(body.sessie.medewerker.naam).toBe('Dee Proef')
    expect((await browser.get('/sessie')).body.medewerker.naam).toBe('Dee Proef')
  })
})

describe('een account dat ook voor een andere gemeente werkt', () => {
  it('krijgt geen tweede factor van wie bij de dienst van deze gemeente inlogde', async () => {
    await arrive('ans')
    expect((await browser.send('POST', '/mijn-factoren/totp/_begin')).status).not.toBe(409)
    await run(`update toegang.account set gemeenten = gemeenten || 9991 where email = 'ans@waterveste.example'`)
    expect((await browser.send('POST', '/mijn-factoren/totp/_begin')).body.code).toBe('werkt_ook_elders')
  })
})

describe('uitloggen', () => {
  it('bij Baken gaat verder bij de dienst, die daarna terugstuurt', async () => {
    expect((await arrive('ans')).body.sessie?.medewerker.naam).toBe('Ans Proef')
    const { status, body } = await browser.get('/sessie/inlogdienst')
    expect([status, body.code]).toEqual([200, undefined])
    expect(body.dienst).toEqual({ id: dienst.id, naam: 'Waterveste', gemeente: 9990 })
    const uit = new URL(body.uitlogadres)
    expect(uit.searchParams.get('post_logout_redirect_uri')).toBe(`${ADRES}/inloggen`)
    expect(uit.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
    expect((await browser.send('DELETE', '/sessie')).status).toBe(204)
    const antwoord = await fetch(uit)
    expect([antwoord.status, await antwoord.text()]).toEqual([200, expect.stringContaining('/session/end/confirm')])
  })

  it('weet niets van een dienst als iemand met een wachtwoord inlogde', async () => {
    expect((await proef.beheerder.get('/sessie/inlogdienst')).body).toEqual({ dienst: null, uitlogadres: null })
  })
})

describe('inlogdiensten beheren', () => {
  it('geeft het geheim nooit terug en houdt het als het niet is ingevuld', async () => {
    expect([dienst.heeftGeheim, JSON.stringify(dienst).includes(CLIENT.clientGeheim)]).toEqual([true, false])
    const { body } = await change({ clientGeheim: null, naam: 'Anders' })
    expect([body.naam, body.heeftGeheim]).toEqual(['Anders', true])
    expect((await arrive('ans')).status).toBe(200)
  })

  it('zegt het als een ander eerder was', async () => {
    await change({ naam: 'Een' })
    expect((await change({ naam: 'Twee' })).body.code).toBe('intussen_gewijzigd')
  })

  it('vergeet wie er kwamen als de issuer een andere wordt, en logt hen uit', async () => {
    await arrive('ans')
    const { body } = await change({ issuer: 'https://dienst.example' })
    expect(body.mensen).toBe(0)
    expect((await browser.get('/sessie')).status).toBe(401)
  })

  it('haalt een dienst weg: wie ermee kwam is uit, de rollen blijven', async () => {
    await arrive('ans')
    expect((await proef.beheerder.send('DELETE', `/inlogdiensten/${dienst.id}`)).status).toBe(204)
    expect((await browser.get('/sessie')).status).toBe(401)
    expect(await rollenOf('Ans Proef')).toContain('adviseur_veiligheid')
  })

  it('laat altijd een beheerder over die kan inloggen', async () => {
    const hash = await run(
      `select wachtwoord_hash as hash from toegang.account where email = 'beheer@waterveste.example'`,
    )
    await run(`update toegang.account set wachtwoord_hash = null where email = 'beheer@waterveste.example'`)
    const { body } = await proef.beheerder.send('DELETE', `/inlogdiensten/${dienst.id}`)
    expect(body.code).toBe('niemand_kan_meer_inloggen')
    await run(`update toegang.account set wachtwoord_hash = $1 where email = 'beheer@waterveste.example'`, [
      hash[0].hash,
    ])
  })

  it('test de verbinding en zegt wat er is', async () => {
    const { body } = await proef.beheerder.send('POST', `/inlogdiensten/${dienst.id}/_test`)
    expect(body.gelukt).toBe(true)
    expect(body.meldingen.map(({ soort }: { soort: string }) => soort)).toEqual(Array(5).fill('goed'))
  })

  it.each([
    ['https://169.254.169.254', 'intern netwerk'],
    ['http://dienst.example', 'https'],
    ['http://127.0.0.1:1', 'antwoordt niet'],
    [`${ADRES}/`, 'geen inlogdienst'],
  ])('zegt bij %s wat er mis is', async (issuer, zin) => {
    await change({ issuer })
    const { body } = await proef.beheerder.send('POST', `/inlogdiensten/${dienst.id}/_test`)
    expect(body).toEqual({
      gelukt: false,
      meldingen: [{ soort: 'fout', tekst: expect.stringContaining(zin) as string }],
    })
  })

  it('is alleen voor wie het mag', async () => {
    const adviseur = await proef.als('adviseur_veiligheid')
    expect((await adviseur.get('/inlogdiensten')).status).toBe(404)
    expect((await adviseur.send('DELETE', `/inlogdiensten/${dienst.id}`)).status).toBe(403)
  })
})
