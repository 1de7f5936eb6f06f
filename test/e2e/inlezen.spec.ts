import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage, signInOnScreen } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const BRON = path.resolve(import.meta.dirname, '../../../shared/bronnen/001_ca4c31b1fd4f6036.txt')
if (!existsSync(BRON)) console.log('De brondocumenten ontbreken: de reis met een echt programma is overgeslagen.')

const DOCUMENT = `Veiligheidsprogramma 2028

Gemeente Waterveste

1. Prioriteit Veilige haven

Inzet: minder diefstal op de kades
Ambitie: het aantal diefstallen daalt met 10% ten opzichte van 2027.

Hoe\tWanneer\tWie
Camera's bij de laadkade\t2e kwartaal\tgemeente/politie
Rondes door de haven\twekelijks\tOeverwacht
Sloten controleren met ondernemers\tvoorjaar en najaar\tondernemers
`

let map: string
let baken: Baken
let browser: Browser
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await baken.stop()
  await removeMap(map)
})

async function upload(page: Page, bestand: string): Promise<void> {
  await page.goto(`${baken.adres}/inlezingen/nieuw`)
  await page.locator('input[type=file]').setInputFiles(bestand)
  await page.getByRole('heading', { name: /Klopt wat Baken heeft gelezen/ }).waitFor({ timeout: 60_000 })
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Overnemen als concept' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Neem over' }).click()
  await page.waitForURL(/\/programmas\/[0-9a-f-]{36}/)
}

describe('van document naar programma', () => {
  it('inloggen, insturen, een vraag beantwoorden, overnemen', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, ADVISEUR)
    const bestand = path.join(map, 'programma 2028.txt')
    await writeFile(bestand, DOCUMENT)
    await upload(page, bestand)
    await page
      .getByText(/Welke partij is ‘Oeverwacht’/)
      .first()
      .waitFor()
    await takeOver(page)
    await page.getByRole('heading', { name: 'Veiligheidsprogramma 2028', level: 1 }).waitFor()
    for (const tekst of ['Veilige haven', 'Rondes door de haven', 'Sloten controleren met ondernemers']) {
      await page.getByText(tekst).first().waitFor()
    }
    await page.context().close()
  })

  it.runIf(existsSync(BRON))('een echt programma komt heel over', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, ADVISEUR)
    await upload(page, BRON)
    await page.getByText(/6 prioriteiten · 24 inzetten · 82 acties/).waitFor()
    await takeOver(page)
    await page.getByText(/6 prioriteiten, 24 inzetten, 82 acties/).waitFor()
    await page.context().close()
  })

  it('een bestand dat geen document is krijgt een zin die zegt wat te doen, en het volgende lukt', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, ADVISEUR)
    const plaatje = path.join(map, 'plan.pdf')
    await writeFile(plaatje, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await page.goto(`${baken.adres}/inlezingen/nieuw`)
    await page.locator('input[type=file]').setInputFiles(plaatje)
    await page
      .getByText(/geen document|niet lezen|plaatje|afbeelding/i)
      .first()
      .waitFor()
    const goed = path.join(map, 'daarna.txt')
    await writeFile(goed, DOCUMENT)
    await upload(page, goed)
    await page.context().close()
  })
})

describe('wie wat ziet', () => {
  it.each([
    ['raadslid@waterveste.example', true],
    ['partner@waterveste.example', true],
  ])('%s leest en kan niets wijzigen', async (email) => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, email)
    await page.goto(`${baken.adres}/programmas`)
    await page.getByRole('link', { name: /2026/ }).first().click()
    await page.getByRole('heading', { level: 1, name: /Waterveste 2026/ }).waitFor()
    expect(await page.getByRole('button', { name: /Toevoegen/ }).count()).toBe(0)
    await page.goto(`${baken.adres}/inlezingen/nieuw`)
    await page
      .getByText(/bestaat niet/i)
      .first()
      .waitFor()
    await page.context().close()
  })
})

describe('zoeken', () => {
  it('Ctrl K vindt een actie met een typefout en springt erheen', async () => {
    const page = await openPage(browser)
    await signInOnScreen(page, baken.adres, ADVISEUR)
    await page.keyboard.press('Control+k')
    await page.locator('[role=dialog] input').waitFor()
    await page.keyboard.type('jongernwerk op straat')
    await page
      .getByRole('option', { name: /Jongerenwerk op straat/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/programmas\//)
    await page.context().close()
  })
})
