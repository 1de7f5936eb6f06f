import pg from 'pg'
import { keer, ms, timeRuns } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const GEMEENTEN = 342
const METINGEN = 300

/** The overview of one programme of 100 acties, first with one gemeente in the database and then with all. */
export async function measure() {
  const opstelling = await openOpstelling()
  try {
    const eigenaar = new pg.Client({ connectionString: opstelling.database.migratieUrl })
    await eigenaar.connect()
    const id = await fill(eigenaar, 1, 1)
    const pad = `/programmas/${id}`
    const opgenomen = await recordSql(() => opstelling.get(pad))
    await timeRuns(METINGEN, () => opstelling.get(pad))
    const een = await timeRuns(METINGEN, () => opstelling.get(pad))
    await fill(eigenaar, 2, GEMEENTEN)
    await eigenaar.query('vacuum analyze')
    await eigenaar.end()
    await timeRuns(METINGEN, () => opstelling.get(pad))
    const alle = await timeRuns(METINGEN, () => opstelling.get(pad))
    const hand = await timeByHand(opstelling.database.appUrl, opgenomen)
    return [
      { what: `Overzicht, ${GEMEENTEN} gemeenten × 5 jaar × 100 acties, p50`, value: ms(alle) },
      { what: 'Dezelfde SQL met de hand door de driver, p50', value: ms(hand) },
      { what: 'API tegen met de hand', value: keer(alle / hand), limit: keer(3), ok: alle / hand <= 3 },
      { what: `${GEMEENTEN} gemeenten tegen één`, value: keer(alle / een), limit: keer(1.3), ok: alle / een <= 1.3 },
    ]
  } finally {
    await opstelling.close()
  }
}

/** What the request sends to read: everything but the session, the settings and the audit line. */
async function recordSql(werk) {
  const opgenomen = []
  const echt = pg.Client.prototype.query
  pg.Client.prototype.query = function record(vraag, ...rest) {
    const { text = String(vraag), values = rest[0] } = typeof vraag === 'object' ? vraag : {}
    if (/^select/i.test(text) && !text.includes('toegang"."sessie'))
      opgenomen.push({ text, values: Array.isArray(values) ? values : [] })
    return echt.call(this, vraag, ...rest)
  }
  try {
    await werk()
  } finally {
    pg.Client.prototype.query = echt
  }
  if (opgenomen.length === 0) throw new Error('no SQL was recorded')
  return opgenomen
}

async function timeByHand(appUrl, opgenomen) {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const lees = async () => {
    await client.query("begin; set local app.gemeente_id = '1'; set local app.bereik = 'alles'")
    for (const { text, values } of opgenomen) await client.query(text, values)
    await client.query('commit')
  }
  await timeRuns(METINGEN, lees)
  const tijd = await timeRuns(METINGEN, lees)
  await client.end()
  return tijd
}

/** Gemeenten `van` to `tot`, each five programmes of 5 prioriteiten, 25 inzetten and 100 acties. Returns a programme of gemeente 1. */
async function fill(client, van, tot) {
  const uit = (sql) => client.query(sql)
  const codes = `generate_series(${van}, ${tot}) g`
  await uit(`insert into platform.gemeentecode (code) select g from ${codes} on conflict do nothing`)
  await uit(
    `insert into toegang.gemeente (gemeente_id, naam) select g, 'Gemeente ' || g from ${codes} on conflict do nothing`,
  )
  await uit(
    `insert into partners.organisatie (gemeente_id, id, naam, soort) select g, gen_random_uuid(), 'Partij ' || n, 'overig' from ${codes}, generate_series(1, 10) n`,
  )
  await uit(
    `insert into programma.programma (gemeente_id, id, jaar, titel) select g, gen_random_uuid(), 2022 + j, 'Programma ' || j from ${codes}, generate_series(1, 5) j`,
  )
  const nieuw = `p.gemeente_id between ${van} and ${tot}`
  await uit(`insert into programma.prioriteit (gemeente_id, id, programma_id, volgorde, naam)
    select p.gemeente_id, gen_random_uuid(), p.id, n, 'Prioriteit ' || n from programma.programma p, generate_series(1, 5) n where ${nieuw}`)
  await uit(`insert into programma.inzet (gemeente_id, id, programma_id, prioriteit_id, volgorde, inzet, ambitie)
    select p.gemeente_id, gen_random_uuid(), p.programma_id, p.id, n, 'Inzet ' || n, 'Minder overlast' from programma.prioriteit p, generate_series(1, 5) n where ${nieuw}`)
  await uit(`insert into programma.actie (gemeente_id, id, programma_id, inzet_id, volgorde, hoe, planning)
    select p.gemeente_id, gen_random_uuid(), p.programma_id, p.id, n, 'Samen met bewoners plekken bekijken en afspraken maken, nummer ' || n,
      '{"tekst":"4 maal per jaar","delen":[{"soort":"frequentie","aantal":4,"per":"jaar"}]}' from programma.inzet p, generate_series(1, 4) n where ${nieuw}`)
  await uit(`insert into programma.actie_partij (gemeente_id, actie_id, nummer, programma_id, organisatie_id, rol, tekst)
    select p.gemeente_id, p.id, 1, p.programma_id, o.id, 'trekker', o.naam from programma.actie p
    join partners.organisatie o on o.gemeente_id = p.gemeente_id and o.naam = 'Partij ' || (1 + abs(hashtext(p.id::text)) % 10) where ${nieuw}`)
  await uit('analyze')
  const { rows } = await uit('select id from programma.programma where gemeente_id = 1 limit 1')
  return rows[0].id
}
