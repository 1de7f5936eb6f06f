import type * as AxeApi from 'axe-core'
import type { FastifyInstance } from 'fastify'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveOpenbaar } from '../../src/app/serveOpenbaar.ts'
import { renderGrafiek } from '../../src/modules/inzicht/server/public.ts'
import { buildSite } from '../../src/modules/verantwoording/domain/publicatie/site/buildSite.ts'
import { VORMEN } from '../../src/modules/verantwoording/domain/verantwoording.ts'
import { openSiteopslag } from '../../src/modules/verantwoording/server/public.ts'
import { aDoel, anUitgave, SITEOPTIES } from '../../src/modules/verantwoording/testing/aPublicatie.ts'
import { createHttpServer } from '../../src/platform/server/httpServer.ts'
import { BREED, openBrowser, TELEFOON } from '../opstelling/openBrowser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RICHTLIJNEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let map: string
let http: FastifyInstance
let browser: Browser
let adres: string

/** One account in each form, in years after each other, and an earlier version of the first. */
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-openbaar-'))
  const uitgaven = [
    ...VORMEN.map((vorm, v) => anUitgave({ vorm, jaar: 2021 + v, titel: `Verslag ${vorm}` }, String(2021 + v), 2)),
    anUitgave({ vorm: 'A', jaar: 2021, titel: 'Verslag A', doelen: [aDoel({ id: 'd9', slug: 'd9' })] }, '2021', 1),
  ]
  const site = buildSite(uitgaven, { ...SITEOPTIES, drawGrafiek: renderGrafiek })
  const opslag = await openSiteopslag(map)
  await opslag.store(
    { gemeenteId: 9999, slug: 'waterveste', vindplaatsen: site.vindplaatsen },
    site.bestanden.map((bestand) => ({
      pad: bestand.pad,
      bytes: Buffer.from('tekst' in bestand ? bestand.tekst : bestand.blad.naam),
    })),
  )
  http = await createHttpServer({ logLevel: 'silent', achterTls: false, proxies: 0 })
  serveOpenbaar(http, opslag)
  adres = `${await http.listen({ host: '127.0.0.1', port: 0 })}/openbaar/waterveste`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await http.close()
  await rm(map, { recursive: true })
})

const PAGINAS = [
  '',
  ...VORMEN.map((_, v) => `${2021 + v}/`),
  '2021/prioriteit/veilig-in-de-buurt/',
  '2021/inzet/sociale-veiligheid/',
  '2021/doel/minder-inbraken/',
  '2021/cijfers/',
  '2021/versies/',
  '2021/versie/1/',
  'jaren/',
  'zoeken/?q=bus',
  'toegankelijkheid/',
  'privacy/',
  'bestaat-niet/',
]

describe.each([
  ['breed', BREED],
  ['telefoon', TELEFOON],
])('de openbare website, %s', (_, viewport) => {
  it.each(PAGINAS)('%s is toegankelijk en past op het scherm', async (pad) => {
    const context = await browser.newContext({ viewport, locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(`${adres}/${pad}`)
    await page.evaluate(await readFile(AXE, 'utf8'))
    const fouten = await page.evaluate(async (richtlijnen) => {
      // axe puts itself on the window.
      const { axe } = window as unknown as { axe: typeof AxeApi }
      const { violations } = await axe.run(document, { runOnly: richtlijnen })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }, RICHTLIJNEN)
    expect(fouten).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await context.close()
  })
})

it('werkt zonder JavaScript, en vraagt niets aan een andere server', async () => {
  const context = await browser.newContext({ viewport: TELEFOON, javaScriptEnabled: false })
  const page = await context.newPage()
  const elders: string[] = []
  const mis: string[] = []
  page.on('request', (verzoek) => verzoek.url().startsWith(adres) || elders.push(verzoek.url()))
  page.on('response', (antwoord) => antwoord.status() < 400 || mis.push(antwoord.url()))
  await page.goto(`${adres}/`)
  await page.getByRole('link', { name: 'Verslag E' }).click()
  await page.getByRole('link', { name: 'Inbraken in woningen', exact: true }).first().click()
  await page.getByRole('img', { name: /Van 164 in 2022/ }).waitFor()
  await page.getByRole('link', { name: 'Zoeken' }).click()
  await page.getByLabel('Waar zoek je naar?').fill('sociale')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await page.getByRole('heading', { name: /gevonden met ‘sociale’/ }).waitFor()
  expect(elders).toEqual([])
  expect(mis.filter((url) => !url.endsWith('letter.woff2'))).toEqual([])
  await context.close()
})

it('drukt af zonder knoppen, met de belofte uitgeklapt', async () => {
  const page = await browser.newPage()
  await page.goto(`${adres}/2021/`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation', { name: 'Verslagen' }).isVisible()).toBe(false)
  expect(await page.getByText('‘Drie keer per jaar staat de gele bus in een buurt.’').isVisible()).toBe(true)
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
})
