import { describe, expect, it } from 'vitest'
import { aBrowser } from './testing/aBrowser.ts'
import { codeOf } from './testing/aTweedeFactor.ts'
import { startFactorproef } from './testing/startFactorproef.ts'

const { proef, factor } = await startFactorproef()

const statussen = (antwoorden: readonly { status: number }[]) => antwoorden.map(({ status }) => status).toSorted()

describe('een app met codes instellen', () => {
  it('vraagt een eerste code, geeft herstelcodes en logt andere apparaten uit', async () => {
    const { logIn } = await factor.aPersoon()
    const [hier, elders] = [(await logIn()).browser, (await logIn()).browser]
    const { geheim, adres, proef: bewijs } = (await hier.post('/mijn-factoren/totp/_begin')).body
    expect(adres).toContain(`secret=${geheim}`)
    expect((await hier.get('/mijn-factoren')).body.totp).toBeNull()

    const fout = await hier.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code: '000000' })
    expect([fout.status, fout.body.fouten[0].pad]).toEqual([400, 'body.code'])
    const oud = hier.copy()
    const goed = await hier.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code: codeOf(geheim) })
    expect(new Set(goed.body.herstelcodes).size).toBe(10)
    expect((await hier.get('/mijn-factoren')).body).toMatchObject({ totp: {}, herstelcodes: 10, passkeys: [] })
    expect((await elders.get('/sessie')).status).toBe(401)
    expect((await oud.get('/sessie')).status).toBe(401)
  })

  it('neemt het geheim van een ander niet aan, en ook niet één van te lang geleden', async () => {
    const een = (await (await factor.aPersoon()).logIn()).browser
    const ander = (await (await factor.aPersoon()).logIn()).browser
    const { geheim, proef: bewijs } = (await een.post('/mijn-factoren/totp/_begin')).body
    const poging = await ander.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code: codeOf(geheim) })
    expect(poging.status).toBe(400)
    const verknipt = await een.send('PUT', '/mijn-factoren/totp', { proef: bewijs.slice(0, -4), code: codeOf(geheim) })
    expect(verknipt.status).toBe(400)
  })

  it('bewaart geheim en herstelcodes niet leesbaar', async () => {
    const { geheim, herstelcodes } = await factor.withApp()
    const [rij] = await factor.run(
      `select string_agg(t::text, '') || (select string_agg(h::text, '') from toegang.herstelcode h) as alles from toegang.totp t`,
    )
    for (const tekst of [geheim, ...herstelcodes]) {
      expect(rij.alles).not.toContain(tekst)
      expect(rij.alles).not.toContain(Buffer.from(tekst).toString('hex'))
    }
  })
})

describe('inloggen met een code', () => {
  it('geeft na het wachtwoord nog geen sessie, en de stap opent verder niets', async () => {
    const { logIn, geheim } = await factor.withApp()
    const { browser, antwoord } = await logIn()
    expect([antwoord.status, antwoord.body]).toEqual([201, { sessie: null, factoren: ['totp', 'herstelcode'] }])
    expect([...browser.cookies.keys()]).toEqual(['baken_aanmelding'])
    expect((await browser.get('/sessie')).status).toBe(401)
    const waarde = browser.cookies.get('baken_aanmelding') ?? ''
    expect((await aBrowser(proef.app.http, { baken_sessie: `9990.${waarde}` }).get('/sessie')).status).toBe(401)

    const klaar = await browser.post('/aanmelding/_afmaken', { soort: 'totp', code: codeOf(geheim) })
    expect([klaar.status, klaar.body.gemeente.code]).toEqual([201, 9990])
    expect([...browser.cookies.keys()]).toEqual(['baken_sessie'])
    expect((await browser.get('/sessie')).status).toBe(200)
  })

  it('neemt een code één keer aan, ook niet de vorige na een latere', async () => {
    const { logIn, geheim } = await factor.withApp()
    const [lang, vorige, deze, volgende, later] = [-3, -1, 0, 1, 3].map((stappen) => codeOf(geheim, stappen))
    const poging = async (code: string | undefined) => {
      const { browser } = await logIn()
      return (await browser.post('/aanmelding/_afmaken', { soort: 'totp', code })).status
    }
    expect(await poging(lang)).toBe(401)
    expect(await poging(later)).toBe(401)
    expect(await poging(deze)).toBe(201)
    expect(await poging(deze)).toBe(401)
    expect(await poging(vorige)).toBe(401)
    expect(await poging(volgende)).toBe(201)
  })

  it('laat van dezelfde code tegelijk op meer apparaten er één binnen', async () => {
    const { logIn, geheim } = await factor.withApp()
    const browsers = await Promise.all(Array.from({ length: 4 }, async () => (await logIn()).browser))
    const code = codeOf(geheim)
    const antwoorden = await Promise.all(
      browsers.map((browser) => browser.post('/aanmelding/_afmaken', { soort: 'totp', code })),
    )
    expect(statussen(antwoorden)).toEqual([201, 401, 401, 401])
  })

  it('laat dezelfde stap tegelijk één keer afmaken', async () => {
    const { logIn, geheim } = await factor.withApp()
    const { browser } = await logIn()
    const pogingen = [0, 1].map((stappen) =>
      browser.copy().post('/aanmelding/_afmaken', { soort: 'totp', code: codeOf(geheim, stappen) }),
    )
    expect(statussen(await Promise.all(pogingen))).toEqual([201, 401])
  })

  it('neemt een herstelcode één keer aan, ook tegelijk, zoals iemand hem typt', async () => {
    const { logIn, herstelcodes } = await factor.withApp()
    const [eerste = '', tweede = ''] = herstelcodes
    const browsers = await Promise.all(Array.from({ length: 3 }, async () => (await logIn()).browser))
    const antwoorden = await Promise.all(
      browsers.map((browser) => browser.post('/aanmelding/_afmaken', { soort: 'herstelcode', code: eerste })),
    )
    expect(statussen(antwoorden)).toEqual([201, 401, 401])
    await factor.forgetPogingen()
    const { browser } = await logIn()
    const getypt = tweede.toUpperCase().replace('-', ' ')
    expect((await browser.post('/aanmelding/_afmaken', { soort: 'herstelcode', code: getypt })).status).toBe(201)
    expect((await browser.get('/mijn-factoren')).body.herstelcodes).toBe(8)
  })

  it('neemt de code en de herstelcode van een ander niet aan', async () => {
    const ik = await factor.withApp()
    const ander = await factor.withApp()
    const { browser } = await ik.logIn()
    const totp = await browser.post('/aanmelding/_afmaken', { soort: 'totp', code: codeOf(ander.geheim) })
    const herstel = await browser.post('/aanmelding/_afmaken', { soort: 'herstelcode', code: ander.herstelcodes[0] })
    expect([totp.status, herstel.status]).toEqual([401, 401])
    expect({ ...totp.body, verzoek: '' }).toEqual({ ...herstel.body, verzoek: '' })
  })
})

describe('halverwege het inloggen', () => {
  it.each([
    ['na vijf minuten', `update toegang.aanmelding set gemaakt_op = now() - interval '6 minutes', verloopt_op = now()`],
    ['na vijf pogingen', 'update toegang.aanmelding set pogingen = 5'],
    [
      'als het wachtwoord intussen is gewijzigd',
      `update toegang.account set wachtwoord_op = now() + interval '1 second'`,
    ],
  ])('begint opnieuw %s', async (_wanneer, sql) => {
    const { logIn, geheim } = await factor.withApp()
    const { browser } = await logIn()
    await factor.run(sql)
    const antwoord = await browser.post('/aanmelding/_afmaken', { soort: 'totp', code: codeOf(geheim) })
    expect([antwoord.status, antwoord.body.code]).toEqual([401, 'aanmelding_verlopen'])
    await factor.run('update toegang.account set wachtwoord_op = to_timestamp(0)')
  })

  it('kent zonder cookie of met een verzonnen cookie niemand', async () => {
    for (const cookies of [{}, { baken_aanmelding: 'A'.repeat(43) }, { baken_aanmelding: '../../etc' }]) {
      const browser = aBrowser(proef.app.http, cookies)
      const antwoord = await browser.post('/aanmelding/_afmaken', { soort: 'totp', code: '123456' })
      expect([antwoord.status, antwoord.body.code]).toEqual([401, 'aanmelding_verlopen'])
    }
  })

  it('laat na vijf missers wachten, ook met veel pogingen tegelijk en steeds opnieuw het wachtwoord', async () => {
    const { logIn, geheim } = await factor.withApp()
    const browsers = await Promise.all(Array.from({ length: 12 }, async () => (await logIn()).browser))
    const antwoorden = await Promise.all(
      browsers.map((browser) => browser.post('/aanmelding/_afmaken', { soort: 'totp', code: '000000' })),
    )
    expect(antwoorden.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(antwoorden.filter(({ status }) => status === 429)).toHaveLength(7)
    const { browser } = await logIn()
    const goed = await browser.post('/aanmelding/_afmaken', { soort: 'totp', code: codeOf(geheim) })
    expect([goed.status, goed.body.code]).toEqual([429, 'te_veel_pogingen'])
  })

  it('vraagt geen tweede factor bij een fout wachtwoord, en antwoordt dan als altijd', async () => {
    const { email } = await factor.withApp()
    const browser = aBrowser(proef.app.http)
    const fout = await browser.post('/sessies', { email, wachtwoord: 'mis geraden woord' })
    const onbekend = await browser.post('/sessies', { email: 'niemand@x.example', wachtwoord: 'mis geraden woord' })
    expect({ ...fout.body, verzoek: '' }).toEqual({ ...onbekend.body, verzoek: '' })
    expect([...browser.cookies.keys()]).toEqual([])
  })
})

describe('een rol die een tweede factor vraagt', () => {
  const require = (verplicht: boolean) =>
    factor.run(
      `insert into toegang.rolinstelling values (9990, 'kcc', $1)
       on conflict (gemeente_id, rol) do update set tweede_factor_verplicht = $1`,
      [verplicht],
    )

  it('laat zonder factor alleen instellen toe, ook wie al was ingelogd, en daarna alles', async () => {
    const { logIn } = await factor.aPersoon('kcc')
    const { browser } = await logIn()
    expect((await browser.get('/organisaties')).status).toBe(200)
    await require(true)
    const { body } = await browser.get('/sessie')
    expect(body.factorNodig).toBe(true)
    expect(body.handelingen.toSorted()).toEqual(['sessie:confirm', 'sessie:delete', 'sessie:read', 'tweedefactor:edit'])
    expect((await browser.get('/organisaties')).status).toBe(404)

    const { geheim, proef: bewijs } = (await browser.post('/mijn-factoren/totp/_begin')).body
    await browser.send('PUT', '/mijn-factoren/totp', { proef: bewijs, code: codeOf(geheim) })
    expect((await browser.get('/sessie')).body.factorNodig).toBe(false)
    expect((await browser.get('/organisaties')).status).toBe(200)

    const weg = await browser.send('DELETE', '/mijn-factoren/totp')
    expect([weg.status, weg.body.code]).toEqual([409, 'laatste_factor'])
    await require(false)
    expect((await browser.send('DELETE', '/mijn-factoren/totp')).status).toBe(204)
    expect((await browser.get('/mijn-factoren')).body.herstelcodes).toBe(0)
    const weer = await logIn()
    expect(weer.antwoord.body.sessie).not.toBeNull()
  })

  it('zegt het ook meteen bij het inloggen', async () => {
    await require(true)
    const { antwoord } = await (await factor.aPersoon('kcc')).logIn()
    expect(antwoord.body).toMatchObject({ sessie: { factorNodig: true }, factoren: [] })
    await require(false)
  })
})

describe('de beheerder haalt een verloren factor weg', () => {
  it('logt uit, stuurt bericht, en daarna is het wachtwoord genoeg', async () => {
    const { browser, logIn, email } = await factor.withApp()
    const { medewerker } = (await browser.get('/sessie')).body
    const halverwege = (await logIn()).browser
    const antwoord = await proef.beheerder.send('DELETE', `/medewerkers/${medewerker.id}/factoren`)
    expect(antwoord.status).toBe(204)
    expect((await browser.get('/sessie')).status).toBe(401)
    const oud = await halverwege.post('/aanmelding/_afmaken', { soort: 'totp', code: '123456' })
    expect(oud.body.code).toBe('aanmelding_verlopen')
    expect((await logIn()).antwoord.body.sessie).not.toBeNull()
    const [bericht] = await factor.run('select onderwerp from platform.bericht where aan = $1', [email])
    expect(bericht.onderwerp).toContain('weggehaald')
    const weer = await proef.beheerder.send('DELETE', `/medewerkers/${medewerker.id}/factoren`)
    expect([weer.status, weer.body.code]).toEqual([409, 'factor_niet_ingesteld'])
  })

  it('kan alleen wie medewerkers beheert, en niet bij een account dat ook elders werkt', async () => {
    const { browser, email } = await factor.withApp()
    const { medewerker } = (await browser.get('/sessie')).body
    const pad = `/medewerkers/${medewerker.id}/factoren`
    expect((await browser.send('DELETE', pad)).status).toBe(403)
    await factor.run('update toegang.account set gemeenten = array_append(gemeenten, 9991) where email = $1', [email])
    const elders = await proef.beheerder.send('DELETE', pad)
    expect([elders.status, elders.body.code]).toEqual([409, 'werkt_ook_elders'])
  })
})
