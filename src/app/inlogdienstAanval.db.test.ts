import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NEPCLIENT, startNepdienst, type Nepdienst, type Streek } from '../modules/toegang/testing/startNepdienst.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { openProefbrowser, type Proefbrowser } from './testing/openProefbrowser.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'

const ADRES = 'http://127.0.0.1:18555'
const GEHEIM = 'geheim van de proefdienst'
const DIENST = {
  ...{ naam: 'Proefdienst', clientId: NEPCLIENT, clientGeheim: GEHEIM, scopes: 'openid profile email' },
  ...{
    claimNaam: 'name',
    claimEmail: 'email',
    vertrouwtEmail: true,
    maaktMedewerkers: true,
    tweedeFactor: [],
    aan: true,
  },
  claimregels: [{ claim: 'groepen', waarde: 'veilig', organisatieId: null, rol: 'adviseur_veiligheid' }],
}
const ANS = { name: 'Ans Proef', email: 'ans@waterveste.example', groepen: ['veilig'] }

let nep: Nepdienst
let proef: TestApp
let dienst: { id: string; versie: number; adressen: { terug: string } }
beforeAll(async () => {
  nep = await startNepdienst()
  proef = await startTestApp({ adres: ADRES })
  dienst = await addDienst()
})
afterAll(async () => {
  await proef.stop()
  await nep.stop()
})

let browser: Proefbrowser
beforeEach(() => {
  browser = openProefbrowser(proef.app.http)
})

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

async function addDienst(anders: object = {}) {
  const { status, body } = await proef.beheerder.send('POST', '/inlogdiensten', {
    ...DIENST,
    issuer: nep.issuer,
    ...anders,
  })
  expect([status, body.code]).toEqual([201, undefined])
  return body
}

async function begin(anders: object = {}): Promise<URL> {
  const { body } = await browser.send('POST', '/inlogpogingen', { gemeente: 9990, dienst: dienst.id, ...anders })
  return new URL(body.adres)
}

const finish = (antwoord: Record<string, string>, wie = browser, id = dienst.id) =>
  wie.send('POST', '/inlogpogingen/_voltooi', { dienst: id, antwoord: new URLSearchParams(antwoord).toString() })

/** Signs in, with one thing wrong in what the service says. */
async function signIn(streek: Streek = {}, wie = browser, vraag: object = {}) {
  const heen = await begin(vraag)
  nep.plan({ ...streek, claims: { ...ANS, ...streek.claims } }, heen.searchParams.get('nonce'))
  return finish({ code: 'c1', state: heen.searchParams.get('state') ?? '' }, wie)
}

describe('heen naar de dienst', () => {
  it('vraagt een code met PKCE, op precies het afgesproken adres', async () => {
    const heen = await begin({ terug: '/programmas' })
    const vraag = Object.fromEntries(heen.searchParams)
    expect(heen.origin + heen.pathname).toBe(`${nep.issuer}/inloggen`)
    expect(vraag).toMatchObject({
      ...{ client_id: NEPCLIENT, response_type: 'code', scope: 'openid profile email' },
      ...{ code_challenge_method: 'S256', redirect_uri: `${ADRES}/inloggen/terug/${dienst.id}` },
    })
    expect([vraag.state?.length, vraag.nonce?.length, vraag.code_challenge?.length]).toEqual([48, 43, 43])
  })

  it('bewaart geen geheim leesbaar', async () => {
    const heen = await begin()
    const alles = JSON.stringify([
      ...(await run('select p::text from toegang.inlogpoging p')),
      ...(await run('select d::text from toegang.inlogdienst d')),
    ])
    const hex = Buffer.from(GEHEIM).toString('hex')
    for (const geheim of [heen.searchParams.get('nonce') ?? '', heen.searchParams.get('state') ?? '', GEHEIM, hex])
      expect(alles).not.toContain(geheim)
  })

  it.each([
    ['onbekend is', { dienst: 'b0a1c3de-0000-4000-8000-000000000001' }],
    ['van een andere gemeente is', { gemeente: 9991 }],
  ])('gaat niet naar een dienst die %s', async (_wat, anders) => {
    const { status } = await browser.send('POST', '/inlogpogingen', { gemeente: 9990, dienst: dienst.id, ...anders })
    expect(status).toBe(404)
  })
})

describe('terug van de dienst', () => {
  it('logt in, met het geheim in de kop en de verifier bij de code', async () => {
    const { status, body } = await signIn()
    expect([status, body.terug, body.sessie?.medewerker]).toMatchObject([
      200,
      '/',
      { naam: ANS.name, rollen: ['adviseur_veiligheid'] },
    ])
    const { kop, inhoud } = nep.verzoeken.at(-1) ?? { kop: '', inhoud: new URLSearchParams() }
    const [naam, geheim] = [
      ...new URLSearchParams(Buffer.from(kop.slice(6), 'base64').toString().replace(':', '=')),
    ].flat()
    expect([naam, geheim]).toEqual([NEPCLIENT, GEHEIM])
    expect([inhoud.get('code'), inhoud.get('code_verifier')?.length]).toEqual(['c1', 43])
    expect((await browser.get('/sessie')).body.medewerker.naam).toBe(ANS.name)
  })

  const nu = Math.floor(Date.now() / 1000)
  it.each<[string, Streek, string]>([
    ['een andere nonce', { claims: { nonce: 'anders' } }, 'antwoord_klopt_niet'],
    ['geen nonce', { claims: { nonce: undefined } }, 'antwoord_klopt_niet'],
    ['een ander publiek', { claims: { aud: 'iemand-anders' } }, 'antwoord_klopt_niet'],
    ['meer publiek, voor een ander bestemd', { claims: { aud: [NEPCLIENT, 'x'], azp: 'x' } }, 'antwoord_klopt_niet'],
    ['een andere issuer', { claims: { iss: 'http://127.0.0.1:1' } }, 'antwoord_klopt_niet'],
    ['een verlopen token', { claims: { exp: nu - 60, iat: nu - 120 } }, 'antwoord_verlopen'],
    ['een token van straks', { claims: { nbf: nu + 120 } }, 'antwoord_verlopen'],
    ['een handtekening van een ander', { vreemdeSleutel: true }, 'antwoord_klopt_niet'],
    ['geen handtekening', { alg: 'none' }, 'antwoord_klopt_niet'],
    ['een handtekening met de publieke sleutel als geheim', { alg: 'HS256' }, 'antwoord_klopt_niet'],
    ['een access token van een ander', { claims: { at_hash: 'bm9vaXQ' } }, 'antwoord_klopt_niet'],
    ['een token zonder sub', { claims: { sub: undefined } }, 'antwoord_klopt_niet'],
    ['een te lange sub', { claims: { sub: 'x'.repeat(256) } }, 'antwoord_klopt_niet'],
    ['een gebruikte code', { tokenAntwoord: { status: 400, body: { error: 'invalid_grant' } } }, 'poging_verlopen'],
    ['een onbekende client', { tokenAntwoord: { status: 401, body: { error: 'invalid_client' } } }, 'client_geweigerd'],
    ['een storing', { tokenAntwoord: { status: 500, body: 'kapot' } }, 'antwoord_klopt_niet'],
  ])('weigert %s', async (_wat, streek, code) => {
    const { status, body } = await signIn(streek)
    expect([status, body.code]).toEqual([409, code])
    expect(browser.cookies.has('baken_sessie')).toBe(false)
    expect(body.detail).not.toMatch(/ey|token=|Bearer/)
  })

  it('vraagt iemand opnieuw als dat moet', async () => {
    const heen = await begin({ opnieuw: true })
    expect(Object.fromEntries(heen.searchParams)).toMatchObject({ prompt: 'login', max_age: '0' })
  })

  it.each([
    ['zonder te zeggen wanneer', {}, 'antwoord_klopt_niet'],
    ['van een uur geleden', { auth_time: nu - 3600 }, 'antwoord_verlopen'],
    ['met een moment dat geen getal is', { auth_time: 'net' }, 'antwoord_klopt_niet'],
  ])('neemt bij opnieuw vragen geen antwoord aan %s', async (_wat, claims, code) => {
    const { status, body } = await signIn({ claims }, browser, { opnieuw: true })
    expect([status, body.code]).toEqual([409, code])
    expect(browser.cookies.has('baken_sessie')).toBe(false)
  })

  it.each([
    ['opnieuw gevraagd', { opnieuw: true }, { auth_time: nu }, 200],
    ['net gevraagd', {}, { auth_time: nu }, 200],
    ['lang geleden gevraagd', {}, { auth_time: nu - 3600 }, 403],
    ['niet gezegd wanneer', {}, {}, 403],
  ])('een gevoelige handeling daarna, %s', async (_wat, vraag, claims, verwacht) => {
    expect((await signIn({ claims }, browser, vraag)).status).toBe(200)
    expect((await browser.send('POST', '/mijn-factoren/passkeys/_opties')).status).toBe(verwacht)
  })

  it.each([
    [
      'een andere state',
      (state: string) => ({ state: state.replace(/.$/, (teken) => (teken === 'A' ? 'B' : 'A')) }),
      'poging_verlopen',
    ],
    ['geen state', () => ({}), 'poging_verlopen'],
    ['een andere iss', (state: string) => ({ state, iss: 'http://elders.example' }), 'antwoord_klopt_niet'],
    ['een weigering', (state: string) => ({ state, error: 'access_denied' }), 'inloggen_afgebroken'],
    ['een fout van de dienst', (state: string) => ({ state, error: 'server_error' }), 'dienst_weigert'],
  ])('weigert %s in het antwoord', async (_wat, terug, code) => {
    const heen = await begin()
    nep.plan({ claims: ANS }, heen.searchParams.get('nonce'))
    const antwoord: Record<string, string> = { code: 'c1', ...terug(heen.searchParams.get('state') ?? '') }
    const { status, body } = await finish(antwoord)
    expect([status, body.code]).toEqual([409, code])
  })

  it('neemt een antwoord één keer aan', async () => {
    const heen = await begin()
    nep.plan({ claims: ANS }, heen.searchParams.get('nonce'))
    const antwoord = { code: 'c1', state: heen.searchParams.get('state') ?? '' }
    const keren = await Promise.all([finish(antwoord), finish(antwoord), finish(antwoord)])
    expect(keren.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('neemt geen antwoord aan in een andere browser', async () => {
    const ander = openProefbrowser(proef.app.http)
    await ander.send('POST', '/inlogpogingen', { gemeente: 9990, dienst: dienst.id })
    expect((await signIn({}, ander)).body.code).toBe('poging_verlopen')
    expect((await signIn({}, openProefbrowser(proef.app.http))).body.code).toBe('poging_verlopen')
  })

  it('neemt geen antwoord aan dat bij een andere dienst hoort', async () => {
    const ander = await addDienst({ naam: 'Andere dienst' })
    const heen = await begin()
    const antwoord = { code: 'c1', state: heen.searchParams.get('state') ?? '' }
    expect((await finish(antwoord, browser, ander.id)).body.code).toBe('poging_verlopen')
  })

  it('neemt geen antwoord aan na tien minuten', async () => {
    const heen = await begin()
    await run(
      `update toegang.inlogpoging set gemaakt_op = now() - interval '11 minutes', verloopt_op = now() - interval '1 second'`,
    )
    const { body } = await finish({ code: 'c1', state: heen.searchParams.get('state') ?? '' })
    expect(body.code).toBe('poging_verlopen')
  })

  it('brengt je nooit naar een andere site', async () => {
    const heen = await begin({ terug: '//elders.example' })
    nep.plan({ claims: ANS }, heen.searchParams.get('nonce'))
    const { body } = await finish({ code: 'c1', state: heen.searchParams.get('state') ?? '' })
    expect(body.terug).toBe('/')
  })

  it('vraagt nieuwe sleutels op als de dienst er een nieuwe heeft, en anders niet', async () => {
    await signIn()
    const voor = nep.gevraagdeSleutels()
    expect((await signIn()).status).toBe(200)
    expect(nep.gevraagdeSleutels()).toBe(voor)
    nep.rotate()
    expect((await signIn()).status).toBe(200)
    expect(nep.gevraagdeSleutels()).toBe(voor + 1)
  })
})

describe('een uitlogbericht', () => {
  const nu = (): number => Math.floor(Date.now() / 1000)
  const bericht = (anders: object = {}) => ({
    ...{ iss: nep.issuer, aud: NEPCLIENT, iat: nu(), jti: crypto.randomUUID(), sub: 'ans' },
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    ...anders,
  })
  const post = (token: string, pad = `/v1/uitlogberichten/9990/${dienst.id}`) =>
    proef.app.http.inject({
      method: 'POST',
      url: pad,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    })

  it('logt meteen uit wie daar uitlogde, en niemand anders', async () => {
    const ander = openProefbrowser(proef.app.http)
    await signIn({ claims: { sid: 's1' } })
    const eerste = browser
    browser = ander
    await signIn({ claims: { sid: 's2' } })
    expect((await post(nep.signToken(bericht({ sid: 's1' })))).statusCode).toBe(200)
    expect([(await eerste.get('/sessie')).status, (await ander.get('/sessie')).status]).toEqual([401, 200])
    expect((await post(nep.signToken(bericht()))).statusCode).toBe(200)
    expect((await ander.get('/sessie')).status).toBe(401)
  })

  it('telt één keer', async () => {
    const token = nep.signToken(bericht())
    expect((await post(token)).statusCode).toBe(200)
    await signIn()
    expect((await post(token)).statusCode).toBe(400)
    expect((await browser.get('/sessie')).status).toBe(200)
  })

  it.each([
    ['zonder handtekening', () => nep.signToken(bericht(), { alg: 'none' })],
    ['met een gedeelde sleutel', () => nep.signToken(bericht(), { alg: 'HS256' })],
    ['van een ander', () => nep.signToken(bericht(), { vreemdeSleutel: true })],
    ['voor een ander', () => nep.signToken(bericht({ aud: 'x' }))],
    ['dat oud is', () => nep.signToken(bericht({ iat: nu() - 600 }))],
    ['dat een ID token is', () => nep.signToken(bericht({ events: undefined, nonce: 'x' }))],
    ['dat niets is', () => 'a.b.c'],
    ['dat leeg is', () => ''],
  ])('%s logt niemand uit', async (_wat, token) => {
    await signIn()
    const { statusCode, body } = await post(token())
    expect([statusCode, body.includes('uitlogbericht_ongeldig')]).toEqual([400, true])
    expect((await browser.get('/sessie')).status).toBe(200)
  })

  it('voor een dienst die er niet is krijgt hetzelfde antwoord', async () => {
    const token = nep.signToken(bericht())
    for (const pad of [`/v1/uitlogberichten/9991/${dienst.id}`, `/v1/uitlogberichten/9990/${crypto.randomUUID()}`])
      expect((await post(token, pad)).json().code).toBe('uitlogbericht_ongeldig')
  })

  it('is het enige dat een formulier van elders aanneemt', async () => {
    const kop = { 'content-type': 'application/x-www-form-urlencoded' }
    const naar = (url: string, koppen: object) =>
      proef.app.http.inject({ method: 'POST', url, headers: { ...kop, ...koppen }, payload: 'a=b' })
    expect((await naar('/v1/sessies', {})).statusCode).toBe(403)
    expect((await naar('/v1/sessies', { 'x-baken': '1' })).statusCode).toBe(415)
    expect((await naar('/v1/bestaat-niet', { 'x-baken': '1' })).statusCode).toBeLessThan(500)
  })
})
