import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { openDatabase } from '../dist/platform/server/database/openDatabase.js'
import { openPool } from '../dist/platform/server/database/openPool.js'
import { proveRegel } from '../dist/platform/server/logboek/bewijs/proveRegel.js'
import { checkLogboek } from '../dist/platform/server/logboek/controle/checkLogboek.js'
import { createVerzegelaar } from '../dist/platform/server/logboek/createVerzegelaar.js'
import { inLogboek } from '../dist/platform/server/logboek/inLogboek.js'
import { ms, timeRuns } from './median.mjs'

const REGELS = 1_000_000
const GEMEENTE = 1

/** A log of a million lines: sealing it from the beginning, proving it whole, and the proof of one line. */
export async function measure() {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-bench-'))
  const database = await openDatabase({ BAKEN_DATA: map }, { meedoen: false })
  const pool = openPool(database.appUrl)
  try {
    const ids = await fillLogboek(database.migratieUrl)
    const verzegelaar = createVerzegelaar({ pool, anker: path.join(map, 'anker.jsonl'), meld: () => undefined })
    const verzegelen = await timeOnce(() => verzegelaar.run())
    const stil = await timeRuns(20, () => verzegelaar.run())
    const controleren = await timeOnce(() => check(pool))
    const bewijzen = await timeProofs(pool, ids)
    return [
      { what: 'Logboek van 1.000.000 regels verzegelen', value: ms(verzegelen) },
      { what: 'Kijken of er iets te verzegelen is, p50', value: ms(stil) },
      toRij('Logboek van 1.000.000 regels narekenen', controleren, 20_000),
      toRij('Bewijs van één regel daaruit, p50', bewijzen, 50),
    ]
  } finally {
    await pool.destroy()
    await database.close()
    await rm(map, { recursive: true, force: true })
  }
}

const toRij = (what, tijd, grens) => ({ what, value: ms(tijd), limit: ms(grens), ok: tijd <= grens })

async function fillLogboek(migratieUrl) {
  const eigenaar = new pg.Client({ connectionString: migratieUrl })
  await eigenaar.connect()
  await eigenaar.query('insert into platform.gemeentecode (code) values ($1)', [GEMEENTE])
  await eigenaar.query(
    `insert into platform.audit (gemeente_id, id, tijd, medewerker_id, rol, handeling, onderwerp, uitkomst, request_id)
     select $1, gen_random_uuid(), now() - interval '30 days' + n * interval '2 s', gen_random_uuid(),
       'adviseur_veiligheid', 'actie:change', 'actie/' || gen_random_uuid(), 'gelukt', gen_random_uuid()
     from generate_series(1, $2::integer) n`,
    [GEMEENTE, REGELS],
  )
  await eigenaar.query('vacuum analyze platform.audit')
  const { rows } = await eigenaar.query('select id from platform.audit order by id limit 100')
  await eigenaar.end()
  return rows.map(({ id }) => id)
}

async function check(pool) {
  const { regels, aantalBevindingen, nogTeVerzegelen } = await checkLogboek(GEMEENTE, {
    pool,
    anker: null,
    wacht: async () => undefined,
  })
  if (regels !== REGELS || aantalBevindingen + nogTeVerzegelen > 0)
    throw new Error(`${regels} regels, ${aantalBevindingen} bevindingen`)
}

async function timeProofs(pool, ids) {
  const rest = ids.values()
  return timeRuns(ids.length, async () => {
    const bewijs = await inLogboek(pool, GEMEENTE, (db) => proveRegel(db, GEMEENTE, rest.next().value))
    if (!bewijs.ok) throw new Error(bewijs.reden)
  })
}

async function timeOnce(werk) {
  const begin = performance.now()
  await werk()
  return performance.now() - begin
}
