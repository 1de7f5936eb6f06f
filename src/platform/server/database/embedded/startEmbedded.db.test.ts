import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bundleProgram } from '../../../testing/bundleProgram.ts'
import { withClient } from '../withClient.ts'
import { readPostmasterFile } from './postmasterFile.ts'
import { attachEmbedded, startEmbedded } from './startEmbedded.ts'

const KEREN = process.env.BAKEN_LANG === '1' ? 20 : 2
const PROGRAMMA = new URL('../../../testing/embeddedProcess.ts', import.meta.url)

let wortel: string
let programma: string
const processen = new Set<ChildProcess>()

beforeAll(async () => {
  wortel = await mkdtemp(join(tmpdir(), 'baken ingebed '))
  programma = await bundleProgram(PROGRAMMA, wortel)
})
afterEach(async () => {
  await Promise.all([...processen].map((proces) => end(proces, 'SIGTERM')))
})
afterAll(() => rm(wortel, { recursive: true, force: true }))

type BakenProces = ChildProcessByStdio<null, Readable, Readable>

function spawnBaken(dataDir: string): BakenProces {
  const proces = spawn(process.execPath, [programma, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  processen.add(proces)
  proces.once('exit', () => processen.delete(proces))
  return proces
}

/** The address, once it runs. */
async function startBaken(dataDir: string): Promise<{ proces: BakenProces; url: string }> {
  const proces = spawnBaken(dataDir)
  const [regel] = (await once(proces.stdout, 'data')) as [Buffer] // a stream without an encoding gives buffers
  return { proces, url: regel.toString().trim() }
}

async function end(proces: ChildProcess, signaal: NodeJS.Signals): Promise<void> {
  if (proces.exitCode !== null || proces.signalCode !== null) return
  const einde = once(proces, 'exit')
  proces.kill(signaal)
  await einde
}

const query = (url: string, sql: string): Promise<unknown[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows)

/** Adds rows after the one given; answers the last that was confirmed before the connection broke. */
async function writeUntilBroken(url: string, vanaf: number): Promise<number> {
  let bevestigd = vanaf
  await withClient(url, async (client) => {
    for (;;) {
      await client.query('insert into rij values ($1)', [bevestigd + 1])
      bevestigd += 1
    }
  }).catch(() => undefined)
  return bevestigd
}

function postmasterPid(dataDir: string): number {
  return readPostmasterFile(join(dataDir, 'postgres'))?.pid ?? 0
}

describe('een nieuwe map', () => {
  test.each([
    ['die voor iedereen open is', 0o755],
    ['die alleen voor ons open is', 0o700],
  ])('%s krijgt een database met de juiste instellingen', async (_wat, mode) => {
    const map = join(wortel, `map ${mode.toString(8)}`)
    await mkdir(map, { mode })
    if (mode === 0o755) await chmod(wortel, 0o755)
    const database = await startEmbedded(join(map, 'gegevens'))
    try {
      const instellingen = await query(
        database.appUrl,
        `select name, setting from pg_settings
         where name in ('server_encoding', 'fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'log_min_error_statement')
         order by name`,
      )
      expect(instellingen.map((rij) => Object.values(rij as object))).toEqual([
        ['fsync', 'on'],
        ['full_page_writes', 'on'],
        ['listen_addresses', ''],
        ['log_min_error_statement', 'panic'],
        ['server_encoding', 'UTF8'],
        ['synchronous_commit', 'on'],
      ])
      expect(
        await query(database.appUrl, `select datlocprovider, datlocale from pg_database where datname = 'baken'`),
      ).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }])
      expect((await stat(join(map, 'gegevens/postgres'))).mode & 0o777).toBe(0o700)
      expect((await stat(join(map, 'gegevens/database.json'))).mode & 0o777).toBe(0o600)
    } finally {
      await database.stop()
      await chmod(wortel, 0o700)
    }
  })

  test('een pad dat te lang is voor een socket krijgt een poort op dit apparaat, met wachtwoord', async () => {
    const database = await startEmbedded(join(wortel, 'lang'.repeat(30)), { vluchtig: true })
    try {
      expect(await query(database.appUrl, `select current_setting('listen_addresses') as adres`)).toEqual([
        { adres: '127.0.0.1' },
      ])
      const fout = new URL(database.appUrl)
      fout.password = 'geraden'
      await expect(query(fout.href, 'select 1')).rejects.toThrow('weigert het wachtwoord')
    } finally {
      await database.stop()
    }
  })

  test('een eerste start die halverwege werd afgebroken, begint opnieuw', async () => {
    const map = join(wortel, 'half')
    await mkdir(join(map, 'postgres.nieuw/base'), { recursive: true })
    await writeFile(join(map, 'postgres.nieuw/PG_VERSION'), '18')
    const database = await startEmbedded(map, { vluchtig: true })
    expect(await query(database.appUrl, 'select 1 as een')).toEqual([{ een: 1 }])
    await database.stop()
  })

  test('een map waar een bestand staat, wordt met een zin geweigerd', async () => {
    await writeFile(join(wortel, 'bestand'), '')
    await expect(startEmbedded(join(wortel, 'bestand'))).rejects.toThrow(/bestand is geen map\. Kies met BAKEN_DATA/)
  })
})

describe('een bestaande map', () => {
  let map: string
  let rijen = 0
  const addRij = (url: string): Promise<unknown> => query(url, `insert into rij values (${(rijen += 1)})`)
  const expectRijen = async (url: string): Promise<void> => {
    expect(await query(url, 'select count(*)::int as n from rij')).toEqual([{ n: rijen }])
  }

  beforeAll(async () => {
    map = join(wortel, 'bestaand')
    const database = await startEmbedded(map)
    await query(database.beheerUrl, 'create table rij (n int primary key)')
    await database.stop()
  })

  test('een tweede Baken wordt geweigerd en kan wel meedoen', async () => {
    const { url } = await startBaken(map)
    const tweede = spawnBaken(map)
    const klacht = await text(tweede.stderr)
    expect(klacht).toMatch(/^Baken draait al op de gegevens in .*bestaand \(proces \d+\)/)
    expect(tweede.exitCode ?? (await once(tweede, 'exit'))[0]).toBe(2)
    expect((await attachEmbedded(map))?.beheerUrl).toBe(url)
  })

  test('wie tegelijk start: één lukt', async () => {
    const uitkomsten = await Promise.all(
      [1, 2, 3].map(async () => {
        const proces = spawnBaken(map)
        const gestart = once(proces.stdout, 'data').then(() => 'gestart')
        return Promise.race([gestart, once(proces, 'exit').then(([code]) => code as unknown)])
      }),
    )
    expect(uitkomsten.toSorted()).toEqual([2, 2, 'gestart'])
  })

  test('na stoppen doet niemand mee', async () => {
    const { proces } = await startBaken(map)
    await end(proces, 'SIGTERM')
    expect(proces.exitCode).toBe(0)
    expect(postmasterPid(map)).toBe(0)
    expect(await attachEmbedded(map)).toBeNull()
  })

  test('kill −9 van Baken: de database leeft door en wordt overgenomen', async () => {
    const eerst = await startBaken(map)
    await addRij(eerst.url)
    const wees = postmasterPid(map)
    await end(eerst.proces, 'SIGKILL')
    expect(() => process.kill(wees, 0)).not.toThrow()
    const { url } = await startBaken(map)
    await expectRijen(url)
    expect(postmasterPid(map)).not.toBe(wees)
  })

  test('kill −9 van de database: zij komt vanzelf terug op hetzelfde adres', async () => {
    const { url } = await startBaken(map)
    await addRij(url)
    const vorige = postmasterPid(map)
    process.kill(vorige, 'SIGKILL')
    await expect.poll(() => query(url, 'select 1').catch(() => []), { timeout: 20_000, interval: 50 }).toHaveLength(1)
    expect(postmasterPid(map)).not.toBe(vorige)
    await expectRijen(url)
  })

  test('kill −9 van allebei, terwijl er verbindingen openstaan', async () => {
    const eerst = await startBaken(map)
    await addRij(eerst.url)
    const hangend = query(eerst.url, 'begin; insert into rij values (-1); select pg_sleep(60)').catch(
      (fout: Error) => fout,
    )
    await wait(100)
    process.kill(postmasterPid(map), 'SIGKILL')
    await end(eerst.proces, 'SIGKILL')
    const { url } = await startBaken(map)
    await expectRijen(url)
    expect(await hangend).toBeInstanceOf(Error)
  })

  test('kill −9 tijdens het schrijven: alles wat bevestigd is, staat er', { timeout: 300_000 }, async () => {
    for (let keer = 0; keer < KEREN; keer += 1) {
      const { proces, url } = await startBaken(map)
      const schrijven = writeUntilBroken(url, rijen)
      await wait(50 + 37 * (keer % 7))
      if (keer % 2 === 0) process.kill(postmasterPid(map), 'SIGKILL')
      await end(proces, 'SIGKILL')
      if (keer % 2 === 1) process.kill(postmasterPid(map), 'SIGKILL')
      const bevestigd = await schrijven
      const opnieuw = await startBaken(map)
      const aanwezig = (await query(opnieuw.url, 'select n from rij order by n')) as { n: number }[] // the table above
      // What was under way when it broke may be there or not.
      expect(aanwezig.map(({ n }) => n).filter((n) => n <= bevestigd)).toHaveLength(bevestigd)
      expect(aanwezig.length).toBeLessThanOrEqual(bevestigd + 1)
      rijen = aanwezig.length
      await end(opnieuw.proces, 'SIGTERM')
    }
  })

  test('een pid die nu van een ander is, houdt niets tegen', async () => {
    const { uid, gid } = await stat(join(map, 'postgres'))
    const ander = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { uid, gid, cwd: '/' })
    try {
      await once(ander, 'spawn')
      await writeFile(
        join(map, 'postgres/postmaster.pid'),
        `${ander.pid}\n${map}\n1700000000\n5432\n.\n\n 1 1\nready   \n`,
      )
      const { url } = await startBaken(map)
      await expectRijen(url)
    } finally {
      await end(ander, 'SIGKILL')
    }
  })

  test('ontbrekende wachtwoorden geven een zin, en niets verandert', async () => {
    const geheim = join(map, 'database.json')
    const inhoud = await readFile(geheim)
    await rm(geheim)
    await expect(startEmbedded(map)).rejects.toThrow('Zet dit bestand terug uit een reservekopie')
    await writeFile(geheim, inhoud, { mode: 0o600 })
    const { url } = await startBaken(map)
    await expectRijen(url)
  })
})
