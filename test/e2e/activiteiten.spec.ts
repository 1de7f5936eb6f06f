import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../opstelling/apiClient.ts'
import { openBrowser, openPage, signInOnScreen, TELEFOON } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const DAG = 86_400_000
const dagOver = (dagen: number): string => new Date(Date.now() + dagen * DAG).toLocaleDateString('sv-SE')
const dagtekst = (dag: string): string =>
  new Date(`${dag}T12:00`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

const GISTEREN = dagOver(-1)
const JAAR = Number(GISTEREN.slice(0, 4))
/** In one month, so that the calendar shows them together. */
const MAAND = dagOver(60).slice(0, 7)
const REEKS = ['05', '12', '19'].map((dag) => `${MAAND}-${dag}`)
const EXTRA = `${MAAND}-26`

let map: string
let baken: Baken
let browser: Browser
let page: Page
beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  await plantProgramma()
  browser = await openBrowser()
  page = await openPage(browser)
  await signInOnScreen(page, baken.adres, ADVISEUR)
})
afterAll(async () => {
  await browser.close()
  await baken.stop()
  await removeMap(map)
})

/** Adopted, with one actie that is to be done this year. */
async function plantProgramma(): Promise<void> {
  const { call } = await signIn(baken.adres, ADVISEUR)
  const { id } = await call('POST', '/programmas', { jaar: JAAR, titel: 'Programma om te volgen' })
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (await call('POST', `/programmas/${id}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden }))[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Sluis' }), { inzet: 'Rust bij de sluis' })
  await add('actie', inzet, { hoe: 'Lopen langs de sluis', wanneer: '1 keer per jaar' })
  await call('POST', `/programmas/${id}/_vaststellen`, { versie: 1, door: 'college', op: `${JAAR - 1}-12-16` })
}

const open = (pad: string) => page.goto(`${baken.adres}${pad}`)
const kop = (naam: string | RegExp) => page.getByRole('heading', { name: naam }).first().waitFor()
/** To the screen of the one that was just planned. */
const plan = async () => {
  await page.getByRole('button', { name: 'Plan activiteit' }).click()
  await page.waitForURL(/\/activiteiten\/[0-9a-f-]{36}$/)
}
const wijzig = async (plaats: string, welke: string) => {
  await page.getByRole('link', { name: 'Wijzig', exact: true }).click()
  await page.getByRole('radio', { name: welke }).check()
  await page.getByLabel('Plaats (mag leeg)').fill(plaats)
  await page.getByRole('button', { name: 'Sla op' }).click()
  await page.waitForURL(/\/activiteiten\/[0-9a-f-]{36}$/)
}
const keer = (dag: string) => page.getByRole('list', { name: 'De keren van deze reeks' }).getByText(dagtekst(dag))

describe('activiteiten', () => {
  it('zijn op de telefoon in drie tikken vast te leggen', async () => {
    const telefoon = await openPage(browser, TELEFOON)
    await signInOnScreen(telefoon, baken.adres, ADVISEUR)
    await telefoon.goto(`${baken.adres}/activiteiten`)
    await telefoon.getByRole('link', { name: 'Leg vast' }).click()
    await telefoon.getByText('Controleronde', { exact: true }).click()
    await telefoon.getByRole('button', { name: 'Sla op' }).click()
    await telefoon.getByText(/^Controleronde.* is vastgelegd\.$/).waitFor()
    expect(await telefoon.evaluate(() => document.documentElement.scrollWidth)).toBe(TELEFOON.width)
    await telefoon.context().close()
  })

  it('melden het moment van hun actie als zij gedaan zijn', async () => {
    await open('/activiteiten/plannen')
    await page.getByLabel('Soort', { exact: true }).selectOption('Controleronde')
    await page.getByLabel('Dag', { exact: true }).fill(GISTEREN)
    await page.getByLabel('Plaats (mag leeg)').fill('Sluis')
    // Key by key: what is put in at once, while focus is still on its way, is not heard by the field.
    await page.getByRole('combobox', { name: 'Verbind met een actie' }).click()
    await page.keyboard.type('Lopen langs')
    await page.getByRole('option', { name: /Lopen langs de sluis/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('input[aria-activedescendant]').waitFor()
    await page.keyboard.press('Enter')
    await plan()
    await page.getByRole('button', { name: 'Meld gedaan' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Meld gedaan' }).click()
    await page.getByText(`moment gemeld als gedaan op ${dagtekst(GISTEREN)}`).waitFor()
    await page.getByRole('link', { name: 'Lopen langs de sluis' }).click()
    await page.getByRole('list', { name: 'Activiteiten bij deze actie' }).getByText('Controleronde, Sluis').waitFor()
  })

  it('lopen in een reeks; wat los is gewijzigd blijft bij een wijziging van de rest', async () => {
    await open('/activiteiten/plannen')
    await page.getByRole('radio', { name: 'Op dagen die je kiest' }).check()
    for (const dag of REEKS) {
      await page.getByLabel('Dag van de reeks').fill(dag)
      await page.getByRole('button', { name: 'Voeg dag toe' }).click()
    }
    await page.getByLabel('Soort', { exact: true }).selectOption('Tekstkar')
    await page.getByLabel('Titel (mag leeg: dan soort en plaats)').fill('Kar in de wijk')
    await page.getByLabel('Plaats (mag leeg)').fill('Gemaal')
    await plan()
    const eerste = new URL(page.url()).pathname
    await kop('Reeks van 3 keer')
    await keer(REEKS[1] ?? '').click()
    await wijzig('Markt', 'Alleen deze')
    await page.getByText('Los gewijzigd').waitFor()
    await open(eerste)
    await wijzig('Sluisplein', 'Deze en wat erop volgt')
    await keer(REEKS[2] ?? '').click()
    await page.getByText('Sluisplein').first().waitFor()
    await keer(REEKS[1] ?? '').click()
    await page.getByText('Markt').first().waitFor()
  })

  it('zeggen wat botst, voor het verlengen en in de kalender', async () => {
    await open('/activiteiten/plannen')
    await page.getByLabel('Soort', { exact: true }).selectOption('Markt')
    await page.getByLabel('Titel (mag leeg: dan soort en plaats)').fill('Markt op het plein')
    await page.getByLabel('Dag', { exact: true }).fill(EXTRA)
    await page.getByLabel('Plaats (mag leeg)').fill('Sluisplein')
    await plan()
    await open('/activiteiten?q=kar+in+de+wijk')
    await page.getByRole('link', { name: 'Kar in de wijk' }).first().click()
    await page.getByRole('button', { name: 'Verleng de reeks' }).click()
    const dialoog = page.getByRole('dialog')
    await dialoog.getByLabel('Dag van de reeks').fill(EXTRA)
    await dialoog.getByRole('button', { name: 'Voeg dag toe' }).click()
    await dialoog.getByRole('link', { name: 'Markt op het plein' }).waitFor()
    await dialoog.getByRole('button', { name: 'Verleng' }).click()
    await kop('Reeks van 4 keer')
    await open(`/activiteiten/kalender?maand=${MAAND}`)
    await page.getByText('Zelfde plaats: Sluisplein').first().waitFor()
    expect(await page.getByText('Zelfde plaats: Sluisplein').count()).toBe(2)
  })

  it('staan achter hun cijfer', async () => {
    await open(`/inzicht/tellingen/activiteiten.gedaan?van=${GISTEREN}&tot=${GISTEREN}&splits=soort`)
    await page.getByRole('link', { name: 'Bekijk de records: Controleronde' }).click()
    await page.waitForURL((adres) => adres.searchParams.get('filter') === 'soort:controleronde')
    await page.reload()
    await page.getByRole('list', { name: 'Records achter dit cijfer' }).getByText('Controleronde, Sluis').click()
    await kop('Controleronde, Sluis')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Zoeken' }).waitFor()
    await page.keyboard.type('markt op het pl')
    await page.getByRole('option', { name: /Markt op het plein/ }).click()
    await kop('Markt op het plein')
  })
})
