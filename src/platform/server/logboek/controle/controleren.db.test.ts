import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../../testing/testDatabase.ts'
import { createAchtergrond } from '../../withActor.ts'
import { readAnker } from '../anker/readAnker.ts'
import { createVerzegelaar } from '../createVerzegelaar.ts'
import type { Kop } from '../kop.ts'
import { tellBevinding } from './bevinding.ts'
import { checkLogboek, type Rapport } from './checkLogboek.ts'

const WATERVESTE = 9990
const REGELS = 3_200

let database: TestDatabase
let eigenaar: pg.Client
let map: string
let bestand: string
let gewacht = 0

/** Each has a case below, or is part of the key. */
const KOLOMMEN = [
  ...[
    'begonnen',
    'doel',
    'gemeente_id',
    'getoond',
    'handeling',
    'herkomst',
    'id',
    'medewerker_id',
    'onderwerp',
    'onderwerp_id',
  ],
  ...['organisatie_id', 'parent_span_id', 'request_id', 'rol', 'tijd', 'trace_id', 'uitkomst', 'vorm'],
]
const VERZEGELD_VOOR_VORM_2 = 1_500

/** A log of 3,200 lines, one a second, under heads on 1,000, 2,000, 3,000 and 3,200; the first 1,500 from before there was a `vorm`. */
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken controleren '))
  bestand = join(map, 'anker.jsonl')
  database = await startTestDatabase()
  eigenaar = new pg.Client({ connectionString: database.migratieUrl })
  await eigenaar.connect()
  await eigenaar.query('insert into platform.gemeentecode (code) values ($1)', [WATERVESTE])
  await eigenaar.query(
    `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
     select ${WATERVESTE}, gen_random_uuid(), timestamptz '2026-11-01' + n * interval '1 s', 'adviseur', 'actie:read',
       'actie/' || n, 'gelukt', 'r-' || n from generate_series(0, ${REGELS - 1}) n;
     update platform.audit set vorm = null, begonnen = null where tijd < timestamptz '2026-11-01' + interval '${VERZEGELD_VOOR_VORM_2} s';
     update platform.audit set begonnen = tijd - interval '12 ms', organisatie_id = gen_random_uuid(), doel = 'woonoverlast', onderwerp_id = gen_random_uuid(),
       getoond = array[gen_random_uuid(), gen_random_uuid()], herkomst = decode(md5(id::text), 'hex'),
       trace_id = decode(md5(request_id), 'hex'), parent_span_id = '\\x00f067aa0ba902b7' where vorm = 2`,
  )
  await seal()
})
afterAll(async () => {
  await eigenaar.end()
  await database.stop()
  await rm(map, { recursive: true })
})

const seal = (): Promise<void> =>
  createVerzegelaar({ pool: database.pool, anker: bestand, meld: () => undefined }).run()

const TABELLEN = ['audit', 'audit_blad', 'audit_knoop', 'audit_kop']

/** What a case breaks is put back, so that each begins with a log that is whole. */
beforeEach(async () => {
  gewacht = 0
  await copyFile(bestand, `${bestand}.kopie`)
  for (const tabel of TABELLEN) await eigenaar.query(`create table ${tabel}_kopie as table platform.${tabel}`)
})
afterEach(async () => {
  await copyFile(`${bestand}.kopie`, bestand)
  for (const tabel of TABELLEN) {
    await eigenaar.query(`truncate platform.${tabel}; insert into platform.${tabel} select * from ${tabel}_kopie;
      drop table ${tabel}_kopie`)
  }
})

async function check(wacht: () => Promise<void> = async () => undefined): Promise<Rapport> {
  const anker: Kop[] = []
  await readAnker(bestand, ({ kop }) => void (kop && anker.push(kop)))
  const tel = async (): Promise<void> => {
    gewacht += 1
    await wacht()
  }
  return checkLogboek(WATERVESTE, { pool: database.pool, anker, wacht: tel })
}

const idOf = async (nummer: number): Promise<string> => {
  const { rows } = await eigenaar.query<{ id: string }>('select id from platform.audit_blad where nummer = $1', [
    nummer,
  ])
  return rows[0]!.id
}

const HEEL = { regels: REGELS, koppen: 4, ankerkoppen: 4, nogTeVerzegelen: 0, aantalBevindingen: 0, bevindingen: [] }

test('een logboek dat heel is, klopt', async () => {
  expect(await check()).toEqual({ gemeente: WATERVESTE, ...HEEL })
  expect(gewacht).toBe(0)
})

describe('met de rechten van de eigenaar', () => {
  test.each([
    ['de uitkomst', `set uitkomst = 'mislukt'`],
    ['de handeling', `set handeling = 'actie:change'`],
    ['wie het was', 'set medewerker_id = gen_random_uuid()'],
    ['de rol', `set rol = 'beheerder'`],
    ['het onderwerp, één teken', `set onderwerp = onderwerp || ' '`],
    ['het verzoek', `set request_id = 'r'`],
  ])('een veranderde regel wordt gevonden: %s', async (_wat, verandering) => {
    const id = await idOf(1_234)
    await eigenaar.query(`update platform.audit ${verandering} where id = $1`, [id])
    const { bevindingen } = await check()
    expect(bevindingen).toEqual([{ soort: 'regel_gewijzigd', nummer: 1_234, id, tijd: '2026-11-01 00:20:34+00' }])
    expect(bevindingen.map(tellBevinding)).toEqual([
      `Regel ${id} van 2026-11-01 00:20:34+00 (nummer 1234) is veranderd nadat zij was verzegeld.`,
    ])
  })

  test.each([
    ['de vorm', 'set vorm = null'],
    ['het begin', `set begonnen = begonnen - interval '1 microsecond'`],
    ['de organisatie', 'set organisatie_id = gen_random_uuid()'],
    ['het doel', `set doel = 'nazorg'`],
    ['geen doel meer', 'set doel = null'],
    ['het dossier', 'set onderwerp_id = gen_random_uuid()'],
    ['een ander getoond dossier', 'set getoond[1] = gen_random_uuid()'],
    ['een getoond dossier minder', 'set getoond = getoond[:1]'],
    ['de volgorde van wat getoond is', 'set getoond = array[getoond[2], getoond[1]]'],
    ['de herkomst', 'set herkomst = set_byte(herkomst, 15, get_byte(herkomst, 15) # 1)'],
    ['het spoor', 'set trace_id = set_byte(trace_id, 0, get_byte(trace_id, 0) # 1)'],
    ['de schakel ervoor', `set parent_span_id = '\\x00f067aa0ba902b8'`],
  ])('een regel van vorm 2 waarvan %s is veranderd wordt gevonden', async (_wat, verandering) => {
    const id = await idOf(2_345)
    await eigenaar.query(`update platform.audit ${verandering} where id = $1`, [id])
    expect((await check()).bevindingen).toMatchObject([{ soort: 'regel_gewijzigd', nummer: 2_345, id }])
  })

  test.each([
    ['een vorm', 'set vorm = 2'],
    ['een doel', `set doel = 'woonoverlast'`],
    ['een lege lijst', `set getoond = '{}'`],
  ])('een regel van vorm 1 die achteraf %s krijgt wordt gevonden', async (_wat, verandering) => {
    const id = await idOf(1_234)
    await eigenaar.query(`update platform.audit ${verandering} where id = $1`, [id])
    expect((await check()).bevindingen).toMatchObject([{ soort: 'regel_gewijzigd', nummer: 1_234, id }])
  })

  test('ieder gegeven van een regel telt mee: geen kolom is vergeten', async () => {
    const { rows } = await eigenaar.query<{ kolom: string }>(
      `select attname as kolom from pg_attribute where attrelid = 'platform.audit'::regclass and attnum > 0 and not attisdropped`,
    )
    expect(rows.map(({ kolom }) => kolom).sort()).toEqual(KOLOMMEN)
  })

  test('een tijd die een microseconde verschoof, is een regel die weg is en een die erbij kwam', async () => {
    const id = await idOf(5)
    await eigenaar.query(`update platform.audit set tijd = tijd + interval '1 microsecond' where id = $1`, [id])
    expect((await check()).bevindingen).toEqual([
      { soort: 'regel_weg', nummer: 5, id, tijd: '2026-11-01 00:00:05+00' },
      { soort: 'regel_toegevoegd', id, tijd: '2026-11-01 00:00:05.000001+00' },
    ])
  })

  test('een kolom die er later bij kwam telt mee zodra er iets in staat', async () => {
    const id = await idOf(77)
    await eigenaar.query('alter table platform.audit add column later text')
    try {
      expect(await check()).toMatchObject(HEEL)
      await eigenaar.query(`update platform.audit set later = 'x' where id = $1`, [id])
      expect((await check()).bevindingen).toMatchObject([{ soort: 'regel_gewijzigd', id }])
    } finally {
      await eigenaar.query('alter table platform.audit drop column later')
    }
  })

  test('een regel die weg is wordt gevonden', async () => {
    const id = await idOf(3_199)
    await eigenaar.query('delete from platform.audit where id = $1', [id])
    expect((await check()).bevindingen).toMatchObject([{ soort: 'regel_weg', nummer: 3_199, id }])
  })

  test('een regel die ertussen is gezet wordt gevonden, ook na een volgende verzegeling', async () => {
    const { rows } = await eigenaar.query<{ id: string }>(
      `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
       select gemeente_id, gen_random_uuid(), tijd + interval '1 ms', rol, handeling, onderwerp, uitkomst, request_id
       from platform.audit where onderwerp = 'actie/500' returning id`,
    )
    await createAchtergrond(database.pool)(WATERVESTE, 'actie:change', async () => ({ body: null, onderwerp: '-' }))
    const verwacht = [{ soort: 'regel_toegevoegd', id: rows[0]!.id, tijd: '2026-11-01 00:08:20.001+00' }]
    const ervoor = await check(seal)
    expect([ervoor.bevindingen, ervoor.nogTeVerzegelen]).toEqual([verwacht, 0])
    expect((await check()).bevindingen.slice(0, 1)).toEqual(verwacht)
  })

  test('twee verwisselde regels worden gevonden: onder één kop', async () => {
    await eigenaar.query(
      'alter table platform.audit_blad drop constraint audit_blad_pkey; ' +
        'update platform.audit_blad set nummer = 1250 + 1700 - nummer where nummer in (1250, 1700); ' +
        'alter table platform.audit_blad add primary key (gemeente_id, nummer)',
    )
    const { bevindingen } = await check()
    expect(bevindingen).toMatchObject([
      { soort: 'regel_verplaatst', nummer: 1_250, tijd: '2026-11-01 00:28:20+00' },
      { soort: 'regel_verplaatst', nummer: 1_700, tijd: '2026-11-01 00:20:50+00' },
      { soort: 'kop_gewijzigd', omvang: 2_000, van: 1_000, tot: 1_999 },
    ])
  })

  test('twee regels waarvan de inhoud is verwisseld worden beide gevonden', async () => {
    await eigenaar.query(
      `update platform.audit a set onderwerp = b.onderwerp, request_id = b.request_id from platform.audit b
       where (a.onderwerp, b.onderwerp) in (('actie/10', 'actie/2500'), ('actie/2500', 'actie/10'))`,
    )
    expect((await check()).bevindingen).toMatchObject([
      { soort: 'regel_gewijzigd', nummer: 10 },
      { soort: 'regel_gewijzigd', nummer: 2_500 },
    ])
  })

  test('een regel die met haar blad is veranderd wordt gevonden aan de kop, en wat daarna komt klopt nog', async () => {
    await eigenaar.query(`update platform.audit set onderwerp = 'niets' where id = $1`, [await idOf(2_100)])
    await eigenaar.query(`update platform.audit_blad set hash = sha256('x') where nummer = 2100`)
    expect((await check()).bevindingen).toMatchObject([
      { soort: 'regel_gewijzigd', nummer: 2_100 },
      { soort: 'kop_gewijzigd', omvang: 3_000, van: 2_000, tot: 2_999 },
    ])
  })

  test.each([
    [
      'een blad weg',
      'delete from platform.audit_blad where nummer = 42',
      [
        { soort: 'blad_weg', van: 42, tot: 42 },
        { soort: 'regel_toegevoegd', tijd: '2026-11-01 00:00:42+00' },
      ],
    ],
    [
      'de laatste bladen weg',
      'delete from platform.audit_blad where nummer >= 3190',
      [{ soort: 'blad_weg', van: 3_190, tot: 3_199 }],
    ],
    [
      'een kop weg',
      'delete from platform.audit_kop where omvang = 2000',
      [
        { soort: 'kop_weg', van: 1_000, tot: 1_999 },
        { soort: 'anker_kop_weg', omvang: 2_000 },
      ],
    ],
    [
      'de laatste kop weg',
      'delete from platform.audit_kop where omvang = 3200',
      [
        { soort: 'blad_zonder_kop', van: 3_000, tot: 3_199 },
        { soort: 'anker_kop_weg', omvang: 3_200 },
      ],
    ],
    [
      'een wortel veranderd',
      `update platform.audit_kop set wortel = sha256('x') where omvang = 1000`,
      [
        { soort: 'kop_gewijzigd', omvang: 1_000 },
        { soort: 'anker_anders', omvang: 1_000 },
      ],
    ],
    [
      'een rand veranderd',
      `update platform.audit_kop set rand = sha256('x') where omvang = 3200`,
      [{ soort: 'kop_gewijzigd', omvang: 3_200, van: 3_000, tot: 3_199 }],
    ],
  ])('%s', async (_wat, opdracht, verwacht) => {
    await eigenaar.query(opdracht)
    const { bevindingen } = await check()
    expect(bevindingen).toMatchObject(verwacht)
  })

  test('een einde dat netjes is weggehaald ziet alleen het anker', async () => {
    await eigenaar.query(`delete from platform.audit_kop where omvang > 3000; delete from platform.audit_blad where nummer >= 3000;
      delete from platform.audit where tijd >= '2026-11-01 00:50:00+00'`)
    const { regels, bevindingen } = await check()
    expect(regels).toBe(3_000)
    expect(bevindingen).toEqual([{ soort: 'anker_kop_weg', omvang: 3_200 }])
  })
})

test('wat net geschreven is wacht op zijn verzegeling, en dat is geen bevinding', async () => {
  await createAchtergrond(database.pool)(WATERVESTE, 'actie:change', async () => ({ body: null, onderwerp: '-' }))
  expect(await check()).toMatchObject({ ...HEEL, nogTeVerzegelen: 1 })
})
