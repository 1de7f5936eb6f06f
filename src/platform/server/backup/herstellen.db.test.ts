import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { withDatabase } from '../../testing/testServer.ts'
import { ROLLEN } from '../database/embedded/wachtwoorden.ts'
import { migrate } from '../database/migrate.ts'
import { MIGRATIES_MAP } from '../database/readMigraties.ts'
import { withClient } from '../database/withClient.ts'
import { writeTar, type Tardeel } from './container/writeTar.ts'
import { makeBackup } from './makeBackup.ts'
import { describeDeel, MANIFEST, MANIFESTSOM, sha256Of, type Manifest } from './manifest.ts'
import { checkBackup, openBackup } from './readBackup.ts'
import { restoreBackup } from './restoreBackup.ts'
import { isLeeg } from './tabellen.ts'

const MOMENT = new Date('2026-11-22T01:00:00Z')
const BESTANDEN_SQL = 'select sha256 from documenten.bestand'
/** More than one part. */
const VEEL = 12_000

let database: TestDatabase
let map: string
let goed: string
let delen: readonly Tardeel[]

const bron = {
  bestandenSql: BESTANDEN_SQL,
  readBestand: () => Promise.reject(new Error('no files here')),
  geheim: Buffer.alloc(32, 7),
  vernietigd: 0,
}

beforeAll(async () => {
  database = await startTestDatabase()
  map = await mkdtemp(path.join(tmpdir(), 'baken-herstellen-'))
  await withClient(database.migratieUrl, async (client) => {
    await client.query('insert into platform.gemeentecode (code) values (9990), (9991)')
    await client.query("insert into toegang.gemeente (gemeente_id, naam) values (9990, 'Waterveste')")
    await client.query(
      `insert into platform.audit (gemeente_id, id, rol, handeling, onderwerp, uitkomst, request_id)
       select 9990, gen_random_uuid(), 'proef', 'proef:doe', repeat('x', 400), 'gelukt', n::text from generate_series(1, $1::integer) n`,
      [VEEL],
    )
  })
  const opdracht = { migratieUrl: database.migratieUrl, bron, map, sleutel: null, nu: MOMENT }
  goed = (await makeBackup(opdracht)).pad
  delen = await readDelen(goed)
})
afterAll(async () => {
  await database.stop()
  await rm(map, { recursive: true })
})

async function readDelen(pad: string): Promise<Tardeel[]> {
  const tar = await openBackup({ pad, sleutel: null })
  const gelezen: Tardeel[] = []
  for (let kop = await tar.next(); kop !== null; kop = await tar.next()) {
    const stukken: Buffer[] = []
    for await (const stuk of tar.inhoud(() => undefined)) stukken.push(stuk)
    gelezen.push({ naam: kop.naam, inhoud: Buffer.concat(stukken) })
  }
  return gelezen
}

async function* stroomOf(bronnen: readonly Tardeel[]): AsyncGenerator<Tardeel> {
  yield* bronnen
}

/** A backup with these parts, as somebody with other intentions would write it. */
async function write(eigen: readonly Tardeel[]): Promise<string> {
  const stukken: Uint8Array[] = []
  for await (const stuk of writeTar(stroomOf(eigen), MOMENT)) stukken.push(stuk)
  const pad = path.join(map, `${randomBytes(6).toString('hex')}.tar.gz`)
  await writeFile(pad, gzipSync(Buffer.concat(stukken), { level: 1 }))
  return pad
}

const manifestOf = (eigen: readonly Tardeel[]): Manifest =>
  JSON.parse(Buffer.from(eigen.find(({ naam }) => naam === MANIFEST)?.inhoud ?? []).toString()) as Manifest

/** The parts with another table of contents, whose own checksum fits. */
function withManifest(eigen: readonly Tardeel[], verander: (manifest: Manifest) => unknown): Tardeel[] {
  const inhoud = Buffer.from(JSON.stringify(verander(manifestOf(delen))))
  const som = Buffer.from(`${sha256Of(inhoud)}  ${MANIFEST}\n`)
  const rest = eigen.filter(({ naam }) => naam !== MANIFEST && naam !== MANIFESTSOM)
  return [...rest, { naam: MANIFEST, inhoud }, { naam: MANIFESTSOM, inhoud: som }]
}

const check = async (eigen: readonly Tardeel[]): Promise<Manifest> =>
  checkBackup({ pad: await write(eigen), sleutel: null })

describe('wie de inhoud verandert', () => {
  it('kan hem opnieuw schrijven', async () => expect(await check(delen)).toEqual(manifestOf(delen)))

  const zonder = (naam: string): Tardeel[] => delen.filter((deel) => deel.naam !== naam)
  const hernoemd = (naar: string): Tardeel[] =>
    delen.map((deel) => (deel.naam === 'geheim' ? { ...deel, naam: naar } : deel))
  it.each<[string, () => Tardeel[]]>([
    ['een deel weglaat', () => zonder('geheim')],
    ['de inhoudsopgave weglaat', () => zonder(MANIFEST)],
    ['haar controlesom weglaat', () => zonder(MANIFESTSOM)],
    ['er een deel bij zet', () => [{ naam: 'extra', inhoud: Buffer.from('x') }, ...delen]],
    ['er iets achter zet', () => [...delen, { naam: 'extra', inhoud: Buffer.from('x') }]],
    ['een deel dubbel zet', () => [...delen.slice(0, 1), ...delen]],
    ['de volgorde verandert', () => [...delen.slice(1, 2), ...delen.slice(0, 1), ...delen.slice(2)]],
    ['een naam naar een ander pad laat wijzen', () => hernoemd('../../etc/passwd')],
    ['een naam bij de wortel laat beginnen', () => hernoemd('/etc/passwd')],
    [
      'een inhoud verandert',
      () => delen.map((deel) => (deel.naam === 'geheim' ? { ...deel, inhoud: randomBytes(32) } : deel)),
    ],
    [
      'de inhoudsopgave verandert zonder haar som',
      () => delen.map((deel) => (deel.naam === MANIFEST ? { ...deel, inhoud: Buffer.from('{}') } : deel)),
    ],
    ['geen JSON schrijft', () => withManifest(delen, () => 'x').map((deel) => deel)],
    ['een veld toevoegt', () => withManifest(delen, (manifest) => ({ ...manifest, extra: 1 }))],
    [
      'een tabel een pad als naam geeft',
      () => withManifest(delen, (m) => ({ ...m, tabellen: [{ ...m.tabellen[0], naam: '../x.y' }] })),
    ],
    [
      'een negatieve grootte belooft',
      () => withManifest(delen, (m) => ({ ...m, geheim: { ...m.geheim, grootte: -1 } })),
    ],
    [
      'een eindeloze grootte belooft',
      () => withManifest(delen, (m) => ({ ...m, bestanden: [{ grootte: 2 ** 52, sha256: m.geheim.sha256 }] })),
    ],
  ])('en %s, wordt geweigerd', async (_naam, maak) => {
    await expect(check(maak())).rejects.toThrow('beschadigd')
  })

  it('en een nieuwere vorm noemt, hoort dat er een nieuwere versie nodig is', async () => {
    await expect(check(withManifest(delen, (m) => ({ ...m, formaat: 2 })))).rejects.toThrow('nieuwere versie')
  })
})

describe('in een lege database', () => {
  const namen: string[] = []
  let urls: { readonly migratieUrl: string; readonly appUrl: string }
  // What was refused leaves it empty for the next.
  beforeEach(async () => {
    if (namen.length > 0 && (await leeg())) return
    const naam = `leeg_${randomBytes(6).toString('hex')}`
    namen.push(naam)
    await withClient(database.beheerUrl, (client) => client.query(`create database ${naam} owner ${ROLLEN.migratie}`))
    urls = { migratieUrl: withDatabase(database.migratieUrl, naam), appUrl: withDatabase(database.appUrl, naam) }
  })
  afterAll(async () => {
    for (const naam of namen)
      await withClient(database.beheerUrl, (client) => client.query(`drop database ${naam} with (force)`))
  })

  async function restore(pad: string): Promise<void> {
    const lezing = { pad, sleutel: null }
    const plek = { ...urls, saveBestand: async () => undefined, saveGeheim: async () => undefined }
    const regels = { bestandenSql: BESTANDEN_SQL, grafstenen: [], vergeters: {}, naHerstel: async () => undefined }
    await restoreBackup(lezing, await checkBackup(lezing), plek, regels)
  }
  const one = <T>(sql: string): Promise<T> =>
    withClient(
      urls.migratieUrl,
      async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0] as T,
    )
  const leeg = (): Promise<boolean> => withClient(urls.migratieUrl, isLeeg)

  it('komt alles, ook wat in meer delen staat, en blijven verwijzingen gelden', async () => {
    expect(manifestOf(delen).tabellen.find((tabel) => tabel.naam === 'platform.audit')?.delen.length).toBeGreaterThan(1)
    await restore(goed)
    expect(await one('select count(*)::integer from platform.audit')).toBe(VEEL)
    const verwijzingen =
      "select string_agg(pg_get_constraintdef(oid), ';' order by conrelid::regclass::text, conname) from pg_constraint where contype = 'f'"
    const hier = await withClient(
      database.migratieUrl,
      async (client) => (await client.query({ text: verwijzingen, rowMode: 'array' })).rows[0]?.[0] as string,
    )
    expect(await one(verwijzingen)).toBe(hier)
  })

  it('worden migraties van na de backup toegepast', async () => {
    const ouder = path.join(map, 'migraties')
    await cp(MIGRATIES_MAP, ouder, { recursive: true })
    const laatste = (await readdir(ouder)).sort().at(-1) ?? ''
    await rm(path.join(ouder, laatste))
    const vorige = `vorige_${randomBytes(6).toString('hex')}`
    await withClient(database.beheerUrl, (client) => client.query(`create database ${vorige} owner ${ROLLEN.migratie}`))
    const migratieUrl = withDatabase(database.migratieUrl, vorige)
    await migrate(migratieUrl, { appRol: ROLLEN.app, map: ouder })
    const { pad, manifest } = await makeBackup({
      migratieUrl,
      bron,
      map,
      sleutel: null,
      nu: new Date('2026-11-21T01:00:00Z'),
    })
    await withClient(database.beheerUrl, (client) => client.query(`drop database ${vorige} with (force)`))
    await restore(pad)
    expect(await one('select max(nummer) from platform.migratie')).toBe(manifest.migraties.length + 1)
  })

  const eersteTabel =
    (naam: string, verander: (tabel: Manifest['tabellen'][number]) => unknown) =>
    (m: Manifest): unknown => ({
      ...m,
      tabellen: m.tabellen.map((tabel) => (tabel.naam === naam ? verander(tabel) : tabel)),
    })
  /** With other rows in one table, and a table of contents that agrees. */
  const withRijen = (tabel: string, tekst: string, rijen: number): Tardeel[] => {
    const inhoud = Buffer.from(tekst)
    const eigen = delen.map((deel) => (deel.naam === `tabellen/${tabel}/00001` ? { ...deel, inhoud } : deel))
    return withManifest(
      eigen,
      eersteTabel(tabel, (was) => ({ ...(was as object), rijen, delen: [describeDeel(inhoud)] })),
    )
  }
  it.each<[string, () => Tardeel[], string]>([
    [
      'een nieuwere migratie',
      () =>
        withManifest(delen, (m) => ({
          ...m,
          migraties: [...m.migraties, { ...m.migraties[0], nummer: 9999, bestand: '9999_later.sql' }],
        })),
      'nieuwere versie',
    ],
    [
      'een andere migratie',
      () =>
        withManifest(delen, (m) => ({
          ...m,
          migraties: m.migraties.map((een) => ({ ...een, sha256: m.geheim.sha256 })),
        })),
      'andere uitgave',
    ],
    [
      'een tabel die er niet is',
      () =>
        withManifest(
          delen,
          eersteTabel('toegang.gemeente', (t) => ({ ...(t as object), naam: 'toegang.gemeente', kolommen: ['niets'] })),
        ),
      'is hier een andere',
    ],
    [
      'een ander aantal rijen',
      () =>
        withManifest(
          delen,
          eersteTabel('toegang.gemeente', (t) => ({ ...(t as object), rijen: 7 })),
        ),
      'in plaats van 7',
    ],
    [
      'SQL in plaats van rijen',
      () => withRijen('platform.gemeentecode', "1\tnow'); drop schema toegang cascade; --\n", 1),
      'niet te vullen',
    ],
    ['een verwijzing naar niets', () => withRijen('platform.gemeentecode', '', 0), 'past niet bij elkaar'],
  ])('blijft het leeg bij %s', async (_naam, maak, zin) => {
    await expect(restore(await write(maak()))).rejects.toThrow(zin)
    expect(await leeg()).toBe(true)
  })

  it('blijft het leeg als het laatste deel anders is dan bij het nakijken', async () => {
    const lezing = { pad: goed, sleutel: null }
    const manifest = await checkBackup(lezing)
    const plek = { ...urls, saveBestand: async () => undefined, saveGeheim: async () => undefined }
    const regels = { bestandenSql: BESTANDEN_SQL, grafstenen: [], vergeters: {}, naHerstel: async () => undefined }
    const anders = { ...manifest, geheim: { ...manifest.geheim, sha256: sha256Of(Buffer.from('x')) } }
    await expect(restoreBackup(lezing, anders, plek, regels)).rejects.toThrow('geheim is veranderd')
    expect(await leeg()).toBe(true)
  })
})

describe('een backup die niet afkomt', () => {
  const listMap = async (): Promise<string[]> => (await readdir(map)).filter((naam) => naam.includes('20261123'))

  it('laat niets achter als zij wordt afgebroken', async () => {
    const stop = new AbortController()
    const traag = { ...bron, geheim: Buffer.alloc(32, 8) }
    const maken = makeBackup({
      ...{ migratieUrl: database.migratieUrl, bron: traag, map, sleutel: Buffer.alloc(32, 9) },
      ...{ nu: new Date('2026-11-23T01:00:00Z'), signal: stop.signal },
    })
    setTimeout(() => stop.abort(), 30)
    await expect(maken).rejects.toThrow()
    expect(await listMap()).toEqual([])
  })

  it('laat niets achter als het lezen van een bestand misgaat', async () => {
    const stuk = {
      ...bron,
      bestandenSql: "select decode(repeat('ab', 32), 'hex') as sha256",
      readBestand: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
    }
    const nu = new Date('2026-11-23T02:00:00Z')
    await expect(makeBackup({ migratieUrl: database.migratieUrl, bron: stuk, map, sleutel: null, nu })).rejects.toThrow(
      'EIO',
    )
    expect(await listMap()).toEqual([])
  })
})
