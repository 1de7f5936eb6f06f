import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBestanden } from '../../modules/documenten/server/public.ts'
import { buildDataMap } from '../../platform/server/backup/buildDataMap.ts'
import { checkBackup } from '../../platform/server/backup/readBackup.ts'
import { restoreBackup } from '../../platform/server/backup/restoreBackup.ts'
import { forgetVernietigd, type Vergeters } from '../../platform/server/backup/vernietigd/forgetVernietigd.ts'
import { listTabellen, quoteKolommen, quoteTabel } from '../../platform/server/backup/tabellen.ts'
import { startEmbedded } from '../../platform/server/database/embedded/startEmbedded.ts'
import { ROLLEN } from '../../platform/server/database/embedded/wachtwoorden.ts'
import { withClient } from '../../platform/server/database/withClient.ts'
import { createVerzegelaar } from '../../platform/server/logboek/createVerzegelaar.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { runCli } from '../cli/runCli.ts'
import { herstelregels } from './herstelregels.ts'
import { startTestApp, type TestApp } from '../testing/startTestApp.ts'

const INHOUD = Buffer.from('Een bestand dat in de backup hoort.\n')
const WEG = Buffer.from('Dit bestand ontbreekt op schijf.\n')

let proef: TestApp
let eigenaar: pg.Client
let map: string
let dataMap: string

beforeAll(async () => {
  proef = await startTestApp()
  eigenaar = new pg.Client({ connectionString: proef.database.migratieUrl })
  await eigenaar.connect()
  map = await mkdtemp(path.join(tmpdir(), 'baken backup '))
  dataMap = path.join(map, 'data')
  await openBestanden(path.join(dataMap, 'bestanden')).save(INHOUD)
  await plantBestand('heel.txt', INHOUD)
  await plantBestand('weg\tmet "rare"\\tekens\n.txt', WEG)
  await createVerzegelaar({ pool: proef.database.pool, anker: null, meld: () => undefined }).run()
})
afterAll(async () => {
  await eigenaar.end()
  await proef.stop()
  await rm(map, { recursive: true })
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', proef.database.appUrl)
  vi.stubEnv('DATABASE_MIGRATION_URL', proef.database.migratieUrl)
  vi.stubEnv('BAKEN_DATA', dataMap)
})
afterEach(() => vi.unstubAllEnvs())

const plantBestand = (naam: string, bytes: Buffer): Promise<unknown> =>
  eigenaar.query(
    `insert into documenten.bestand (gemeente_id, id, naam, grootte, sha256, geplaatst_door)
     select gemeente_id, gen_random_uuid(), $1, $2, $3, id from toegang.medewerker limit 1`,
    [naam, bytes.length, createHash('sha256').update(bytes).digest()],
  )

type Uitkomst = { readonly code: number; readonly antwoord: string; readonly meldingen: string }

async function run(...args: string[]): Promise<Uitkomst> {
  const antwoord: string[] = []
  const meldingen: string[] = []
  const code = await runCli(args, {
    antwoord: (tekst) => void antwoord.push(tekst),
    meld: (zin) => void meldingen.push(zin),
  })
  return { code, antwoord: antwoord.join('\n'), meldingen: meldingen.join('\n') }
}

/** The path of a new backup. */
async function backup(...opties: string[]): Promise<string> {
  const naar = await mkdtemp(path.join(map, 'kopie-'))
  const { code, antwoord, meldingen } = await run('backup', '--naar', naar, ...opties)
  if (code !== 0) throw new Error(meldingen)
  return antwoord
}

/** Without a server: into an embedded database. */
async function herstelIn(...args: string[]): Promise<Uitkomst> {
  vi.stubEnv('DATABASE_URL', undefined)
  vi.stubEnv('DATABASE_MIGRATION_URL', undefined)
  return run('herstel', ...args)
}

/** Of every table the rows as one checksum. */
async function fingerprint(client: pg.Client): Promise<Record<string, string>> {
  const sommen: Record<string, string> = {}
  for (const tabel of await listTabellen(client)) {
    const { rows } = await client.query<{ som: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as som
       from (select ${quoteKolommen(tabel)} from ${quoteTabel(tabel)}) t`,
    )
    sommen[tabel.naam] = rows[0]?.som ?? ''
  }
  return sommen
}

async function inHersteld<T>(naar: string, kijk: (client: pg.Client) => Promise<T>): Promise<T> {
  const database = await startEmbedded(naar)
  try {
    return await withClient(database.migratieUrl, kijk)
  } finally {
    await database.stop()
  }
}

/** Each leaves one message and one line of the log, together or not at all, until it is told to stop. */
function keepWriting(): () => Promise<void> {
  let klaar = false
  const achtergrond = createAchtergrond(proef.database.pool)
  const schrijven = (async () => {
    for (let nummer = 0; !klaar; nummer += 1) {
      await achtergrond(9990, 'proef:schrijf', async ({ db, now }) => {
        const bericht = { gemeente_id: 9990, id: crypto.randomUUID(), aan: 'x@waterveste.example', onderwerp: 'x' }
        await db
          .insertInto('platform.bericht')
          .values({ ...bericht, tekst: '', html: '', kenmerk: 'proef', volgende_op: now, aangemaakt_op: now })
          .execute()
        return { body: null, onderwerp: `proef/${nummer}` }
      })
    }
  })()
  return async () => {
    klaar = true
    await schrijven
  }
}

const countBeide = async (client: pg.Client): Promise<readonly (string | undefined)[]> => {
  const { rows } = await client.query<{ berichten: string; regels: string }>(
    `select (select count(*) from platform.bericht where kenmerk = 'proef') as berichten,
       (select count(*) from platform.audit where handeling = 'proef:schrijf') as regels`,
  )
  return [rows[0]?.berichten, rows[0]?.regels]
}

/** What the restore changes, and what is written while the backup is made. */
const ANDERS = ['toegang.sessie', 'toegang.toegangslink', 'platform.audit', 'platform.bericht']
const without = (sommen: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(sommen).filter(([naam]) => !ANDERS.includes(naam)))

describe('een backup', () => {
  it('komt terug zoals het op één moment was: rijen, bestanden, geheim en een logboek dat klopt', async () => {
    const voor = await fingerprint(eigenaar)
    const stopWriting = keepWriting()
    const pad = await backup()
    await stopWriting()
    const naar = path.join(map, 'hersteld')
    const { code, meldingen } = await herstelIn(pad, '--naar', naar)
    expect(meldingen).toContain('1 bestanden ontbraken al')
    expect(code).toBe(0)

    vi.stubEnv('BAKEN_DATA', naar)
    await inHersteld(naar, async (client) => {
      const na = await fingerprint(client)
      expect(without(na)).toEqual(without(voor))
      expect(na['toegang.sessie']).toBe('0 ')
      const [berichten, regels] = await countBeide(client)
      expect(Number(berichten)).toBeGreaterThan(0)
      expect(berichten).toBe(regels)
      const { rows } = await client.query('select onderwerp from platform.audit where handeling = $1', [
        'backup:restore',
      ])
      expect(rows).toHaveLength(1)
      expect((await run('logboek', 'controleer')).code).toBe(0)
    })
    const sha256 = createHash('sha256').update(INHOUD).digest()
    expect(Buffer.from(await openBestanden(path.join(naar, 'bestanden')).read(sha256)).equals(INHOUD)).toBe(true)
    expect((await readFile(path.join(naar, 'geheim'))).equals(await readFile(path.join(dataMap, 'geheim')))).toBe(true)
    expect((await readdir(map)).filter((naam) => naam.endsWith('.herstel'))).toEqual([])
  })

  it('is alleen voor de eigenaar, en staat er heel of niet', async () => {
    const pad = await backup()
    expect((await stat(pad)).mode & 0o077).toBe(0)
    expect(await readdir(path.dirname(pad))).toEqual([path.basename(pad), 'vernietigd.jsonl'])
  })

  it('wordt niet gemaakt door wie niet alles mag lezen', async () => {
    vi.stubEnv('DATABASE_MIGRATION_URL', proef.database.appUrl)
    const naar = await mkdtemp(path.join(map, 'kopie-'))
    const { code, meldingen } = await run('backup', '--naar', naar)
    expect(meldingen).toContain('mag niet alles lezen')
    expect(code).toBe(2)
    expect(await readdir(naar)).toEqual(['vernietigd.jsonl'])
  })
})

describe('op een server', () => {
  it('komt de backup in een lege database, en nergens anders', async () => {
    const pad = await backup()
    const naam = `herstel_${randomBytes(6).toString('hex')}`
    const metDatabase = (url: string): string => Object.assign(new URL(url), { pathname: `/${naam}` }).href
    await withClient(proef.database.beheerUrl, (client) =>
      client.query(`create database ${naam} owner ${ROLLEN.migratie}`),
    )
    try {
      const nieuweData = path.join(map, 'serverdata')
      await mkdir(nieuweData)
      const [appUrl, migratieUrl] = [metDatabase(proef.database.appUrl), metDatabase(proef.database.migratieUrl)]
      const doe = async (): Promise<Uitkomst> => {
        vi.stubEnv('DATABASE_URL', appUrl)
        vi.stubEnv('DATABASE_MIGRATION_URL', migratieUrl)
        vi.stubEnv('BAKEN_DATA', nieuweData)
        return run('herstel', pad, '--zonder-vernietigd')
      }
      expect((await doe()).meldingen).toContain('Teruggezet')
      const som = await withClient(migratieUrl, fingerprint)
      expect(som['toegang.medewerker']).toBe((await fingerprint(eigenaar))['toegang.medewerker'])
      const nogeens = await doe()
      expect(nogeens.meldingen).toContain('De database is niet leeg.')
      expect(nogeens.code).toBe(2)
      expect(await withClient(migratieUrl, fingerprint)).toEqual(som)
    } finally {
      await withClient(proef.database.beheerUrl, (client) => client.query(`drop database ${naam} with (force)`))
    }
  })
})

describe('versleuteld', () => {
  let sleutel: string
  let pad: string
  beforeAll(async () => {
    sleutel = path.join(map, 'sleutel')
    expect((await run('backup', '--maak-sleutel', sleutel)).code).toBe(0)
  })
  beforeEach(async () => {
    pad ??= await backup('--sleutel', sleutel)
  })

  it('is niets te lezen van wat erin staat', async () => {
    const bytes = await readFile(pad)
    expect(path.basename(pad)).toMatch(/\.tar\.gz\.versleuteld$/)
    expect(bytes.includes(Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0]))).toBe(false)
  })

  it('is te beproeven met de sleutel, zonder iets achter te laten', async () => {
    const listProeven = async (): Promise<string[]> =>
      (await readdir(tmpdir())).filter((naam) => naam.startsWith('baken-herstelproef-'))
    const voor = await listProeven()
    const { code, antwoord } = await herstelIn(pad, '--controleer', '--sleutel', sleutel)
    expect(antwoord).toContain('De backup is goed.')
    expect(code).toBe(0)
    expect(await listProeven()).toEqual(voor)
  })

  it.each([
    ['zonder sleutel', async () => [], 'is versleuteld'],
    [
      'met een andere sleutel',
      async () => {
        const andere = path.join(map, `andere-${randomBytes(4).toString('hex')}`)
        await run('backup', '--maak-sleutel', andere)
        return ['--sleutel', andere]
      },
      'andere sleutel',
    ],
  ])('%s gebeurt er niets', async (_naam, opties, zin) => {
    const naar = path.join(map, 'nooit')
    const { code, meldingen } = await herstelIn(pad, '--naar', naar, ...(await opties()))
    expect(meldingen).toContain(zin)
    expect(code).toBe(2)
    await expect(stat(naar)).rejects.toThrow()
  })

  it('en veranderd, waar dan ook, gebeurt er niets', async () => {
    const bytes = await readFile(pad)
    for (let keer = 0; keer < 40; keer += 1) {
      const anders = Buffer.from(bytes)
      const plek = Math.floor((keer / 40) * bytes.length)
      anders[plek]! ^= 0x20
      await writeFile(path.join(map, 'veranderd'), anders)
      const { code } = await herstelIn(
        path.join(map, 'veranderd'),
        '--naar',
        path.join(map, 'nooit'),
        '--sleutel',
        sleutel,
      )
      expect(code, `byte ${plek}`).toBe(2)
    }
    await expect(stat(path.join(map, 'nooit'))).rejects.toThrow()
  })
})

describe('niets gebeurt er', () => {
  let pad: string
  let bytes: Buffer
  beforeEach(async () => {
    pad ??= await backup()
    bytes ??= await readFile(pad)
  })
  const weigert = async (naar: string, ...args: string[]): Promise<string> => {
    const { code, meldingen } = await herstelIn(...args, '--naar', naar)
    expect(code).toBe(2)
    return meldingen
  }

  it('in een map waar al iets staat', async () => {
    expect(await weigert(dataMap, pad)).toContain('is niet leeg')
  })

  it('als een stuk van het einde ontbreekt, hoeveel ook', async () => {
    const naar = path.join(map, 'nooit')
    for (const lengte of [0, 1, 9, 10, 100, bytes.length >> 1, bytes.length - 8, bytes.length - 1]) {
      await writeFile(path.join(map, 'kort'), bytes.subarray(0, lengte))
      expect(await weigert(naar, path.join(map, 'kort')), `${lengte} bytes`).toMatch(/beschadigd|geen backup/)
    }
    await expect(stat(naar)).rejects.toThrow()
  })

  it('als er ergens een byte veranderde', async () => {
    const heel = gunzipSync(bytes)
    let geweigerd = 0
    for (let keer = 0; keer < 40; keer += 1) {
      const anders = Buffer.from(bytes)
      const plek = Math.floor((keer / 40) * bytes.length)
      anders[plek]! ^= 0x20
      // Heads of gzip, and the bits that fill a byte between its blocks, hold what does not matter: nothing was lost then.
      if (unpackOf(anders)?.equals(heel)) continue
      geweigerd += 1
      await writeFile(path.join(map, 'veranderd'), anders)
      expect(await weigert(path.join(map, 'nooit'), path.join(map, 'veranderd')), `byte ${plek}`).toContain(
        'beschadigd',
      )
    }
    expect(geweigerd).toBeGreaterThan(30)
  })

  it('met een bestand dat er niet is, of geen backup is', async () => {
    expect(await weigert(path.join(map, 'nooit'), path.join(map, 'bestaat-niet'))).toContain('is niet te lezen')
    expect(await weigert(path.join(map, 'nooit'), path.join(import.meta.dirname, 'backupbron.ts'))).toContain(
      'geen backup van Baken',
    )
  })

  it('zonder de lijst van wat vernietigd is', async () => {
    const los = await mkdtemp(path.join(map, 'los-'))
    await writeFile(path.join(los, 'baken.tar.gz'), bytes)
    vi.stubEnv('BAKEN_DATA', path.join(map, 'leeg'))
    expect(await weigert(path.join(map, 'nooit'), path.join(los, 'baken.tar.gz'))).toContain('is niet gevonden')
  })
})

function unpackOf(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes)
  } catch {
    return undefined
  }
}

describe('een map zonder gegevens', () => {
  it('geeft geen backup, en blijft leeg', async () => {
    const leeg = path.join(map, 'nergens')
    vi.stubEnv('DATABASE_URL', undefined)
    vi.stubEnv('DATABASE_MIGRATION_URL', undefined)
    vi.stubEnv('BAKEN_DATA', leeg)
    const { code, meldingen } = await run('backup')
    expect(code).not.toBe(0)
    expect(meldingen).toContain('staan nog geen gegevens van Baken')
    await expect(readdir(leeg)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('wat na de backup is vernietigd', () => {
  const MERK = 'VERNIETIGD-8f3a61'
  const BLIJFT = 'GEBLEVEN-8f3a61'
  const vergeters: Vergeters = {
    'documenten.bestand': {
      tabellen: ['documenten.bestand'],
      forget: async (client, gemeente, ids) =>
        void (await client.query('delete from documenten.bestand where gemeente_id = $1 and id = any ($2)', [
          gemeente,
          ids,
        ])),
    },
  }

  it('komt niet terug: geen byte ervan staat nog in de map', async () => {
    for (const merk of [MERK, BLIJFT]) {
      const inhoud = Buffer.from(`Vertrouwelijk: ${merk}\n`)
      await openBestanden(path.join(dataMap, 'bestanden')).save(inhoud)
      await plantBestand(`${merk}.txt`, inhoud)
    }
    const { rows } = await eigenaar.query('select id from documenten.bestand where naam = $1', [`${MERK}.txt`])
    const lezing = { pad: await backup(), sleutel: null }
    const manifest = await checkBackup(lezing)
    const steen = {
      gemeente: 9990,
      soort: 'documenten.bestand',
      id: rows[0].id,
      vernietigdOp: new Date().toISOString(),
    }
    const regels = { ...herstelregels([steen]), vergeters }
    const naar = path.join(map, 'vergeten')
    await buildDataMap(naar, {
      ...{ manifest, meld: () => undefined },
      fill: async ({ migratieUrl, appUrl }, inAanbouw) => {
        const saveBestand = openBestanden(path.join(inAanbouw, 'bestanden')).save
        const plek = { migratieUrl, appUrl, saveBestand, saveGeheim: async () => undefined }
        return (await restoreBackup(lezing, manifest, plek, regels)).length > 0
      },
    })
    expect(await findIn(naar, MERK)).toEqual([])
    // Both in a file of the database and in its own.
    expect((await findIn(naar, BLIJFT)).length).toBeGreaterThanOrEqual(2)
  })

  it('laat een herstel niet doorgaan als niemand weet hoe het weg moet', async () => {
    const steen = {
      gemeente: 9990,
      soort: 'nooit.gehoord',
      id: crypto.randomUUID(),
      vernietigdOp: new Date().toISOString(),
    }
    await expect(forgetVernietigd(eigenaar, [steen], vergeters)).rejects.toThrow('niet kent (nooit.gehoord)')
  })
})

/** The files under a folder that hold these bytes. */
async function findIn(naar: string, merk: string): Promise<string[]> {
  const gevonden: string[] = []
  for (const item of await readdir(naar, { withFileTypes: true, recursive: true })) {
    if (!item.isFile()) continue
    const pad = path.join(item.parentPath, item.name)
    if ((await readFile(pad)).includes(merk)) gevonden.push(pad)
  }
  return gevonden
}
