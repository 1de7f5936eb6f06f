import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Bewijs } from '../../../platform/server/logboek/bewijs/bewijs.ts'
import { createVerzegelaar } from '../../../platform/server/logboek/createVerzegelaar.ts'
import { createAchtergrond } from '../../../platform/server/withActor.ts'
import { startTestDatabase, type TestDatabase } from '../../../platform/testing/testDatabase.ts'
import { runCli } from '../runCli.ts'

const WATERVESTE = 9990
const DUINWIJK = 9991

let database: TestDatabase
let eigenaar: pg.Client
let map: string
let anker: string

const doe = (gemeente: number, onderwerp: string): Promise<unknown> =>
  createAchtergrond(database.pool)(gemeente, 'actie:change', async () => ({ body: null, onderwerp }))
const seal = (): Promise<void> => createVerzegelaar({ pool: database.pool, anker, meld: () => undefined }).run()

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken logboek '))
  anker = join(map, 'anker.jsonl')
  database = await startTestDatabase()
  eigenaar = new pg.Client({ connectionString: database.migratieUrl })
  await eigenaar.connect()
  await eigenaar.query('insert into platform.gemeentecode (code) values ($1), ($2)', [WATERVESTE, DUINWIJK])
  for (const onderwerp of ['actie/1', 'actie/2', 'actie/3']) await doe(WATERVESTE, onderwerp)
  await doe(DUINWIJK, 'actie/4')
  await seal()
  vi.stubEnv('DATABASE_URL', database.appUrl)
  vi.stubEnv('BAKEN_ANKER', anker)
})
afterEach(() => vi.stubEnv('BAKEN_ANKER', anker))
afterAll(async () => {
  vi.unstubAllEnvs()
  await eigenaar.end()
  await database.stop()
  await rm(map, { recursive: true })
})

async function run(...args: string[]): Promise<{ code: number; antwoord: string; meldingen: string }> {
  const antwoord: string[] = []
  const meldingen: string[] = []
  const code = await runCli(['logboek', ...args], {
    antwoord: (tekst) => void antwoord.push(tekst),
    meld: (zin) => void meldingen.push(zin),
  })
  return { code, antwoord: antwoord.join('\n'), meldingen: meldingen.join('\n') }
}

const idOf = async (onderwerp: string): Promise<string> =>
  (await eigenaar.query('select id from platform.audit where onderwerp = $1', [onderwerp])).rows[0].id

describe('controleer', () => {
  test('zegt van elke gemeente dat het logboek klopt', async () => {
    const { code, antwoord } = await run('controleer')
    expect([code, antwoord]).toEqual([
      0,
      [
        'Gemeente 9990: 3 regels en 1 kop nagerekend, 1 kop met het anker vergeleken, alles klopt.',
        'Gemeente 9991: 1 regel en 1 kop nagerekend, 1 kop met het anker vergeleken, alles klopt.',
        'Het logboek klopt.',
      ].join('\n'),
    ])
  })

  test('noemt een veranderde regel, en geeft 1', async () => {
    const id = await idOf('actie/2')
    await eigenaar.query(`update platform.audit set uitkomst = 'mislukt' where id = $1`, [id])
    const { code, antwoord } = await run('controleer', '--gemeente', '9990')
    const json = await run('controleer', '--json')
    await eigenaar.query(`update platform.audit set uitkomst = 'gelukt' where id = $1`, [id])
    expect(code).toBe(1)
    expect(antwoord).toContain('1 kop met het anker vergeleken, 1 bevinding.')
    expect(antwoord).toMatch(new RegExp(`Regel ${id} van .* \\(nummer 1\\) is veranderd nadat zij was verzegeld\\.`))
    expect(antwoord).toContain('Het logboek klopt niet.')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.antwoord)).toMatchObject({
      klopt: false,
      anker: { pad: anker, aanwezig: true, onleesbaar: [] },
      gemeenten: [
        { gemeente: WATERVESTE, regels: 3, aantalBevindingen: 1, bevindingen: [{ soort: 'regel_gewijzigd', id }] },
        { gemeente: DUINWIJK, aantalBevindingen: 0 },
      ],
    })
  })

  test('zonder anker zegt wat er dan niet te zien is', async () => {
    vi.stubEnv('BAKEN_ANKER', undefined)
    const { code, antwoord } = await run('controleer')
    expect(code).toBe(0)
    expect(antwoord).toContain('Er is geen anker')
  })

  test('een anker dat weg is, een gemeente die weg is en een regel die niet te lezen is', async () => {
    vi.stubEnv('BAKEN_ANKER', join(map, 'weg.jsonl'))
    expect(await run('controleer')).toMatchObject({
      code: 1,
      antwoord: expect.stringContaining('weg.jsonl is er niet'),
    })
    const ander = join(map, 'ander.jsonl')
    const kop = JSON.parse((await readFile(anker, 'utf8')).split('\n')[0]!)
    await writeFile(ander, `${await readFile(anker, 'utf8')}kapot\n${JSON.stringify({ ...kop, gemeente: 1 })}\n`)
    vi.stubEnv('BAKEN_ANKER', ander)
    const { code, antwoord } = await run('controleer')
    expect(code).toBe(1)
    expect(antwoord).toContain('1 regel niet te lezen (de eerste is 3)')
    expect(antwoord).toContain('De kop op 3 regels staat in het anker, maar niet meer in de database.')
  })
})

describe('bewijs', () => {
  const schrijfBewijs = async (tekst: string): Promise<string> => {
    const pad = join(map, 'bewijs.json')
    await writeFile(pad, tekst)
    return pad
  }

  test.each([[[]], [['--gemeente', '9990']]])('is te toetsen zonder het logboek %j', async (opties) => {
    const id = await idOf('actie/2')
    const { code, antwoord } = await run('bewijs', id, ...opties)
    expect(code).toBe(0)
    expect(JSON.parse(antwoord)).toMatchObject({ gemeente: WATERVESTE, nummer: 1, regel: { id, onderwerp: 'actie/2' } })
    vi.stubEnv('DATABASE_URL', 'postgres://niemand@127.0.0.1:1/nergens')
    const getoetst = await run('toets', await schrijfBewijs(antwoord))
    vi.stubEnv('DATABASE_URL', database.appUrl)
    expect(getoetst.code).toBe(0)
    expect(getoetst.antwoord).toContain(`Het bewijs klopt: regel "${id}"`)
    expect((await readFile(anker, 'utf8')).includes(JSON.parse(antwoord).kop.wortel)).toBe(true)
  })

  test.each([
    ['de regel', (bewijs: Bewijs) => ({ ...bewijs, regel: { ...bewijs.regel, onderwerp: 'actie/9' } })],
    ['de gemeente', (bewijs: Bewijs) => ({ ...bewijs, gemeente: DUINWIJK })],
    ['de plaats', (bewijs: Bewijs) => ({ ...bewijs, nummer: 0 })],
    ['de kop', (bewijs: Bewijs) => ({ ...bewijs, kop: { ...bewijs.kop, wortel: '0'.repeat(64) } })],
  ])('klopt niet als %s anders is', async (_wat, verander) => {
    const { antwoord } = await run('bewijs', await idOf('actie/2'))
    const getoetst = await run('toets', await schrijfBewijs(JSON.stringify(verander(JSON.parse(antwoord) as Bewijs))))
    expect(getoetst).toMatchObject({ code: 1, antwoord: expect.stringContaining('Het bewijs klopt niet') })
  })

  test('laat een regel in het logboek na', async () => {
    const id = await idOf('actie/3')
    await run('bewijs', id)
    const { rows } = await eigenaar.query('select handeling, rol from platform.audit where onderwerp = $1', [
      `logregel/${id}`,
    ])
    expect(rows).toEqual([{ handeling: 'logboek:prove', rol: 'systeem' }])
  })

  test('van veel regels loopt door bewaarde stukken van de boom', async () => {
    await eigenaar.query(
      `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
       select 9991, gen_random_uuid(), clock_timestamp(), 'adviseur', 'actie:read', 'veel/' || n, 'gelukt', 'r' from generate_series(1, 2100) n`,
    )
    await seal()
    for (const nummer of [1, 255, 256, 1_024, 2_100]) {
      const { antwoord } = await run('bewijs', await idOf(`veel/${nummer}`), '--gemeente', '9991')
      expect((await run('toets', await schrijfBewijs(antwoord))).code).toBe(0)
    }
  })
})

describe('ldv', () => {
  const DAG = { van: '2000-01-01', tot: '2999-12-31' }

  test('schrijft een regel per betrokkene, en laat een regel in het logboek na', async () => {
    vi.stubEnv('BAKEN_DATA', map)
    const id = '0f0e0d0c-0b0a-4908-8706-050403020100'
    await doe(WATERVESTE, `notitie/${id}`)
    const { code, antwoord } = await run('ldv', '--van', DAG.van, '--tot', DAG.tot, '--gemeente', '9990')
    expect(code).toBe(0)
    expect(antwoord.split('\n').map((regel) => JSON.parse(regel))).toMatchObject([
      { status: 'Ok', name: 'actie:change', attributes: { 'dpl.core.data_subject_id_type': 'notitie' } },
    ])
    expect(antwoord).not.toContain(id)
    expect((await eigenaar.query(`select rol from platform.audit where handeling = 'logboek:export'`)).rows).toEqual([
      { rol: 'systeem' },
    ])
  })
})

describe('wat niet klopt geeft 2 en een zin', () => {
  test.each([
    [[], 'Kies controleer, bewijs, toets of ldv.'],
    [['wis'], 'Kies controleer, bewijs, toets of ldv.'],
    [['ldv', '--van', '2026-11-01'], 'Geef met --tot een dag op'],
    [['ldv', '--van', '2026-11-31', '--tot', '2026-12-01'], 'Geef met --van een dag op'],
    [['ldv', '--van', '2026-12-02', '--tot', '2026-12-01'], 'niet voor --van'],
    [['ldv', '--van', '2026-12-01', '--tot', '2026-12-01'], 'Geef met --gemeente op'],
    [['controleer', '--gemeente', 'x'], '"x" is geen gemeentecode.'],
    [['controleer', '--gemeente', '12'], 'Er is geen gemeente met code 12.'],
    [['bewijs'], 'Er ontbreekt iets: ID.'],
    [['bewijs', '7'], '"7" is niet het nummer van een regel'],
    [['bewijs', '00000000-0000-4000-8000-000000000000'], 'Deze regel staat niet in het logboek.'],
    [['toets', '/bestaat/niet.json'], 'is niet te lezen.'],
    [['toets', 'package.json'], 'is geen bewijs uit het logboek van Baken.'],
    [['toets', 'README.md'], 'is geen bewijs uit het logboek van Baken.'],
  ])('%j', async (args, zin) => {
    const { code, antwoord, meldingen } = await run(...args)
    expect([code, antwoord]).toEqual([2, ''])
    expect(meldingen).toContain(zin)
  })

  test('een regel die nog niet verzegeld is', async () => {
    await doe(WATERVESTE, 'actie/nieuw')
    expect(await run('bewijs', await idOf('actie/nieuw'))).toMatchObject({
      code: 2,
      meldingen: expect.stringContaining('nog niet verzegeld'),
    })
  })
})
