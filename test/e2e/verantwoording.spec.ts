import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../opstelling/apiClient.ts'
import { openBrowser, openPage, signInOnScreen, TELEFOON } from '../opstelling/openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from '../opstelling/startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const VANDAAG = new Date().toLocaleDateString('sv-SE')
const JAAR = Number(VANDAAG.slice(0, 4))
const TITEL = 'Wat deden we voor een veilige haven?'
const PROGRAMMA = 'Programma Veilige haven'
const RONDES = ['Eerste rit', 'Tweede rit', 'Derde rit'].map((naam) => `${naam} van de gele bus`)

let map: string
let baken: Baken
let browser: Browser
let page: Page
let openbaar: string
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

/** Adopted, with one promise that was kept three times and one that was not. */
async function plantProgramma(): Promise<void> {
  const { call } = await signIn(baken.adres, ADVISEUR)
  const { id: programmaId } = await call('POST', '/programmas', { jaar: JAAR, titel: PROGRAMMA })
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (await call('POST', `/programmas/${programmaId}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden }))[
      soort
    ].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Minder inbraak' })
  const actieId = await add('actie', inzet, { hoe: 'De gele bus rijdt door de haven', wanneer: '3 keer per jaar' })
  await add('actie', inzet, { hoe: 'Sloten controleren met ondernemers', wanneer: `in ${JAAR}` })
  await call('POST', `/programmas/${programmaId}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: `${JAAR - 1}-12-16` },
  })
  for (const titel of RONDES) {
    await call('POST', '/activiteiten', {
      ...{ soort: 'gele_bus', titel, van: `${JAAR}-01-01`, tot: `${JAAR}-01-01`, status: 'gedaan', plaats: 'Kade' },
      ...{ acties: [{ programmaId, actieId }], resultaat: '' },
    })
  }
}

const press = (naam: string | RegExp) => page.getByRole('button', { name: naam }).first().click()

describe('een verantwoording', () => {
  it('krijgt een opzet uit de feiten', async () => {
    await page.goto(`${baken.adres}/verantwoording/nieuw`)
    await page.getByLabel('Programma', { exact: true }).selectOption({ label: `${JAAR}: ${PROGRAMMA}` })
    await page.getByLabel('Titel').fill(TITEL)
    await press('Maak een opzet')
    await page.waitForURL(/\/verantwoording\/[0-9a-f-]{36}$/)
    await page.getByRole('heading', { name: TITEL, level: 1 }).waitFor()
    await page.getByText('Dit deden we').first().waitFor()
  })

  it('wordt geschreven door een mens, en wat die schreef is bewaard', async () => {
    await press('Schrijf verder aan Inleiding')
    const vlak = page.getByRole('textbox', { name: 'Tekst bij Inleiding' })
    await vlak.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' De haven is van iedereen.')
    await press('Klaar')
    await page.getByText('De haven is van iedereen.').waitFor()
    await page.reload()
    await page.getByText('De haven is van iedereen.').waitFor()
  })

  it('wordt beoordeeld, gecontroleerd en vastgesteld', async () => {
    await press(/^Kies deze \d+ voorstellen/)
    await page.getByText(/^Nog te doen voor de controle/).waitFor({ state: 'detached' })
    await press('Leg ter controle')
    await press('Leg de vaststelling vast')
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
    await page.getByText(/Tekst en cijfers veranderen niet meer/).waitFor()
    expect(await page.getByRole('button', { name: 'Schrijf verder aan Inleiding' }).count()).toBe(0)
  })

  it('wordt openbaar na de controle', async () => {
    await press('Publiceer')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Maak openbaar' }).click()
    const adres = page.getByRole('link', { name: /\/openbaar\// })
    await adres.waitFor()
    openbaar = new URL((await adres.getAttribute('href')) ?? '', baken.adres).href
  })
})

describe('de openbare pagina', () => {
  it('werkt zonder JavaScript, en een getal leidt naar wat er geteld is', async () => {
    const context = await browser.newContext({ viewport: TELEFOON, javaScriptEnabled: false, locale: 'nl-NL' })
    const vreemd: string[] = []
    const bezoeker = await context.newPage()
    bezoeker.on('request', (verzoek) => vreemd.push(new URL(verzoek.url()).origin))
    await bezoeker.goto(openbaar)
    await bezoeker.getByRole('heading', { name: TITEL, level: 1 }).waitFor()
    const getal = bezoeker.locator('a.cijfer').filter({ hasText: /^3$/ }).first()
    await getal.click()
    await bezoeker.getByText('Wat is geteld').first().waitFor()
    expect(new Set(vreemd)).toEqual(new Set([baken.adres]))
    expect(await bezoeker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEFOON.width)
    const records = bezoeker.getByRole('link', { name: 'Wie mag, ziet hier de gegevens' }).first()
    openbaar = new URL((await records.getAttribute('href')) ?? '', bezoeker.url()).href
    await context.close()
  })

  it('brengt wie mag van het getal bij zijn drie records', async () => {
    await page.goto(openbaar)
    for (const titel of RONDES) await page.getByText(titel).first().waitFor()
  })
})
