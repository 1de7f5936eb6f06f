import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn, type ApiClient } from './apiClient.ts'
import { openBrowser, openPage, signInOnScreen } from './openBrowser.ts'
import { makeMap, removeMap, startBaken, type Baken } from './startBaken.ts'

const ADVISEUR = 'adviseur@waterveste.example'
const FUNCTIONARIS = 'privacy@waterveste.example'
/** One purpose is open to this rol, so no screen asks for it. */
const PARTNER = 'partner@waterveste.example'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RICHTLIJNEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let map: string
let baken: Baken
let browser: Browser
const paden = new Map<string, { email: string | null; pad: string }>()

beforeAll(async () => {
  map = await makeMap()
  baken = await startBaken(map)
  browser = await openBrowser()
  const client = await signIn(baken.adres, ADVISEUR)
  const tekst =
    'Veiligheidsprogramma 2028\n\nGemeente Waterveste\n\n1. Prioriteit Haven\n\nInzet: minder diefstal\nAmbitie: 10% minder dan in 2027\n\nHoe\tWanneer\tWie\nRondes lopen\twekelijks\tOeverwacht\nHekken plaatsen\tooit\tgemeente/politie\n'
  const { id } = await client.upload('programma.txt', Buffer.from(tekst))
  for (let i = 0; i < 200 && (await client.call('GET', `/inlezingen/${id}`)).status !== 'te_beoordelen'; i += 1) {
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
  for (const [naam, email, pad] of await listSchermen(client, id)) paden.set(naam, { email, pad })
})
afterAll(async () => {
  await browser.close()
  await baken.stop()
  await removeMap(map)
})

/** Name, who looks at it (null: nobody is signed in), and where. */
async function listSchermen(client: ApiClient, inlezingId: string): Promise<[string, string | null, string][]> {
  const beheerder = 'beheerder@waterveste.example'
  const { items } = await client.call('GET', '/programmas')
  const programmaId = items.find(({ status }: { status: string }) => status === 'vastgesteld').id
  const programma = `/programmas/${programmaId}`
  const { acties } = await client.call('GET', programma)
  const { rondeId, link } = await startRonde(client, programmaId)
  const partij = acties.flatMap(({ partijen }: any) => partijen).find(({ organisatieId }: any) => organisatieId)
  const { items: activiteiten } = await client.call('GET', '/activiteiten?status=gepland')
  const { items: vragen } = await client.call('GET', '/vragen')
  const { items: doelen } = await client.call('GET', `${programma}/doeloordelen`)
  const doel = doelen.find(({ grafiek }: { grafiek: object | null }) => grafiek !== null)
  const { items: verslagen } = await client.call('GET', '/verantwoordingen')
  const { id: concept } = await client.call('POST', '/programmas', { jaar: 2029, titel: 'Concept 2029' })
  return [
    ['inloggen', null, '/inloggen'],
    ['uitgelogd', null, '/inloggen?reden=verlopen'],
    ['wachtwoord vergeten', null, '/wachtwoord-vergeten'],
    ['wachtwoord kiezen', null, '/wachtwoord-kiezen'],
    ['toegang nalopen', null, '/toegang-nalopen'],
    ['mijn inloggen', ADVISEUR, '/mijn-wachtwoord'],
    ['voortgangslink', null, link],
    ['vandaag', ADVISEUR, '/'],
    ['vandaag van de burgemeester', 'burgemeester@waterveste.example', '/'],
    ['vandaag van de raad', 'raadslid@waterveste.example', '/'],
    ['vragen', ADVISEUR, '/vragen'],
    ['vraag', ADVISEUR, `/vragen/${vragen[0].id}`],
    ['weekbericht uit', null, '/weekbericht-uit'],
    ['programmas', ADVISEUR, '/programmas'],
    ['programma', ADVISEUR, programma],
    ['onderdeel', ADVISEUR, `${programma}?onderdeel=actie:${acties[0].id}`],
    ['voortgang', ADVISEUR, `${programma}?onderdeel=actie:${acties[0].id}&deel=voortgang`],
    ['kalender', ADVISEUR, `${programma}/kalender`],
    ['doelen', ADVISEUR, `${programma}/doelen`],
    ['partijen', ADVISEUR, `${programma}/partijen`],
    ['partij', ADVISEUR, `${programma}/partijen/${partij.organisatieId}`],
    ['overleg', ADVISEUR, `${programma}/overleg`],
    ['volgend jaar', ADVISEUR, `${programma}/volgend-jaar`],
    ['rondes', ADVISEUR, `${programma}/rondes`],
    ['ronde nieuw', ADVISEUR, `${programma}/rondes/nieuw`],
    ['ronde', ADVISEUR, `/rondes/${rondeId}`],
    ['raadpleging', ADVISEUR, `/programmas/${concept}/raadpleging`],
    ['beleidskaders', ADVISEUR, '/beleidskaders'],
    ['beleidskader nieuw', ADVISEUR, '/beleidskaders/nieuw'],
    ['agenda', ADVISEUR, '/mijn-agenda'],
    ['inlezingen', ADVISEUR, '/inlezingen'],
    ['inlezing nieuw', ADVISEUR, '/inlezingen/nieuw'],
    ['beoordelen', ADVISEUR, `/inlezingen/${inlezingId}`],
    ['activiteiten', ADVISEUR, '/activiteiten'],
    ['activiteit', ADVISEUR, `/activiteiten/${activiteiten[0].id}`],
    ['activiteit wijzigen', ADVISEUR, `/activiteiten/${activiteiten[0].id}/wijzigen`],
    ['activiteit vastleggen', ADVISEUR, '/activiteiten/nieuw'],
    ['activiteit plannen', ADVISEUR, '/activiteiten/plannen'],
    ['activiteitenkalender', ADVISEUR, '/activiteiten/kalender?maand=2026-12'],
    ['inzicht', ADVISEUR, `/inzicht?programma=${programmaId}`],
    ['doel', ADVISEUR, `/inzicht/doelen/${doel.doel.id}`],
    ['indicatoren', ADVISEUR, '/inzicht/indicatoren'],
    ['indicator', ADVISEUR, `/inzicht/indicatoren/${doel.indicator.id}`],
    ['indicator wijzigen', ADVISEUR, `/inzicht/indicatoren/${doel.indicator.id}/wijzigen`],
    ['indicator nieuw', ADVISEUR, '/inzicht/indicatoren/nieuw'],
    ['inwoners', ADVISEUR, '/inzicht/inwoners'],
    ['vergelijken', ADVISEUR, '/inzicht/vergelijken'],
    ['cijfers inlezen', ADVISEUR, '/inzicht/inlezen'],
    ['cijfers van het cbs', ADVISEUR, '/inzicht/cbs'],
    ['tellingen', ADVISEUR, '/inzicht/tellingen'],
    ['telling', ADVISEUR, '/inzicht/tellingen/activiteiten.gedaan?tijd=vorig_jaar&per=maand&splits=soort'],
    ['doel kiezen', ADVISEUR, '/notities'],
    ['notities', PARTNER, '/notities'],
    ['organisaties', ADVISEUR, '/organisaties'],
    ['beheer', beheerder, '/beheer'],
    ['medewerkers', beheerder, '/beheer/medewerkers'],
    ['rollen', beheerder, '/beheer/rollen'],
    ['rol', beheerder, '/beheer/rollen?rol=kcc'],
    ['medewerker nieuw', beheerder, '/beheer/medewerkers/nieuw'],
    ['huisstijl', beheerder, '/beheer/huisstijl'],
    ['ingelogd blijven', beheerder, '/beheer/inloggen'],
    ['toegang van partners', beheerder, '/beheer/partners'],
    ['api-sleutels', beheerder, '/beheer/apisleutels'],
    ['inlogdiensten', beheerder, '/beheer/inlogdiensten'],
    ['inlogdienst nieuw', beheerder, '/beheer/inlogdiensten/nieuw'],
    ['terug van een dienst', null, '/inloggen/terug/b0a1c3de-0000-4000-8000-00000000000d?state=x'],
    ['verwerkingen', beheerder, '/beheer/verwerkingen'],
    ['noodtoegang', FUNCTIONARIS, '/beheer/noodtoegang'],
    ['backups', beheerder, '/beheer/backups'],
    ['verantwoordingen', ADVISEUR, '/verantwoording'],
    ['verantwoording beginnen', ADVISEUR, '/verantwoording/nieuw'],
    ['verantwoording', ADVISEUR, `/verantwoording/${verslagen[0].id}`],
    ['verantwoording die vaststaat', ADVISEUR, `/verantwoording/${verslagen[1].id}`],
    ['verantwoordingen naast elkaar', ADVISEUR, '/verantwoording/vergelijk'],
    ['soorten en wijken', beheerder, '/beheer/activiteiten'],
    ['anker van het logboek', beheerder, '/beheer/logboekanker'],
    ['mijn logboek', ADVISEUR, '/mijn-logboek'],
    ['logboek', FUNCTIONARIS, '/logboek'],
    ['opvallend inzien', FUNCTIONARIS, '/logboek/opvallend'],
    ['logboek downloaden', FUNCTIONARIS, '/logboek/download'],
    ['vernietigen', FUNCTIONARIS, '/bewaring'],
    ['blokkades', FUNCTIONARIS, '/bewaring/blokkades'],
    ['bewaartermijnen', FUNCTIONARIS, '/bewaring/termijnen'],
    ['verzoeken', FUNCTIONARIS, '/bewaring/verzoeken'],
    ['niet gevonden', ADVISEUR, '/bestaat-niet'],
  ]
}

async function startRonde(client: ApiClient, programmaId: string): Promise<{ rondeId: string; link: string }> {
  const { uitvragen, vandaag } = await client.call('GET', `/programmas/${programmaId}/rondevoorstel`)
  const gevraagd = uitvragen
    .filter(({ adressen }: any) => adressen.length > 0)
    .map(({ soort, id }: any) => ({ soort, id, adres: null }))
  const body = { titel: 'Voortgang', uiterlijk: vandaag, uitvragen: gevraagd }
  const { id: rondeId } = await client.call('POST', `/programmas/${programmaId}/rondes`, body)
  const ronde = await client.call('GET', `/rondes/${rondeId}`)
  const pad = `/rondes/${rondeId}/uitvragen/${ronde.uitvragen[0].id}/_link`
  return { rondeId, link: new URL((await client.call('POST', pad)).link).pathname }
}

/** What axe finds, as lines that say where; and whether the page is wider than the screen. */
async function inspect(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForTimeout(400)
  await page.evaluate(await readFile(AXE, 'utf8'))
  const { violations } = await page.evaluate<any, string[]>(
    // Runs in the page, where axe has just been put.
    (values) => (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values } }),
    RICHTLIJNEN,
  )
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const gevonden = violations.flatMap((v: any) => v.nodes.map((node: any) => `${v.id}: ${node.target.join(' ')}`))
  return teBreed > 1 ? [...gevonden, `${teBreed} px te breed`] : gevonden
}

/** All screens, on a machine that may be slow. */
const TIJD = 600_000

/** Half of the time a page waits, for the server or to come to rest. */
const TEGELIJK = 3

async function keepBeeld(page: Page, naam: string): Promise<void> {
  if (!process.env.BAKEN_BEELDEN) return
  await writeFile(path.join(process.env.BAKEN_BEELDEN, `${naam}.png`.replaceAll(' ', '-')), await page.screenshot())
}

export const LANG = process.env.BAKEN_LANG === '1'

type Maat = {
  readonly naam: string
  readonly viewport: Parameters<typeof openPage>[1]
  readonly themas: readonly string[]
}

/** Declares the tests in which axe meets every screen at this size, and each may be no wider than it. */
export function judgeSchermen({ naam: maat, viewport, themas }: Maat): void {
  describe(`op een scherm: ${maat}`, () => {
    it.each(themas)(
      'axe vindt niets, thema %s',
      async (thema) => {
        const fouten: string[] = []
        for (const email of new Set([...paden.values()].map((scherm) => scherm.email))) {
          const voordeur = await openPage(browser, viewport)
          await voordeur.context().addInitScript((keuze) => localStorage.setItem('baken.thema', keuze), thema)
          if (email !== null) await signInOnScreen(voordeur, baken.adres, email)
          const wachtend = [...paden].filter(([, scherm]) => scherm.email === email).values()
          const kijk = async (page: Page) => {
            for (const [naam, { pad }] of wachtend) {
              await page.goto(`${baken.adres}${pad}`)
              fouten.push(...(await inspect(page)).map((fout) => `${naam}: ${fout}`))
              await keepBeeld(page, `${naam}-${maat}-${thema}`)
            }
          }
          const deuren = Array.from({ length: TEGELIJK - 1 }, () => voordeur.context().newPage())
          await Promise.all([voordeur, ...(await Promise.all(deuren))].map(kijk))
          await voordeur.context().close()
        }
        expect(fouten).toEqual([])
      },
      TIJD,
    )
  })
}
