import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { fillDemo } from '../dist/app/demo.js'
import { openDatabase } from '../dist/platform/server/database/openDatabase.js'
import { ms } from './median.mjs'

const KIND = fileURLToPath(new URL('./backupproef.mjs', import.meta.url))
const REGELS = 1_000_000
const GEHEUGEN_MB = 400

/** The demonstration gemeente, then a million lines of log on top of it; each backup in a process of its own, for its memory. */
export async function measure() {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-bench-'))
  const database = await openDatabase({ BAKEN_DATA: map }, { meedoen: false })
  try {
    await fillDemo(database.appUrl, { BAKEN_DATA: map }, () => undefined)
    const klein = await runProef(database, map, 'klein')
    await fillLogboek(database.migratieUrl)
    const groot = await runProef(database, map, 'groot')
    return [
      { what: 'Backup van de voorbeeldgemeente', value: describe(klein) },
      { what: 'Backup met 1.000.000 regels logboek', value: describe(groot) },
      { what: 'Teruglezen van die backup', value: ms(groot.teruglezen) },
      { what: 'Terugzetten van die backup', value: ms(groot.terugzetten) },
      {
        what: 'Geheugen daarbij',
        value: `${groot.mb} MB`,
        limit: `${GEHEUGEN_MB} MB`,
        ok: groot.mb <= GEHEUGEN_MB,
      },
    ]
  } finally {
    await database.close()
    await rm(map, { recursive: true, force: true })
  }
}

const describe = ({ maken, grootte }) => `${ms(maken)}, ${(grootte / 1024 ** 2).toFixed(1)} MB`

async function fillLogboek(migratieUrl) {
  const eigenaar = new pg.Client({ connectionString: migratieUrl })
  await eigenaar.connect()
  await eigenaar.query(
    `insert into platform.audit (gemeente_id, id, tijd, medewerker_id, rol, handeling, onderwerp, uitkomst, request_id)
     select 9990, gen_random_uuid(), now() - interval '30 days' + n * interval '2 s', gen_random_uuid(),
       'adviseur_veiligheid', 'actie:change', 'actie/' || gen_random_uuid(), 'gelukt', gen_random_uuid()
     from generate_series(1, $1::integer) n`,
    [REGELS],
  )
  await eigenaar.end()
}

async function runProef({ migratieUrl }, dataMap, naam) {
  const map = path.join(dataMap, naam)
  await mkdir(map)
  const kind = spawn(
    process.execPath,
    [KIND, JSON.stringify({ migratieUrl, dataMap, map, naar: path.join(map, 'terug') })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let uit = ''
  kind.stdout.on('data', (stuk) => (uit += stuk))
  const code = await new Promise((resolve) => kind.once('close', resolve))
  if (code !== 0) throw new Error('measurement of backup failed')
  const { pad, ...gemeten } = JSON.parse(uit)
  return { ...gemeten, grootte: (await stat(pad)).size }
}
