import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage, signInOnScreen, TELEFOON } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const DAG = 86_400_000
/** A day that has just gone by, in the year that is followed here. In the first days of January that is the year before. */
const GELEDEN = new Date(Date.now() - 4 * DAG)
const JAAR = GELEDEN.getFullYear()
const IS_NIEUWJAAR = new Date().getFullYear() !== JAAR
const TITEL = `Veiligheidsprogramma ${JAAR}`
const datumtekst = GELEDEN.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

const DOCUMENT = `${TITEL}

Gemeente Waterveste

1. Prioriteit Veilige haven

Inzet: minder diefstal op de kades
Ambitie: minder aangiften.

Hoe\tWanneer\tWie
Camera's bij de laadkade\t${datumtekst}\tgemeente
Rondes door de haven\t4 keer per jaar\tgemeente/politie
Sloten controleren met ondernemers\t4e kwartaal\tgemeente
`

let map: string
let baken: Baken
let browser: Browser
let page: Page
let programma: string
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  browser = await openBrowser()
  page = await openPage(browser)
  await signInOnScreen(page, baken.adres, ADVISEUR)
})
afterAll(async () => {
  await browser.close()
  await baken.stop()
  await removeMap(map)
})

/** Waits until no button has that name any more. */
const changed = (was: string | null) =>
  page.waitForFunction(
    (naam) => ![...document.querySelectorAll('button')].some((knop) => knop.getAttribute('aria-label') === naam),
    was,
  )
const menu = async (punt: string | RegExp) => {
  await page.getByRole('button', { name: 'Meer voor dit programma' }).click()
  await page.getByRole('menuitem', { name: punt }).click()
}

describe('een programma door het jaar', () => {
  it('wordt ingelezen en vastgesteld', async () => {
    const bestand = path.join(map, 'programma.txt')
    await writeFile(bestand, DOCUMENT)
    await page.goto(`${baken.adres}/inlezingen/nieuw`)
    await page.locator('input[type=file]').setInputFiles(bestand)
    await page.getByRole('button', { name: 'Overnemen als concept' }).click({ timeout: 60_000 })
    await page.getByRole('alertdialog').getByRole('button', { name: 'Neem over' }).click()
    await page.waitForURL(/\/programmas\/[0-9a-f-]{36}/)
    programma = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Leg vaststelling vast' }).click()
    await page.getByLabel('Datum van het besluit').fill(`${JAAR - 1}-12-16`)
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
    await page.getByText(`door het college op 16 december ${JAAR - 1}`).waitFor()
  })

  it.skipIf(IS_NIEUWJAAR)('zegt wat te laat is en waarom', async () => {
    await page.getByText('4 dagen te laat').or(page.getByText('3 dagen te laat')).first().waitFor()
    await page.getByText("Camera's bij de laadkade").first().click()
    await page.getByText(/niet als gedaan gemeld/).waitFor()
    await page.goto(baken.adres)
    await page.getByRole('link', { name: "Camera's bij de laadkade" }).first().waitFor()
  })

  it('meldt met V en Enter dat iets gedaan is', async () => {
    await page.goto(`${baken.adres}${programma}`)
    await page.getByText('Rondes door de haven').first().click()
    await page.keyboard.press('v')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('1 van 4').first().waitFor()
  })

  it('vraagt na vaststelling een reden, en laat die zien', async () => {
    await page.goto(`${baken.adres}${programma}`)
    await page.getByText('Sloten controleren met ondernemers').first().click()
    await page.getByRole('button', { name: 'Bewerken' }).click()
    await page.getByRole('textbox', { name: 'Wat gaan we doen' }).fill('Sloten nakijken met ondernemers')
    await page.getByRole('textbox', { name: /Waarom wijzig je dit/ }).fill('Op verzoek van de ondernemers')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByRole('button', { name: 'Geschiedenis' }).click()
    await page.getByText('Op verzoek van de ondernemers').waitFor()
  })

  it('laat een moment in de kalender verzetten met het toetsenbord en door te slepen', async () => {
    await page.goto(`${baken.adres}${programma}/kalender?niveau=maand`)
    const blok = (): Locator => page.getByRole('button', { name: /^Sloten nakijken met ondernemers: / })
    await blok().focus()
    const voor = await blok().getAttribute('aria-label')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await changed(voor)
    const plek = await blok().boundingBox()
    if (!plek) throw new Error('no block to drag')
    const tussen = await blok().getAttribute('aria-label')
    await page.mouse.move(plek.x + 12, plek.y + plek.height / 2)
    await page.mouse.down()
    await page.mouse.move(plek.x + 100, plek.y + plek.height / 2, { steps: 8 })
    await page.mouse.up()
    await changed(tussen)
  })

  it('haalt voortgang op bij een partner, met een eigen link op de telefoon', async () => {
    await page.goto(`${baken.adres}${programma}/rondes/nieuw`)
    await page.getByRole('button', { name: /^Verstuur \d+ mail/ }).click()
    await page.getByRole('button', { name: 'Meer voor Politie' }).click()
    await page.getByRole('menuitem', { name: 'Maak link om te kopiëren' }).click()
    const link = await page.getByLabel('Persoonlijke link').inputValue()
    await page.keyboard.press('Escape')

    const telefoon = await openPage(browser, TELEFOON)
    await telefoon.goto(link)
    await telefoon.getByRole('heading', { name: 'Hoe staat het met je acties', level: 1 }).waitFor()
    await telefoon.getByText('Rondes door de haven').first().waitFor()
    expect(await telefoon.getByText("Camera's bij de laadkade").count()).toBe(0)
    await telefoon.getByLabel('Hoe gaat het').first().fill('Twee keer samen gelopen')
    await telefoon
      .getByText(/Bewaard/)
      .first()
      .waitFor()
    await telefoon.getByRole('button', { name: /verstuur/i }).click()
    await telefoon.getByText('Dank je. We hebben je antwoorden.').waitFor()
    await telefoon.context().close()

    await page.reload()
    await page.getByText('Twee keer samen gelopen').waitFor()
    await page
      .getByRole('button', { name: /^Neem over/ })
      .first()
      .click()
    const zeker = page.getByRole('alertdialog').getByRole('button', { name: 'Neem over' })
    await page.getByText('Overgenomen (1)').or(zeker).first().waitFor()
    if (await zeker.isVisible()) await zeker.click()
    await page.getByText('Overgenomen (1)').waitFor()
  })

  it('maakt het programma van het volgende jaar, met een keuze per actie', async () => {
    await page.goto(`${baken.adres}${programma}`)
    await menu(`Maak het programma van ${JAAR + 1}`)
    const keuze = page.getByRole('group', { name: "Volgend jaar: Camera's bij de laadkade" })
    await keuze.getByRole('radio', { name: 'Stoppen' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Waarom stopt deze actie?' }).fill('De camera’s hangen er')
    await page.getByRole('button', { name: `Maak programma ${JAAR + 1}` }).click()
    await page.waitForURL((adres) => !adres.pathname.startsWith(programma))
    await page.getByText('Rondes door de haven').first().waitFor()
    expect(await page.getByText("Camera's bij de laadkade").count()).toBe(0)
  })
})
