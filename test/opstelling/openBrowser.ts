import { chromium, type Browser, type Page } from 'playwright-core'
import { DEMO_WACHTWOORD } from './apiClient.ts'

const ARGUMENTEN = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.BAKEN_CHROMIUM || '/usr/bin/chromium', args: ARGUMENTEN })

export const BREED = { width: 1440, height: 900 }
export const TELEFOON = { width: 390, height: 844 }

/** A new person at the door: nothing remembered. */
export async function openPage(browser: Browser, viewport = BREED): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

export async function signInOnScreen(page: Page, adres: string, email: string): Promise<void> {
  await page.goto(`${adres}/inloggen`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMO_WACHTWOORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor()
}
