import pg from 'pg'
import { keer, median, ms, timeRuns } from './median.mjs'

const METINGEN = 300
const GRENS = 3

/** A path by the API against the same SELECTs by the bare driver, both warm; `api` in milliseconds to the first byte, with the two rows. */
export async function compareByHand({ get, database }, pad, naam) {
  const opgenomen = await recordSql(() => get(pad))
  const api = await timeWarm(get, pad)
  const hand = await timeByHand(database.appUrl, opgenomen, METINGEN)
  const rijen = [
    { what: 'Dezelfde SQL met de hand door de driver, p50', value: ms(hand) },
    { what: `${naam} tegen met de hand`, value: keer(api / hand), limit: keer(GRENS), ok: api / hand <= GRENS },
  ]
  return { api, rijen }
}

/** The median time to the first byte of a path that was asked for as often before. */
export async function timeWarm(get, pad) {
  await timeRuns(METINGEN, () => get(pad))
  const tijden = []
  for (let i = 0; i < METINGEN; i += 1) tijden.push((await get(pad)).eersteByte)
  return median(tijden)
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

/** The same SELECTs by the bare driver, in one transaction a time. */
async function timeByHand(appUrl, opgenomen, metingen) {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const lees = async () => {
    await client.query("begin; set local app.gemeente_id = '1'; set local app.bereik = 'alles'")
    for (const { text, values } of opgenomen) await client.query(text, values)
    await client.query('commit')
  }
  await timeRuns(metingen, lees)
  const tijd = await timeRuns(metingen, lees)
  await client.end()
  return tijd
}
