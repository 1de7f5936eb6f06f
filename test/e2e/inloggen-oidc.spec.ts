import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInlogdienst, type Inlogdienst } from '../../src/modules/toegang/testing/startInlogdienst.ts'
import { signIn, type ApiClient } from '../opstelling/apiClient.ts'
import { openBrowser, openPage, signInOnScreen } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const BEHEERDER = 'beheerder@waterveste.example'
const CLIENT = { clientId: 'baken', clientGeheim: 'een geheim van deze proef' }
const MENSEN = {
  ans: { name: 'Ans Proef', email: 'ans.proef@waterveste.example', groepen: ['veilig'] },
  bo: { name: 'Bo Proef', email: 'bo.proef@waterveste.example', groepen: [] },
}

let map: string
let baken: Baken
let browser: Browser
let provider: Inlogdienst
let beheerder: ApiClient
let page: Page
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  browser = await openBrowser()
  provider = await startInlogdienst()
  beheerder = await signIn(baken.adres, BEHEERDER)
})
afterAll(async () => {
  await browser.close()
  await provider.stop()
  await baken.stop()
  await removeMap(map)
})

async function logInBijDienst(naam: string): Promise<void> {
  await page.getByRole('button', { name: 'Log in met Proefdienst' }).click()
  await page.getByRole('heading', { name: 'Proefdienst' }).waitFor()
  await page.getByLabel('Naam').fill(naam)
  await page.getByRole('button', { name: 'Ga verder' }).click()
}

const heading = (name: string): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor()

describe('inloggen met een dienst, in de browser', () => {
  it('richt een beheerder in en test die de verbinding', async () => {
    page = await openPage(browser)
    await signInOnScreen(page, baken.adres, BEHEERDER)
    await page.goto(`${baken.adres}/beheer/inlogdiensten`)
    await page.getByRole('link', { name: 'Voeg een dienst toe' }).click()
    await page.getByLabel('Naam op de knop').fill('Proefdienst')
    await page.getByLabel('Adres van de issuer').fill(provider.issuer)
    await page.getByLabel('Client-id').fill(CLIENT.clientId)
    await page.getByLabel('Geheim van de client').fill(CLIENT.clientGeheim)
    await page.getByLabel('Toon deze dienst op het inlogscherm').check()
    await page.getByLabel(/wordt vanzelf medewerker/).check()
    await page.getByRole('button', { name: 'Voeg een regel toe' }).click()
    const regel = page.getByRole('group', { name: 'Regel 1' })
    await regel.getByLabel('Claim').fill('groepen')
    await regel.getByLabel('Waarde').fill('veilig')
    await regel.getByLabel('Rol').selectOption('Adviseur veiligheid')
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click()
    await heading('Proefdienst')
    const { items } = await beheerder.call('GET', '/inlogdiensten')
    const { terug, uitgelogd, uitlogbericht } = items[0].adressen
    provider.register({ ...CLIENT, terug: [terug], uitgelogd: [uitgelogd], uitlogbericht, mensen: MENSEN })
    await page.getByText(terug).waitFor()
    await page.getByRole('button', { name: 'Test de verbinding' }).click()
    await page.getByText('De dienst antwoordt en noemt zich zoals je haar hebt ingevuld.').waitFor()
    await page.context().close()
  })

  it('brengt iemand heen en terug, naar waar die wilde zijn', async () => {
    page = await openPage(browser)
    await page.goto(`${baken.adres}/programmas`)
    await logInBijDienst('ans')
    await heading('Programma’s')
    expect(new URL(page.url()).pathname).toBe('/programmas')
  })

  it('logt uit bij Baken en bij de dienst', async () => {
    await page.getByRole('button', { name: /Ans Proef/ }).click()
    await page.getByText('Adviseur veiligheid').first().waitFor()
    await page.getByRole('menuitem', { name: 'Uitloggen', exact: true }).click()
    await page.getByRole('button', { name: 'Ja, log uit' }).click()
    await heading('Inloggen')
    // Nobody is signed in at the service any more: it asks again who it is.
    await page.getByRole('button', { name: 'Log in met Proefdienst' }).click()
    await page.getByLabel('Naam').waitFor()
  })

  it('zegt wat te doen als iemand geen rol krijgt', async () => {
    await page.getByLabel('Naam').fill('bo')
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await heading('Inloggen is niet gelukt')
    await page.getByText('Vraag de beheerder van Baken bij je gemeente om toegang.').waitFor()
  })

  it('sluit een open pagina zodra de dienst meldt dat iemand daar weg is', async () => {
    await page.context().close()
    page = await openPage(browser)
    await page.goto(`${baken.adres}/inloggen`)
    await logInBijDienst('ans')
    await heading('Vandaag')
    const tweede = await page.context().newPage()
    await tweede.goto(`${provider.issuer}/session/end`)
    await tweede.getByRole('button', { name: 'Ja, log uit' }).click()
    await tweede.waitForURL(/\/session\/end\/success/)
    await page.getByRole('link', { name: 'Programma’s' }).first().click()
    await page.getByText('Je bent uitgelogd.').waitFor()
  })
})
