import { describe, expect, it } from 'vitest'
import { aBrowser } from './testing/aBrowser.ts'
import { aPasskey } from './testing/aPasskey.ts'
import { codeOf } from './testing/aTweedeFactor.ts'
import { contracten } from './contracten.ts'
import { startFactorproef } from './testing/startFactorproef.ts'

const { proef, factor } = await startFactorproef()

const CODES = '/mijn-factoren/herstelcodes'
const BEVESTIG = '/sessie/bevestiging'

describe('een gevoelige handeling', () => {
  it('gaat meteen na het inloggen zonder vraag, en na tien minuten niet meer', async () => {
    const { browser } = await factor.withApp()
    expect((await browser.post(CODES)).status).toBe(201)
    await factor.forgetBevestiging()
    const antwoord = await browser.post(CODES)
    expect([antwoord.status, antwoord.body.code]).toEqual([403, 'bevestiging_nodig'])
    expect((await browser.get('/sessie')).status).toBe(200)
  })

  it('laat een regel na als zij werd geweigerd', async () => {
    const { browser } = await factor.withApp()
    const { medewerker } = (await browser.get('/sessie')).body
    await factor.forgetBevestiging()
    await browser.post(CODES)
    const regels = await factor.run(
      `select uitkomst from platform.audit where medewerker_id = $1 and handeling = 'tweedefactor:edit' order by tijd`,
      [medewerker.id],
    )
    expect(regels.at(-1)).toEqual({ uitkomst: 'geweigerd' })
  })

  it('is wat de contracten zo noemen, en dat zijn minstens deze', () => {
    const gevoelig = Object.values(contracten).flatMap((contract) =>
      Object.entries(contract).flatMap(([naam, { bevestigd }]) => (bevestigd ? [naam] : [])),
    )
    const minstens = ['updateMedewerker', 'endMedewerker', 'resetWachtwoord', 'deleteTotp', 'deletePasskey']
    expect(gevoelig).toEqual(
      expect.arrayContaining([
        ...minstens,
        'createHerstelcodes',
        'deleteFactorenOfMedewerker',
        'saveTotp',
        'createPasskey',
      ]),
    )
  })
})

describe('bevestigen', () => {
  it('kan wie alleen een wachtwoord heeft daarmee', async () => {
    const { wachtwoord, logIn } = await factor.aPersoon('beheerder')
    const { browser } = await logIn()
    const { medewerker } = (await browser.get('/sessie')).body
    await factor.forgetBevestiging()
    expect((await browser.get(BEVESTIG)).body.wijzen).toEqual(['wachtwoord'])
    const herstel = () => browser.post(`/medewerkers/${medewerker.id}/_wachtwoord`)
    expect((await herstel()).body.code).toBe('bevestiging_nodig')
    const fout = await browser.post(BEVESTIG, { soort: 'wachtwoord', wachtwoord: 'mis geraden woord' })
    expect([fout.status, fout.body.code]).toEqual([409, 'bevestiging_onjuist'])
    expect((await herstel()).body.code).toBe('bevestiging_nodig')
    expect((await browser.post(BEVESTIG, { soort: 'wachtwoord', wachtwoord })).status).toBe(204)
    expect((await herstel()).status).toBe(200)
  })

  it('kan met een factor niet met het wachtwoord, wel met een code, één keer', async () => {
    const { browser, wachtwoord, geheim } = await factor.withApp()
    await factor.forgetBevestiging()
    expect((await browser.get(BEVESTIG)).body.wijzen).toEqual(['totp', 'herstelcode'])
    expect((await browser.post(BEVESTIG, { soort: 'wachtwoord', wachtwoord })).status).toBe(409)
    const code = codeOf(geheim)
    const tegelijk = await Promise.all([1, 2, 3].map(() => browser.copy().post(BEVESTIG, { soort: 'totp', code })))
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual([204, 409, 409])
    expect((await browser.post(CODES)).status).toBe(201)
  })

  it('kan met een passkey, op een vraag aan deze sessie', async () => {
    const sleutel = aPasskey('http://baken.waterveste.example')
    const persoon = await factor.aPersoon()
    const { browser } = await persoon.logIn()
    const opties = (await browser.post('/mijn-factoren/passkeys/_opties')).body
    await browser.post('/mijn-factoren/passkeys', { naam: 'Laptop', antwoord: sleutel.create(opties) })
    const elders = aBrowser(proef.app.http)
    const inlogopties = (await elders.post('/passkey-sessies/_opties')).body
    await elders.post('/passkey-sessies', { antwoord: sleutel.get(inlogopties) })
    await factor.forgetBevestiging()

    const vraagElders = (await elders.post(`${BEVESTIG}/_passkeyopties`)).body
    const fout = await browser.post(BEVESTIG, { soort: 'passkey', antwoord: sleutel.get(vraagElders) })
    expect(fout.body.code).toBe('bevestiging_onjuist')
    const vraag = (await browser.post(`${BEVESTIG}/_passkeyopties`)).body
    expect((await browser.post(BEVESTIG, { soort: 'passkey', antwoord: sleutel.get(vraag) })).status).toBe(204)
    expect((await browser.post(CODES)).status).toBe(201)
    expect((await elders.post(CODES)).body.code).toBe('bevestiging_nodig')
  })

  it('telt missers, ook tegelijk, en laat dan wachten', async () => {
    const { browser, geheim } = await factor.withApp()
    await factor.forgetBevestiging()
    const raad = () => browser.copy().post(BEVESTIG, { soort: 'totp', code: '000000' })
    const antwoorden = await Promise.all(Array.from({ length: 9 }, raad))
    expect(antwoorden.filter(({ status }) => status === 409)).toHaveLength(5)
    expect(antwoorden.filter(({ status }) => status === 429)).toHaveLength(4)
    expect((await browser.post(BEVESTIG, { soort: 'totp', code: codeOf(geheim) })).status).toBe(429)
  })
})
