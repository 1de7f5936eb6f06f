import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CLI = path.resolve(import.meta.dirname, '../../dist/app/cli/main.js')
const OPSTARTTIJD = 120_000

/** A real Baken as a process of its own, on its own data. */
export type Baken = {
  readonly adres: string
  readonly map: string
  /** No chance to tidy up: SIGKILL to the server process. */
  readonly killServer: () => Promise<void>
  /** SIGKILL to the database that it started. */
  readonly killDatabase: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Test files run side by side, and two that look for a free port at once may find the same. */
const EERSTE_POORT = 18_300 + 50 * Number(process.env['VITEST_POOL_ID'] ?? 0)

export const makeMap = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'baken proef '))
export const removeMap = (map: string): Promise<void> => rm(map, { recursive: true, force: true, maxRetries: 5 })

export async function startBaken(
  map: string,
  args: readonly string[] = [],
  omgeving: Readonly<Record<string, string>> = {},
): Promise<Baken> {
  const kind = spawn(process.execPath, [CLI, 'start', ...args], {
    env: {
      ...process.env,
      BAKEN_DATA: map,
      PORT: String(EERSTE_POORT),
      BAKEN_VERZOEKEN_PER_MINUUT: '1000000',
      ...omgeving,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const adres = await readAdres(kind)
  return {
    adres,
    map,
    killServer: () => end(kind, 'SIGKILL'),
    killDatabase: async () => {
      process.kill(await readPostmaster(map), 'SIGKILL')
    },
    stop: () => end(kind, 'SIGTERM'),
  }
}

async function readAdres(kind: ChildProcess): Promise<string> {
  let uit = ''
  let fouten = ''
  kind.stderr?.on('data', (stuk: Buffer) => (fouten += stuk.toString()))
  return new Promise((resolve, reject) => {
    const tijd = setTimeout(() => reject(new Error(`Baken start niet: ${uit}${fouten}`)), OPSTARTTIJD)
    kind.stdout?.on('data', (stuk: Buffer) => {
      uit += stuk.toString()
      const [adres] = /http:\/\/\S+/.exec(uit) ?? []
      if (!adres) return
      clearTimeout(tijd)
      resolve(adres)
    })
    kind.once('exit', (code) => reject(new Error(`Baken stopte met ${code}: ${uit}${fouten}`)))
  })
}

async function end(kind: ChildProcess, signaal: NodeJS.Signals): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const einde = once(kind, 'exit')
  kind.kill(signaal)
  await einde
}

/** The first line of postmaster.pid is the process of the database. */
async function readPostmaster(map: string): Promise<number> {
  const [pid] = (await readFile(path.join(map, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  return Number(pid)
}
