import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { findOpenMigraties, migrate } from './migrate.ts'
import { MIGRATIES_MAP } from './readMigraties.ts'

describe('migreren', () => {
  let database: TestDatabase
  let map: string
  let client: pg.Client
  let volgende: (naam: string, sql: string) => Promise<void>

  beforeAll(async () => {
    database = await startTestDatabase()
    client = new pg.Client({ connectionString: database.migratieUrl })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.stop()
  })
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'baken migraties '))
    await cp(MIGRATIES_MAP, map, { recursive: true })
    let nummer = (await client.query('select from platform.migratie')).rowCount ?? 0
    volgende = (naam, sql) => writeFile(join(map, `${String((nummer += 1)).padStart(4, '0')}_${naam}.sql`), sql)
  })
  afterEach(async () => {
    await client.query('delete from platform.migratie where bestand like $1', ['%_proef_%'])
    await client.query('drop schema if exists proef cascade')
    await rm(map, { recursive: true })
  })
  const run = (): Promise<readonly string[]> => migrate(database.migratieUrl, { appRol: 'baken_app', map })

  test('een tweede keer verandert niets', async () => {
    expect(await run()).toEqual([])
  })

  test('een nieuwe migratie wordt toegepast, met de rol van de toepassing ingevuld', async () => {
    await volgende(
      'proef_een',
      `create schema proef; create table proef.p as select ':'::text::text as t; grant select on proef.p to :app_rol`,
    )
    expect(await run()).toHaveLength(1)
    const { rows } = await client.query(`select has_table_privilege('baken_app', 'proef.p', 'select') as mag`)
    expect(rows).toEqual([{ mag: true }])
  })

  test('twee processen tegelijk passen elke migratie één keer toe', async () => {
    await volgende('proef_een', 'create schema proef; create table proef.p (a int); select pg_sleep(0.1)')
    const uitkomsten = await Promise.all([run(), run(), run()])
    expect(uitkomsten.map((toegepast) => toegepast.length).sort()).toEqual([0, 0, 1])
  })

  test('een fout in een migratie laat niets achter en noemt bestand en regel', async () => {
    await volgende('proef_een', 'create schema proef;\n\ncreate tabel proef.p (a int)')
    await expect(run()).rejects.toThrow(
      /_proef_een\.sql is niet gelukt op regel 3: .*De database is gebleven zoals zij was/,
    )
    expect((await client.query(`select from pg_namespace where nspname = 'proef'`)).rowCount).toBe(0)
  })

  test('een veranderde oude migratie wordt geweigerd, andere regeleinden niet', async () => {
    const bestand = join(map, '0001_platform_fundament.sql')
    const sql = await readFile(bestand, 'utf8')
    await writeFile(bestand, sql.replaceAll('\n', '\r\n'))
    expect(await run()).toEqual([])
    await writeFile(bestand, `${sql}-- iets erbij\n`)
    await expect(run()).rejects.toThrow('Migratie 0001_platform_fundament.sql is veranderd nadat zij was toegepast')
  })

  test('een database die nieuwer is dan de code wordt geweigerd', async () => {
    await client.query(
      `insert into platform.migratie select max(nummer) + 1, '9998_proef_later.sql', 'x' from platform.migratie`,
    )
    await expect(run()).rejects.toThrow('De database is nieuwer dan deze versie van Baken')
    await expect(findOpenMigraties(database.appUrl, map)).rejects.toThrow('nieuwer')
  })

  test('de toepassing ziet wat er nog open staat', async () => {
    await volgende('proef_een', 'create schema proef')
    expect(await findOpenMigraties(database.appUrl, map)).toEqual([expect.stringContaining('_proef_een.sql')])
  })

  test.each([
    ['een gat', '9000_proef_gat.sql', 'heeft nummer 9000'],
    ['een dubbel nummer', '0001_proef_dubbel.sql', 'heeft nummer 1, maar 2 is aan de beurt'],
    ['een bestand dat geen migratie is', '0009-iets.txt', 'is geen migratie'],
  ])('%s in de reeks wordt geweigerd', async (_wat, bestand, zin) => {
    await writeFile(join(map, bestand), 'select 1')
    await expect(run()).rejects.toThrow(zin)
  })
})

test('een lege database krijgt alles van het begin af', async () => {
  const database = await startTestDatabase()
  try {
    const leeg = new pg.Client({ connectionString: database.beheerUrl })
    await leeg.connect()
    await leeg.query(`
      do $$ declare s text; begin
        for s in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)' loop
          execute format('drop schema %I cascade', s);
        end loop;
      end $$`)
    await leeg.end()
    expect(await findOpenMigraties(database.appUrl)).toContain('0001_platform_fundament.sql')
    expect(await migrate(database.migratieUrl, { appRol: 'baken_app' })).toContain('0001_platform_fundament.sql')
  } finally {
    await database.stop()
  }
})
