import { describe, expect, it } from 'vitest'
import type { tweedeFactorContract } from '../modules/toegang/contractTweedeFactor.ts'
import type { Antwoord } from '../platform/contract.ts'
import { aBrowser, type Browser } from './testing/aBrowser.ts'
import { aPasskey } from './testing/aPasskey.ts'
import { startFactorproef } from './testing/startFactorproef.ts'

type Passkey = Antwoord<typeof tweedeFactorContract.getFactoren>['passkeys'][number]

/** The address that startTestApp gives Baken. */
const ORIGIN = 'http://baken.waterveste.example'

const { proef, factor } = await startFactorproef()

const addPasskey = async (browser: Browser, sleutel = aPasskey(ORIGIN), naam = 'Laptop') => {
  const opties = (await browser.post('/mijn-factoren/passkeys/_opties')).body
  const antwoord = await browser.post('/mijn-factoren/passkeys', { naam, antwoord: sleutel.create(opties) })
  return { sleutel, antwoord, opties }
}

/** Somebody with a passkey, signed in. */
async function withPasskey() {
  const persoon = await factor.aPersoon()
  const { browser } = await persoon.logIn()
  return { ...persoon, browser, ...(await addPasskey(browser)) }
}

const vraag = async (browser: Browser, pad = '/passkey-sessies/_opties') => (await browser.post(pad)).body
const nieuweBrowser = () => aBrowser(proef.app.http)

describe('een passkey toevoegen', () => {
  it('geeft de eerste keer herstelcodes, en kent de passkey daarna bij naam', async () => {
    const { browser, antwoord, sleutel } = await withPasskey()
    expect([antwoord.status, antwoord.body.herstelcodes.length]).toEqual([201, 10])
    const tweede = await addPasskey(browser, aPasskey(ORIGIN), 'Telefoon')
    expect(tweede.antwoord.body.herstelcodes).toBeNull()
    expect(tweede.opties.excludeCredentials.map(({ id }: { id: string }) => id)).toEqual([sleutel.id])
    const { passkeys } = (await browser.get('/mijn-factoren')).body
    expect(passkeys.map(({ naam, gebruikt }: Passkey) => [naam, gebruikt])).toEqual([
      ['Laptop', null],
      ['Telefoon', null],
    ])
    const pad = `/mijn-factoren/passkeys/${passkeys[1].id}`
    expect((await browser.send('PATCH', pad, { naam: 'Oude telefoon' })).status).toBe(204)
    expect((await browser.get('/mijn-factoren')).body.passkeys[1].naam).toBe('Oude telefoon')
    expect((await browser.send('DELETE', pad)).status).toBe(204)
    expect((await browser.send('DELETE', pad)).status).toBe(404)
    const zonder = (await (await factor.aPersoon()).logIn()).browser
    expect((await zonder.send('DELETE', pad)).status).toBe(404)
  })

  it.each([
    ['van een andere site', { origin: 'http://elders.example' }],
    ['voor een andere site', { rpId: 'elders.example' }],
  ])('kan niet %s', async (_wat, anders) => {
    const { browser } = await (await factor.aPersoon()).logIn()
    const antwoord = aPasskey(ORIGIN).create(await vraag(browser, '/mijn-factoren/passkeys/_opties'), anders)
    expect((await browser.post('/mijn-factoren/passkeys', { naam: 'X', antwoord })).body.code).toBe(
      'passkey_onbruikbaar',
    )
  })

  it('kan niet met de vraag aan een ander, en niet twee keer met dezelfde vraag', async () => {
    const ik = (await (await factor.aPersoon()).logIn()).browser
    const ander = (await (await factor.aPersoon()).logIn()).browser
    const opties = await vraag(ik, '/mijn-factoren/passkeys/_opties')
    const add = (browser: Browser) =>
      browser.post('/mijn-factoren/passkeys', { naam: 'X', antwoord: aPasskey(ORIGIN).create(opties) })
    expect((await add(ander)).body.code).toBe('passkey_onbruikbaar')
    expect((await add(ik)).status).toBe(201)
    expect((await add(ik)).body.code).toBe('passkey_onbruikbaar')
  })

  it('kan een passkey van een ander niet overnemen of wijzigen', async () => {
    const { browser, sleutel } = await withPasskey()
    const ander = (await (await factor.aPersoon()).logIn()).browser
    expect((await addPasskey(ander, sleutel)).antwoord.body.code).toBe('passkey_bekend')
    const [{ id }] = (await browser.get('/mijn-factoren')).body.passkeys
    expect((await ander.send('PATCH', `/mijn-factoren/passkeys/${id}`, { naam: 'Mijn' })).status).toBe(404)
    await addPasskey(ander)
    expect((await ander.send('DELETE', `/mijn-factoren/passkeys/${id}`)).status).toBe(404)
  })
})

describe('inloggen met een passkey, zonder wachtwoord', () => {
  it('herkent wie het is', async () => {
    const { browser, sleutel } = await withPasskey()
    const verwacht = (await browser.get('/sessie')).body.medewerker.id
    const nieuw = nieuweBrowser()
    const opties = await vraag(nieuw)
    expect(opties).toMatchObject({
      rpId: 'baken.waterveste.example',
      allowCredentials: [],
      userVerification: 'required',
    })
    const klaar = await nieuw.post('/passkey-sessies', { antwoord: sleutel.get(opties) })
    expect([klaar.status, klaar.body.medewerker.id]).toEqual([201, verwacht])
    expect((await nieuw.get('/mijn-factoren')).body.passkeys[0].gebruikt).not.toBeNull()
  })

  it.each([
    ['vanaf een andere site', { origin: 'http://elders.example' }],
    ['vanaf dezelfde naam op een andere poort', { origin: `${ORIGIN}:8443` }],
    ['voor een andere site', { rpId: 'elders.example' }],
    ['als het apparaat niet keek wie het was', { gecontroleerd: false }],
    ['als de teller terugging', { teller: 1 }],
  ])('kan niet %s', async (_wat, anders) => {
    const { sleutel } = await withPasskey()
    const browser = nieuweBrowser()
    await browser.post('/passkey-sessies', { antwoord: sleutel.get(await vraag(browser)) })
    await browser.post('/passkey-sessies', { antwoord: sleutel.get(await vraag(browser)) })
    browser.cookies.clear()
    const antwoord = await browser.post('/passkey-sessies', { antwoord: sleutel.get(await vraag(browser), anders) })
    expect([antwoord.status, antwoord.body.code]).toEqual([401, 'factor_onjuist'])
    expect([...browser.cookies.keys()]).toEqual([])
  })

  it('neemt een antwoord één keer aan, ook tegelijk', async () => {
    const { sleutel } = await withPasskey()
    const antwoord = sleutel.get(await vraag(nieuweBrowser()))
    const pogingen = await Promise.all([1, 2, 3].map(() => nieuweBrowser().post('/passkey-sessies', { antwoord })))
    expect(pogingen.map(({ status }) => status).toSorted()).toEqual([201, 401, 401])
  })

  it('antwoordt op een onbekende, een weggehaalde en een verknoeide passkey hetzelfde', async () => {
    const { browser, sleutel } = await withPasskey()
    const [{ id }] = (await browser.get('/mijn-factoren')).body.passkeys
    const nieuw = nieuweBrowser()
    const verknoeid = sleutel.get(await vraag(nieuw))
    verknoeid.response.signature = Buffer.alloc(70).toString('base64url')
    const rommel = {
      ...verknoeid,
      response: { ...verknoeid.response, clientDataJSON: 'AAAA', authenticatorData: 'AA' },
    }
    await browser.send('DELETE', `/mijn-factoren/passkeys/${id}`)
    const pogingen = [aPasskey(ORIGIN).get(await vraag(nieuw)), sleutel.get(await vraag(nieuw)), verknoeid, rommel]
    const antwoorden = await Promise.all(pogingen.map((antwoord) => nieuw.post('/passkey-sessies', { antwoord })))
    for (const { status, body } of antwoorden) {
      expect({ status, body: { ...body, verzoek: '' } }).toEqual({
        status: 401,
        body: { ...antwoorden[0]?.body, verzoek: '' },
      })
    }
  })

  it('laat wie geen toegang meer heeft niet binnen', async () => {
    const { browser, sleutel } = await withPasskey()
    const { medewerker } = (await browser.get('/sessie')).body
    await proef.beheerder.send('POST', `/medewerkers/${medewerker.id}/_beeindig`, { beeindigd: true })
    const nieuw = nieuweBrowser()
    expect((await nieuw.post('/passkey-sessies', { antwoord: sleutel.get(await vraag(nieuw)) })).status).toBe(401)
  })
})

describe('een passkey na het wachtwoord', () => {
  const AFMAKEN = '/aanmelding/_afmaken'
  const OPTIES = '/aanmelding/_passkeyopties'

  it('is de tweede stap, ook van een apparaat dat niet keek wie het was', async () => {
    const { logIn, sleutel } = await withPasskey()
    const { browser, antwoord } = await logIn()
    expect(antwoord.body.factoren).toEqual(['passkey', 'herstelcode'])
    const opties = await vraag(browser, OPTIES)
    expect(opties.allowCredentials.map(({ id }: { id: string }) => id)).toEqual([sleutel.id])
    const bewijs = { soort: 'passkey', antwoord: sleutel.get(opties, { gecontroleerd: false }) }
    expect((await browser.post(AFMAKEN, bewijs)).status).toBe(201)
  })

  it('is niet die van een ander, niet op een vraag aan een ander, en niet op een vraag voor iets anders', async () => {
    const ik = await withPasskey()
    const ander = await withPasskey()
    const { browser } = await ik.logIn()
    const vanAnder = (await ander.logIn()).browser
    const vragen = [
      ander.sleutel.get(await vraag(browser, OPTIES)),
      ik.sleutel.get(await vraag(vanAnder, OPTIES)),
      ik.sleutel.get(await vraag(browser)),
    ]
    for (const antwoord of vragen) {
      expect((await browser.post(AFMAKEN, { soort: 'passkey', antwoord })).body.code).toBe('factor_onjuist')
    }
  })

  it('is er niet voor wie het wachtwoord niet gaf', async () => {
    expect((await nieuweBrowser().post(OPTIES)).body.code).toBe('aanmelding_verlopen')
  })
})
