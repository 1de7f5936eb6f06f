import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { median } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const ACTIES = 2000
const GRENS = 50
const WEB_MAP = fileURLToPath(new URL('../dist/web', import.meta.url))
const BROWSERS = [process.env.BAKEN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Scrolling and filtering a programme of 2,000 acties in Chromium: frames a second while it happens. */
export async function measure() {
  const executablePath = BROWSERS.find((pad) => pad && existsSync(pad))
  if (!executablePath) return [{ what: `Schuiven door ${ACTIES} acties`, value: 'overgeslagen: Chromium ontbreekt' }]
  const { chromium } = await import('playwright-core')
  const opstelling = await openOpstelling({ webMap: path.resolve(WEB_MAP) })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const id = await fill(opstelling)
    const pagina = await openPagina(browser, opstelling, id)
    const schuiven = await framesDuring(pagina, () => scroll(pagina))
    await pagina.evaluate(() => globalThis.scrollTo(0, 0))
    const zoek = pagina.getByRole('searchbox').first()
    const filteren = await framesDuring(pagina, () => zoek.pressSequentially('nummer 12', { delay: 120 }))
    return [toRij('Schuiven door', schuiven), toRij('Filteren in', filteren)]
  } finally {
    await browser.close()
    await opstelling.close()
  }
}

const toRij = (wat, beelden) => ({
  what: `${wat} ${ACTIES} acties in Chromium`,
  value: `${beelden.toFixed(0)} beelden per seconde`,
  limit: `${GRENS}`,
  ok: beelden >= GRENS,
})

async function fill({ database }) {
  const client = new pg.Client({ connectionString: database.migratieUrl })
  await client.connect()
  const { rows } = await client.query(
    `insert into programma.programma (gemeente_id, id, jaar, titel, status, vastgesteld_op, vastgesteld_door)
     values (1, gen_random_uuid(), extract(year from now()), 'Groot programma', 'vastgesteld', now() - interval '1 year', 'college') returning id`,
  )
  const id = rows[0].id
  await client.query(
    `insert into programma.prioriteit (gemeente_id, id, programma_id, volgorde, naam)
     select 1, gen_random_uuid(), $1, n, 'Prioriteit ' || n from generate_series(1, 20) n`,
    [id],
  )
  await client.query(
    `insert into programma.inzet (gemeente_id, id, programma_id, prioriteit_id, volgorde, inzet, ambitie)
     select 1, gen_random_uuid(), $1, p.id, n, 'Inzet ' || n, 'Minder overlast' from programma.prioriteit p, generate_series(1, 10) n
     where p.programma_id = $1`,
    [id],
  )
  await client.query(
    `insert into programma.actie (gemeente_id, id, programma_id, inzet_id, volgorde, hoe, planning)
     select 1, gen_random_uuid(), $1, i.id, n, 'Samen met bewoners plekken bekijken en afspraken maken, nummer ' || n * 12,
       '{"tekst":"4 maal per jaar","delen":[{"soort":"frequentie","aantal":4,"per":"jaar"}]}' from programma.inzet i, generate_series(1, 10) n
     where i.programma_id = $1`,
    [id],
  )
  await client.query('analyze')
  await client.end()
  return id
}

async function openPagina(browser, { adres, cookie }, id) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const [naam, waarde] = cookie.split('=')
  await context.addCookies([{ name: naam, value: waarde, url: adres }])
  const pagina = await context.newPage()
  await pagina.goto(`${adres}/programmas/${id}`)
  await pagina.getByText('nummer 120').first().waitFor()
  await pagina.getByText('0 van 4').first().waitFor()
  return pagina
}

async function scroll(pagina) {
  await pagina.mouse.move(700, 600)
  for (let i = 0; i < 60; i += 1) {
    await pagina.mouse.wheel(0, 400)
    await pagina.waitForTimeout(40)
  }
}

/** By the median stretch between two frames: what one sees while it moves. */
async function framesDuring(pagina, werk) {
  await pagina.evaluate(() => {
    globalThis.beelden = []
    const teken = (nu) => {
      globalThis.beelden.push(nu)
      globalThis.telt = globalThis.requestAnimationFrame(teken)
    }
    globalThis.telt = globalThis.requestAnimationFrame(teken)
  })
  await werk()
  const beelden = await pagina.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.telt)
    return globalThis.beelden
  })
  return 1000 / median(beelden.slice(1).map((nu, i) => nu - beelden[i]))
}
