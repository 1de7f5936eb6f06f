import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Opruimer } from '../../modules/bewaring/server/public.ts'
import { openBestanden } from '../../modules/documenten/server/public.ts'
import { startEmbedded, type EmbeddedDatabase } from '../../platform/server/database/embedded/startEmbedded.ts'
import { migrate } from '../../platform/server/database/migrate.ts'
import { openPool, type Pool } from '../../platform/server/database/openPool.ts'
import { ROLLEN } from '../../platform/server/database/embedded/wachtwoorden.ts'
import { withClient } from '../../platform/server/database/withClient.ts'
import { readGeheim } from '../../platform/server/readGeheim.ts'
import { grafsteenpadenOf } from '../backup/backupkeuze.ts'
import { runCli } from '../cli/runCli.ts'
import { plantVerlopen } from '../testing/plantVerlopen.ts'
import { openOpruimer } from './openOpruimer.ts'

const GEMEENTE = 9990
/** Found nowhere by chance, and not taken apart by a stemmer. */
const MERK = 'zqxmerkteken8f3k'
const BIJLAGE = Buffer.from(`Bijlage van ${MERK}, die weg moet.\n`)

let map: string
let dataMap: string
let backupmap: string
let database: EmbeddedDatabase
let pool: Pool
let opruimer: Opruimer

beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-spoorloos-'))
  dataMap = path.join(map, 'data')
  backupmap = path.join(map, 'backups')
  database = await startEmbedded(dataMap, { vluchtig: true })
  await migrate(database.migratieUrl, { appRol: ROLLEN.app })
  pool = openPool(database.appUrl)
  await readGeheim(dataMap)
  const bestandenMap = path.join(dataMap, 'bestanden')
  await openBestanden(bestandenMap).save(BIJLAGE)
  await withClient(database.migratieUrl, async (client) => {
    await client.query(GEMEENTE_EN_ARCHIVARIS)
    await plantVerlopen(client, GEMEENTE, MERK, BIJLAGE)
    // As the server does by itself now and then: the planner keeps samples of what is in the columns.
    await client.query('analyze; checkpoint')
  })
  const grafsteenpaden = grafsteenpadenOf(dataMap, backupmap)
  const { migratieUrl } = database
  opruimer = openOpruimer({ pool, bestandenMap, grafsteenpaden, migratieUrl, meld: () => undefined })
})
afterAll(async () => {
  await pool.destroy()
  await database.stop()
  await rm(map, { recursive: true, force: true })
})
afterEach(() => vi.unstubAllEnvs())

const GEMEENTE_EN_ARCHIVARIS = `
  insert into platform.gemeentecode (code) values (${GEMEENTE});
  insert into toegang.gemeente (gemeente_id, naam) values (${GEMEENTE}, 'Waterveste');
  insert into toegang.account (id, email, gemeenten, wachtwoord_op)
    values ('00000000-0000-4000-8000-00000000000a', 'archief@waterveste.example', '{${GEMEENTE}}', now());
  insert into toegang.medewerker (gemeente_id, id, account_id, naam)
    values (${GEMEENTE}, '00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000a', 'Ina Archief')`

/** Every file under the folder in which the mark stands, whatever kind of file it is. */
async function findMerk(waar: string): Promise<string[]> {
  const gevonden: string[] = []
  for (const een of await readdir(waar, { recursive: true, withFileTypes: true })) {
    if (!een.isFile()) continue
    const pad = path.join(een.parentPath, een.name)
    // The server removes files while we look.
    const bytes = await readFile(pad).catch(() => Buffer.alloc(0))
    if (bytes.includes(MERK)) gevonden.push(path.relative(waar, pad))
  }
  return gevonden
}

async function run(...args: string[]): Promise<string> {
  const regels: string[] = []
  const voegToe = (tekst: string): void => void regels.push(tekst)
  const code = await runCli(args, { antwoord: voegToe, meld: voegToe })
  expect([code, regels.join('\n')]).toEqual([0, expect.anything()])
  return regels[0] ?? ''
}

async function backup(): Promise<string> {
  vi.stubEnv('DATABASE_URL', database.appUrl)
  vi.stubEnv('DATABASE_MIGRATION_URL', database.migratieUrl)
  vi.stubEnv('BAKEN_DATA', dataMap)
  return run('backup', '--naar', backupmap)
}

const APPROVE = `
  update bewaring.lijst set status = 'goedgekeurd', goedgekeurd_op = now(),
    goedgekeurd_door = '00000000-0000-4000-8000-00000000000a' where status = 'opgesteld'`

describe('wat vernietigd is', () => {
  let eerdereBackup: string

  it('stond eerst in de map met gegevens en in de backup', async () => {
    const plekken = await findMerk(dataMap)
    expect(plekken.some((plek) => plek.startsWith('bestanden'))).toBe(true)
    expect(plekken.some((plek) => plek.startsWith('postgres/base'))).toBe(true)
    expect(plekken.some((plek) => plek.startsWith('postgres/pg_wal'))).toBe(true)
    eerdereBackup = await backup()
    expect(gunzipSync(await readFile(eerdereBackup)).includes(MERK)).toBe(true)
  })

  it('staat na de nacht nergens meer: niet in tabellen, indexen, bestanden, het logboek van de database of een volgende backup', async () => {
    await opruimer.runNacht()
    await withClient(database.migratieUrl, (client) => client.query(APPROVE))
    await opruimer.runNacht()
    // What the server still had to remove it removes at its next checkpoint.
    await withClient(database.beheerUrl, (client) => client.query('checkpoint'))
    expect(await findMerk(dataMap)).toEqual([])
    const pad = await backup()
    expect(gunzipSync(await readFile(pad)).includes(MERK)).toBe(false)
    expect(await findMerk(dataMap)).toEqual([])
  })

  it('is opnieuw vernietigd als een backup van daarvoor wordt teruggezet', async () => {
    const naar = path.join(map, 'hersteld')
    vi.stubEnv('BAKEN_DATA', dataMap)
    await run('herstel', eerdereBackup, '--naar', naar)
    expect(await findMerk(naar)).toEqual([])
    const hersteld = await startEmbedded(naar, { vluchtig: true })
    try {
      const { rows } = await withClient(hersteld.migratieUrl, (client) =>
        client.query(`select (select count(*)::int from notities.notitie) as notities,
          (select count(*)::int from programma.reactie) as reacties,
          (select count(*)::int from activiteiten.activiteit) as activiteiten,
          (select count(*)::int from documenten.bestand) as bestanden,
          (select count(*)::int from toegang.medewerker where naam = 'Voormalig medewerker') as leeg`),
      )
      expect(rows).toEqual([{ notities: 0, reacties: 0, activiteiten: 0, bestanden: 0, leeg: 1 }])
    } finally {
      await hersteld.stop()
    }
  })
})
