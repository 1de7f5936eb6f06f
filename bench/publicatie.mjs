import http from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { chromium } from 'playwright-core'
import { serveOpenbaar } from '../dist/app/serveOpenbaar.js'
import { renderGrafiek } from '../dist/modules/inzicht/server/public.js'
import { buildSite } from '../dist/modules/verantwoording/domain/publicatie/site/buildSite.js'
import { openSiteopslag } from '../dist/modules/verantwoording/server/public.js'
import { createHttpServer } from '../dist/platform/server/httpServer.js'
import { ms, timeRuns } from './median.mjs'

const METINGEN = 5
const VERBINDINGEN = 32
const SECONDEN = 5
/** A page as 80 acties and 20 goals with a chart each make it. */
const KEER = 4

/** Building the site of an account, what a page of it costs, and how many a second it takes. */
export async function measure() {
  const klein = await timeBouw(KEER)
  const groot = await timeBouw(KEER * 4)
  const verhouding = groot.tijd / klein.tijd
  const site = klein.bestanden
  const grootste = Math.max(...site.filter(({ pad }) => pad.endsWith('.html')).map(({ tekst }) => tekst.length))
  const stijl = site.find(({ pad }) => pad === 'stijl.css').tekst.length
  return [
    {
      what: 'De website van 80 acties en 20 doelen met grafiek bouwen',
      value: ms(klein.tijd),
      limit: ms(5_000),
      ok: klein.tijd <= 5_000,
    },
    { what: 'Vier keer zo veel: zo veel keer langer', value: verhouding.toFixed(1), limit: '5,0', ok: verhouding <= 5 },
    {
      what: 'Grootste pagina met haar stijl',
      value: `${Math.round((grootste + stijl) / 1000)} kB`,
      limit: '100 kB',
      ok: grootste + stijl <= 100_000,
    },
    ...(await withSite(site, measureSite)),
  ]
}

async function timeBouw(keer) {
  let bestanden
  const bouw = () => {
    bestanden = buildSite(
      [{ pad: '2025', versie: 1, gepubliceerdOp: NU, publicatie: composePublicatie(keer) }],
      OPTIES,
    ).bestanden
  }
  bouw()
  return { tijd: await timeRuns(METINGEN, async () => bouw()), bestanden }
}

async function withSite(bestanden, work) {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-bench-'))
  const opslag = await openSiteopslag(map)
  const stukken = bestanden.map(({ pad, tekst }) => ({ pad, bytes: Buffer.from(tekst ?? '') }))
  await opslag.store({ gemeenteId: 1, slug: 'waterveste', vindplaatsen: [] }, stukken)
  const server = await createHttpServer({ logLevel: 'silent', achterTls: false, proxies: 0 })
  serveOpenbaar(server, opslag)
  const adres = await server.listen({ host: '127.0.0.1', port: 0 })
  try {
    return await work(`${adres}/openbaar/waterveste/2025/`)
  } finally {
    await server.close()
    await rm(map, { recursive: true })
  }
}

async function measureSite(adres) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: VERBINDINGEN })
  await vraag(adres, agent)
  const een = await timeRuns(50, () => vraag(adres, agent))
  agent.destroy()
  const { aantal, p99 } = await bestook(adres)
  const lcp = await measureLcp(adres)
  return [
    { what: 'Een openbare pagina, tot de laatste byte', value: ms(een), limit: ms(20), ok: een <= 20 },
    { what: 'Openbare pagina’s per seconde', value: String(aantal), limit: '2000', ok: aantal >= 2_000 },
    { what: 'Daarbij, p99', value: ms(p99), limit: ms(50), ok: p99 <= 50 },
    { what: 'Grootste deel in beeld (LCP) over traag 4G', value: ms(lcp), limit: ms(1_000), ok: lcp <= 1_000 },
  ]
}

const vraag = (adres, agent) =>
  new Promise((klaar, mis) => {
    http
      .get(adres, { agent, headers: { 'accept-encoding': 'br' } }, (antwoord) => {
        if (antwoord.statusCode !== 200) mis(new Error(`status ${antwoord.statusCode}`))
        antwoord.resume().on('end', klaar).on('error', mis)
      })
      .on('error', mis)
  })

const bestook = (adres) =>
  new Promise((klaar, mis) => {
    const workerData = { adres, verbindingen: VERBINDINGEN, seconden: SECONDEN }
    new Worker(new URL('./openbaarlast.mjs', import.meta.url), { workerData }).on('message', klaar).on('error', mis)
  })

/** The profile of Lighthouse: 150 ms there and back, 1,6 Mbit a second. */
async function measureLcp(adres) {
  const browser = await chromium.launch({
    executablePath: process.env.BAKEN_CHROMIUM || '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    const cdp = await page.context().newCDPSession(page)
    const traag = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', traag)
    await page.goto(adres, { waitUntil: 'networkidle' })
    return await page.evaluate(
      () =>
        new Promise((klaar) =>
          new PerformanceObserver((lijst) => klaar(lijst.getEntries().at(-1).startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          }),
        ),
    )
  } finally {
    await browser.close()
  }
}

const NU = '2026-05-27T10:24:00.000Z'
const OPTIES = {
  gemeente: 'Gemeente Waterveste',
  kleuren: { merk: '#154273', merkInkt: '#ffffff', accent: '#01689b', accentInkt: '#ffffff' },
  ...{ gebouwdOp: NU, adres: 'https://x.example/openbaar/waterveste/', bakenAdres: 'https://x.example', contact: '' },
  ...{ drawGrafiek: renderGrafiek, fotos: new Map() },
}

const alinea = (tekst) => ({
  soort: 'alinea',
  inhoud: [{ soort: 'tekst', tekst, vet: false, cursief: false, link: null }],
})

function composePublicatie(keer) {
  const grafiek = {
    ...{ titel: 'Inbraken per jaar', beschrijving: 'Van 164 naar 122.', eenheid: 'inbraken', verwachting: null },
    punten: [164, 149, 133, 122].map((waarde, p) => ({
      ...{ naam: String(2022 + p), waarde, laag: waarde - 20, hoog: waarde + 22, context: '' },
      ...{ voorlopig: p === 3, nadruk: p === 3 },
    })),
    norm: { waarde: 126, naam: 'doel 126' },
  }
  const doel = (id) => ({
    ...{
      id,
      slug: id,
      tekst: `Doel ${id}`,
      indicator: `Indicator ${id}`,
      nulmeting: '133',
      norm: '126',
      realisatie: '122',
    },
    ...{ realisatieCijferId: null, oordeel: 'gehaald', zin: 'Er waren 122 inbraken.', bron: 'Politie', context: [] },
    ...{ grafiek, teltPersonen: false },
  })
  const actie = (id) => ({
    ...{
      id,
      belofte: 'Samen met bewoners plekken bekijken en afspraken maken over het beheer',
      wanneer: '4× per jaar',
    },
    ...{ partijen: ['Gemeente', 'Politie'], oordeel: 'gerealiseerd', stand: '4 van 4 keer gedaan.', cijferIds: [] },
    toelichting: [alinea('Er waren vier avonden, in elke wijk een.')],
  })
  const inzet = (id) => ({
    ...{
      id,
      slug: id,
      nummer: '',
      naam: `Inzet ${id}`,
      ambitie: 'Minder overlast.',
      oordeel: 'deels',
      vooruitblik: [],
    },
    tekst: [1, 2, 3].map(() => alinea('We werkten hier het hele jaar aan, met veel mensen. '.repeat(6))),
    doelen: [doel(`d${id}`)],
    acties: [1, 2, 3, 4].map((nummer) => actie(`${id}a${nummer}`)),
    geld: [{ omschrijving: 'Avonden', begroot: 12_000, besteed: 11_500 }],
  })
  return {
    gemeente: { naam: 'Gemeente Waterveste', code: 1 },
    ...{
      titel: 'Wat deden we in 2025?',
      jaar: 2025,
      moment: 'jaarverslag',
      vorm: 'A',
      vaststelling: null,
      exportOp: NU,
    },
    programma: { titel: 'Veilig Waterveste 2025', vaststelling: '' },
    ...{
      inleiding: [alinea('In januari schreven we op wat we wilden doen.')],
      samenvatting: [],
      doelen: [],
      errata: [],
    },
    ...{ cijfers: {}, fotos: [] },
    prioriteiten: Array.from({ length: keer }, (_, p) => ({
      ...{ id: `p${p}`, slug: `p${p}`, nummer: '', naam: `Prioriteit ${p}`, tekst: [], doelen: [] },
      inzetten: [1, 2, 3, 4, 5].map((nummer) => inzet(`i${p}-${nummer}`)),
    })),
  }
}
