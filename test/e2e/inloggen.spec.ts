import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachEmbedded } from '../../src/platform/server/database/embedded/startEmbedded.ts'
import { withClient } from '../../src/platform/server/database/withClient.ts'
import { DEMO_WACHTWOORD } from '../opstelling/apiClient.ts'
import { openBrowser, openPage, signInOnScreen } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const BEHEERDER = 'beheerder@waterveste.example'
const ACTIEHOUDER = 'actiehouder@waterveste.example'

let map: string
let baken: Baken
let browser: Browser
/** A passkey belongs to a name, and 127.0.0.1 is none. */
let adres: string

beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  adres = baken.adres.replace('127.0.0.1', 'localhost')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await baken.stop()
  await removeMap(map)
})

const codeOf = (geheim: string, stappen = 0): string =>
  new TOTP({ secret: Secret.fromBase32(geheim) }).generate({ timestamp: Date.now() + stappen * 30_000 })

/** A device that holds passkeys and sees for itself who its person is. */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto(`${adres}/inloggen`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMO_WACHTWOORD)
  await page.keyboard.press('Enter')
}

const vandaag = (page: Page) => page.getByRole('heading', { name: 'Vandaag', level: 1 })

/** Turns the app with codes on; answers its secret and the recovery codes. */
async function setUpTotp(page: Page): Promise<{ geheim: string; herstelcodes: string[] }> {
  await page.goto(`${adres}/mijn-wachtwoord`)
  await page.getByRole('button', { name: /^Stel in…/ }).click()
  await page.getByRole('img', { name: /^QR-code/ }).waitFor()
  const geheim = (await page.locator('.totp-geheim').innerText()).replaceAll(' ', '')
  await page.getByLabel('Code uit je app').fill(codeOf(geheim))
  await page.getByRole('button', { name: 'Zet aan' }).click()
  const codes = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem')
  await codes.first().waitFor()
  const herstelcodes = await codes.allInnerTexts()
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  return { geheim, herstelcodes }
}

describe('inloggen met een tweede stap', () => {
  it('met een code uit een app, en met een herstelcode die daarna op is', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, adres, ADVISEUR)
    const { geheim, herstelcodes } = await setUpTotp(page)
    expect(herstelcodes).toHaveLength(10)
    await page.context().close()

    const weer = await openPage(browser)
    await givePassword(weer, ADVISEUR)
    await weer.getByRole('heading', { name: 'Nog één stap' }).waitFor()
    await weer.goto(`${adres}/programmas`)
    await weer.getByRole('heading', { name: 'Inloggen' }).waitFor()
    await givePassword(weer, ADVISEUR)
    // Each half minute gives one code, so this is the next one.
    await weer.getByLabel('Code uit je app').fill(codeOf(geheim, 1))
    await weer.keyboard.press('Enter')
    await vandaag(weer).waitFor()
    await weer.context().close()

    const herstel = await openPage(browser)
    for (const [keer, gelukt] of [true, false].entries()) {
      await herstel.context().clearCookies()
      await givePassword(herstel, ADVISEUR)
      await herstel.getByRole('button', { name: 'Gebruik een herstelcode' }).click()
      await herstel.getByRole('textbox', { name: 'Herstelcode' }).fill(herstelcodes[0] ?? '')
      await herstel.keyboard.press('Enter')
      await (gelukt ? vandaag(herstel) : herstel.getByRole('alert')).waitFor()
      expect([keer, new URL(herstel.url()).pathname]).toEqual([keer, gelukt ? '/' : '/inloggen'])
    }
    await herstel.context().close()
  })

  it('met een passkey, zonder wachtwoord', async () => {
    const page = await openPage(browser)
    await addAuthenticator(page)
    await signInOnScreen(page, adres, ACTIEHOUDER)
    await page.goto(`${adres}/mijn-wachtwoord`)
    await page.getByRole('button', { name: /^Voeg toe…/ }).click()
    await page.getByRole('textbox', { name: 'Naam' }).fill('Proefsleutel')
    await page.getByRole('button', { name: 'Maak passkey' }).click()
    await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
    await page.getByText('Passkey: Proefsleutel').waitFor()

    await page.context().clearCookies()
    await page.goto(`${adres}/inloggen`)
    await page.getByRole('button', { name: 'Log in met een passkey' }).click()
    await vandaag(page).waitFor()

    await page.context().clearCookies()
    await givePassword(page, ACTIEHOUDER)
    await page.getByRole('button', { name: 'Gebruik je passkey' }).click()
    await vandaag(page).waitFor()
    await page.context().close()
  })

  it('kan op een adres zonder naam niet met een passkey, en zegt dat', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, 'raadslid@waterveste.example')
    await page.goto(`${baken.adres}/mijn-wachtwoord`)
    await page.getByText(/Open Baken op het adres met een naam/).waitFor()
    expect(await page.getByRole('button', { name: /^Voeg toe…/ }).count()).toBe(0)
    await page.context().close()
  })
})

describe('een gevoelige handeling', () => {
  it('vraagt na een tijd opnieuw wie je bent, en gaat dan vanzelf door', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, adres, BEHEERDER)
    await forgetBevestiging()
    await page.goto(`${adres}/beheer/medewerkers`)
    const beeindig = async () => {
      await page.getByRole('button', { name: 'Acties voor Raadslid' }).click()
      await page.getByRole('menuitem', { name: 'Toegang beëindigen…' }).click()
      await page.getByRole('button', { name: 'Beëindig toegang' }).click()
      return page.getByRole('alertdialog', { name: 'Bevestig dat jij het bent' })
    }
    const venster = await beeindig()
    await venster.getByRole('button', { name: 'Annuleren' }).click()
    await venster.waitFor({ state: 'detached' })
    expect(await page.getByRole('alertdialog').count()).toBe(0)

    await (await beeindig()).getByLabel('Wachtwoord').fill(DEMO_WACHTWOORD)
    await page.keyboard.press('Enter')
    await page.getByText('Toegang van Raadslid beëindigd').waitFor()
    await page.context().close()
  })
})

/** As if everybody had been at work for a while. */
async function forgetBevestiging(): Promise<void> {
  const database = await attachEmbedded(map)
  if (!database) throw new Error('the database of this Baken does not run')
  const url = new URL(database.beheerUrl)
  url.pathname = new URL(database.appUrl).pathname
  await withClient(url.href, async (client) => {
    await client.query(`update toegang.sessie set bevestigd_op = now() - interval '11 minutes'`)
  })
}
