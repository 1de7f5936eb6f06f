import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openFrontier } from '../../domain/merkle/frontier.ts'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { createAchtergrond } from '../withActor.ts'
import { createVerzegelaar } from './createVerzegelaar.ts'
import { inLogboek } from './inLogboek.ts'
import { toHex } from './kop.ts'
import { sealRegels } from './sealRegels.ts'
import { treeHash } from './sha256.ts'

const WATERVESTE = 9990
const DUINWIJK = 9991

let database: TestDatabase
let eigenaar: pg.Client
let map: string

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken verzegelen '))
  database = await startTestDatabase()
  eigenaar = new pg.Client({ connectionString: database.migratieUrl })
  await eigenaar.connect()
  await eigenaar.query('insert into platform.gemeentecode (code) values ($1), ($2)', [WATERVESTE, DUINWIJK])
})
afterAll(async () => {
  await eigenaar.end()
  await database.stop()
  await rm(map, { recursive: true })
})
beforeEach(() =>
  eigenaar.query('truncate platform.audit, platform.audit_blad, platform.audit_knoop, platform.audit_kop'),
)

const doe = (onderwerp: string, gemeente = WATERVESTE): Promise<unknown> =>
  createAchtergrond(database.pool)(gemeente, 'actie:change', async () => ({ body: null, onderwerp }))

const doeVeel = async (aantal: number, gemeente = WATERVESTE): Promise<void> => {
  await eigenaar.query(
    `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
     select $1, gen_random_uuid(), now() - interval '1 day' + n * interval '1 ms', 'adviseur', 'actie:read', 'actie/' || n, 'gelukt', 'r'
     from generate_series(1, $2::integer) n`,
    [gemeente, aantal],
  )
}

const openVerzegelaar = (anker: string | null = null, meldingen: string[] = []) =>
  createVerzegelaar({ pool: database.pool, anker, meld: (zin) => void meldingen.push(zin) })

const seal = (anker?: string): Promise<void> => openVerzegelaar(anker).run()

const list = async (vraag: string, waarden: unknown[] = []): Promise<any[]> =>
  (await eigenaar.query(vraag, waarden)).rows

const listKoppen = (gemeente = WATERVESTE) =>
  list('select omvang, vorige, wortel from platform.audit_kop where gemeente_id = $1 order by omvang', [gemeente])

/** Every line has one leaf, numbered without gaps, and every head is the root of the leaves before it. */
async function expectHeel(gemeente: number, regels: number): Promise<void> {
  const bladen = await list(
    `select b.nummer, b.hash from platform.audit_blad b join platform.audit a using (gemeente_id, tijd, id)
     where gemeente_id = $1 order by nummer`,
    [gemeente],
  )
  expect(bladen.map(({ nummer }) => nummer)).toEqual(Array.from({ length: regels }, (_leeg, nummer) => nummer))
  const frontier = openFrontier(treeHash)
  let vorige = 0
  for (const kop of await listKoppen(gemeente)) {
    for (const { hash } of bladen.slice(vorige, kop.omvang)) frontier.append(hash)
    expect([kop.vorige, toHex(kop.wortel)]).toEqual([vorige, toHex(frontier.root())])
    vorige = kop.omvang
  }
  expect(vorige).toBe(regels)
}

describe('verzegelen', () => {
  test('geeft elke regel één blad onder een kop, per gemeente', async () => {
    await doe('actie/1')
    await doe('actie/2')
    await doe('actie/3', DUINWIJK)
    await seal()
    await expectHeel(WATERVESTE, 2)
    await expectHeel(DUINWIJK, 1)
    await doe('actie/4')
    await seal()
    await seal()
    await expectHeel(WATERVESTE, 3)
    expect(await listKoppen()).toMatchObject([
      { omvang: 2, vorige: 0 },
      { omvang: 3, vorige: 2 },
    ])
  })

  test('zet een kop op elke duizend regels, ook van een logboek dat er al was', async () => {
    await doeVeel(2_345)
    await seal()
    await expectHeel(WATERVESTE, 2_345)
    expect((await listKoppen()).map(({ omvang }) => omvang)).toEqual([1_000, 2_000, 2_345])
    expect(await list('select niveau, plaats from platform.audit_knoop order by niveau, plaats')).toHaveLength(9)
  })

  test('een regel die laat wordt vastgelegd krijgt een later blad, ook als zij eerder begon', async () => {
    const laat = new pg.Client({ connectionString: database.appUrl })
    await laat.connect()
    await laat.query(`begin; set local app.gemeente_id = '${WATERVESTE}';
      insert into platform.audit (gemeente_id, id, rol, handeling, onderwerp, uitkomst, request_id)
      values (${WATERVESTE}, gen_random_uuid(), 'adviseur', 'actie:change', 'laat', 'gelukt', 'r')`)
    await doe('op tijd')
    await seal()
    await expectHeel(WATERVESTE, 1)
    await laat.query('commit')
    await laat.end()
    await seal()
    await expectHeel(WATERVESTE, 2)
    const volgorde = await list(
      `select onderwerp from platform.audit_blad b join platform.audit a using (gemeente_id, tijd, id) order by nummer`,
    )
    expect(volgorde.map(({ onderwerp }) => onderwerp)).toEqual(['op tijd', 'laat'])
    const opTijd = await list('select onderwerp from platform.audit order by tijd')
    expect(opTijd.map(({ onderwerp }) => onderwerp)).toEqual(['laat', 'op tijd'])
  })

  test('een regel met een tijd van lang voor de vorige verzegeling wordt niet stilzwijgend opgenomen', async () => {
    await doe('actie/1')
    await seal()
    await doeVeel(1)
    await doe('actie/2')
    await seal()
    expect(await list('select nummer from platform.audit_blad')).toHaveLength(2)
  })

  test('veel schrijvers en vier verzegelaars tegelijk: niets kwijt, niets dubbel', async () => {
    let klaar = false
    const verzegelaars = Array.from({ length: 4 }, async () => {
      while (!klaar) await seal()
    })
    await Promise.all(
      Array.from({ length: 8 }, async (_leeg, schrijver) => {
        for (let nummer = 0; nummer < 100; nummer += 1) await doe(`actie/${schrijver}-${nummer}`)
      }),
    )
    klaar = true
    await Promise.all(verzegelaars)
    await seal()
    await expectHeel(WATERVESTE, 800)
    expect((await listKoppen()).length).toBeGreaterThan(1)
  })

  test('wat halverwege wordt afgebroken laat niets achter', async () => {
    await doeVeel(1_500)
    const afgebroken = inLogboek(database.pool, WATERVESTE, async (db) => {
      await sealRegels(db, WATERVESTE)
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)
    })
    await expect(afgebroken).rejects.toThrow()
    expect(await list('select from platform.audit_blad')).toEqual([])
    expect(await listKoppen()).toEqual([])
    await seal()
    await expectHeel(WATERVESTE, 1_500)
  })

  test('wat tussen twee koppen wordt afgebroken gaat daar verder', async () => {
    await doeVeel(2_500)
    await inLogboek(database.pool, WATERVESTE, (db) => sealRegels(db, WATERVESTE))
    await expectHeelTot(1_000)
    await seal()
    await expectHeel(WATERVESTE, 2_500)
  })

  const expectHeelTot = async (omvang: number): Promise<void> => {
    expect((await listKoppen()).map((kop) => kop.omvang)).toEqual([omvang])
    expect(await list('select from platform.audit_blad')).toHaveLength(omvang)
  }
})

describe('de tabellen van de verzegeling', () => {
  const asApp = async (opdracht: string): Promise<unknown> => {
    const app = new pg.Client({ connectionString: database.appUrl })
    await app.connect()
    try {
      return await app.query(`begin; set local app.gemeente_id = '${WATERVESTE}'; ${opdracht}; commit`)
    } finally {
      await app.end()
    }
  }

  test.each(
    ['audit', 'audit_blad', 'audit_knoop', 'audit_kop'].flatMap((tabel) => [
      `update platform.${tabel} set gemeente_id = gemeente_id`,
      `delete from platform.${tabel}`,
      `truncate platform.${tabel}`,
    ]),
  )('de toepassing mag niet: %s', async (opdracht) => {
    await expect(asApp(opdracht)).rejects.toThrow('permission denied')
  })

  test.each([
    ['een uur geleden', "- interval '1 hour'"],
    ['over een uur', "+ interval '1 hour'"],
  ])('de toepassing kan geen regel schrijven met een tijd van %s', async (_wat, verschil) => {
    const regel = `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
      values (${WATERVESTE}, gen_random_uuid(), now() ${verschil}, 'adviseur', 'actie:read', '-', 'gelukt', 'r')`
    await expect(asApp(regel)).rejects.toThrow('row-level security')
  })
})

describe('het anker', () => {
  const readKoppen = async (bestand: string) =>
    (await readFile(bestand, 'utf8'))
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel))

  test('krijgt elke kop één keer, ook van voor het anker er was', async () => {
    const bestand = join(map, 'anker.jsonl')
    await doe('actie/1')
    await seal()
    await doe('actie/2')
    await doe('actie/3', DUINWIJK)
    await seal(bestand)
    await seal(bestand)
    const koppen = await listKoppen()
    expect(await readKoppen(bestand)).toMatchObject([
      { gemeente: WATERVESTE, omvang: 1, wortel: toHex(koppen[0].wortel) },
      { gemeente: WATERVESTE, omvang: 2, wortel: toHex(koppen[1].wortel) },
      { gemeente: DUINWIJK, omvang: 1 },
    ])
  })

  test('een afgebroken regel blijft staan en de kop komt er alsnog', async () => {
    const bestand = join(map, 'afgebroken.jsonl')
    await doe('actie/1')
    await seal(bestand)
    await appendFile(bestand, '{"gemeente":9990,"omv')
    await doe('actie/2')
    await seal(bestand)
    const regels = (await readFile(bestand, 'utf8')).split('\n')
    expect(regels).toHaveLength(4)
    expect(JSON.parse(regels[2]!)).toMatchObject({ omvang: 2 })
  })

  test('dat niet te schrijven is houdt het verzegelen niet op, en wordt één keer gemeld', async () => {
    const meldingen: string[] = []
    const verzegelaar = openVerzegelaar(join(map, 'bestaat', 'niet', 'anker'), meldingen)
    await doe('actie/1')
    verzegelaar.start()
    await verzegelaar.stop()
    await expectHeel(WATERVESTE, 1)
    expect(meldingen).toEqual(['Het logboek kon niet worden verzegeld (ENOENT). Baken blijft het proberen.'])
  })
})
