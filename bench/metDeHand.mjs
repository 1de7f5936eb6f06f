import pg from 'pg'
import { timeRuns } from './median.mjs'

/** What the request sends to read: everything but the session, the settings and the audit line. */
export async function recordSql(werk) {
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
export async function timeByHand(appUrl, opgenomen, metingen) {
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
