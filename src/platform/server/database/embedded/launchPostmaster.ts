import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'
import { SERVER_ENV } from './createCluster.ts'
import type { NativeBinaries } from './nativeBinaries.ts'
import { disarmStalePid, POORT_VAN_SOCKET, readPostmasterFile } from './postmasterFile.ts'
import { serverPath } from './serverPath.ts'
import type { ServerUser } from './serverUser.ts'

export type Launch = {
  readonly binaries: NativeBinaries
  readonly user: ServerUser
  readonly clusterDir: string
  readonly logPath: string
  /** Extra settings, `name=value`. */
  readonly instellingen: readonly string[]
}

export type Adres = { readonly poort: number; readonly loopback: boolean }

export type Postmaster = Adres & { readonly pid: number; readonly kind: ChildProcess }

/** sockaddr_un holds 108 bytes (104 on macOS), of which the name of the socket takes a part. */
const LANGSTE_SOCKETPAD = 100

/**
 * No statement text and no row contents in the log: they may hold personal data.
 * jit is off because its library is not in the package.
 */
const INSTELLINGEN = [
  'unix_socket_directories=.',
  'unix_socket_permissions=0700',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
  'jit=off',
  'max_connections=60',
  // A file of the write-ahead log that is done with is removed, not kept under another name with what was destroyed still in it.
  'wal_recycle=off',
  // After a crash everything is written to disk first: as a whole, rather than file by file, which takes seconds.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
]

/** How long a server of before may need to let go of the data after it was killed. */
const GEDULD_MS = 30_000

/**
 * Starts the server, on the address it had before if any, and answers once it accepts connections.
 * Tries again while an earlier server is still letting go of the data.
 */
export async function launchPostmaster(launch: Launch, eerder?: Adres): Promise<Postmaster> {
  const loopback = eerder?.loopback ?? needsLoopback(launch.clusterDir)
  for (const grens = Date.now() + GEDULD_MS; ; await wait(100)) {
    disarmStalePid(launch.clusterDir)
    const poort = eerder?.poort ?? (loopback ? await findFreePort() : POORT_VAN_SOCKET)
    const begin = logSize(launch.logPath)
    const kind = await spawnPostgres(launch, loopback, poort)
    const pid = await waitUntilReady(kind, launch.clusterDir)
    if (pid !== null) return { pid, kind, poort, loopback }
    const klacht = readFileSync(launch.logPath, 'utf8').slice(begin)
    if (!isPassing(klacht) || Date.now() > grens) throw explain(klacht, launch.logPath)
  }
}

const needsLoopback = (clusterDir: string): boolean =>
  process.platform === 'win32' ||
  Buffer.byteLength(join(clusterDir, `.s.PGSQL.${POORT_VAN_SOCKET}`)) > LANGSTE_SOCKETPAD

async function spawnPostgres(launch: Launch, loopback: boolean, poort: number): Promise<ChildProcess> {
  const { binaries, user, clusterDir, logPath, instellingen } = launch
  const adres = loopback ? ['listen_addresses=127.0.0.1', 'unix_socket_directories='] : ['listen_addresses=']
  const alle = [...INSTELLINGEN, `port=${poort}`, ...adres, ...instellingen].flatMap((instelling) => ['-c', instelling])
  const log = openSync(logPath, 'a', 0o600)
  try {
    return spawn(binaries.postgres, ['-D', await serverPath(clusterDir, user), ...alle], {
      cwd: clusterDir,
      env: SERVER_ENV,
      stdio: ['ignore', log, log],
      // Its own group: a Ctrl-C in the terminal reaches us, and we stop it when our own work is done.
      detached: true,
      ...user,
    })
  } finally {
    closeSync(log)
  }
}

/** The pid, or null when it gave up. Recovery after a crash may take long; as long as it lives we wait. */
async function waitUntilReady(kind: ChildProcess, clusterDir: string): Promise<number | null> {
  let gestopt = false
  const stopt = (): boolean => (gestopt = true)
  once(kind, 'exit').then(stopt, stopt)
  while (!gestopt) {
    const gelezen = readPostmasterFile(clusterDir)
    if (gelezen !== null && gelezen.pid === kind.pid && gelezen.gereed) {
      kind.unref()
      return gelezen.pid
    }
    await wait(5)
  }
  return null
}

const VOORBIJGAAND = [
  /lock file ".*" already exists/,
  /pre-existing shared memory block/,
  /could not bind|could not create any TCP/,
]

const isPassing = (klacht: string): boolean => VOORBIJGAAND.some((patroon) => patroon.test(klacht))

const UITLEG: readonly (readonly [RegExp, string])[] = [
  [
    /database files are incompatible/,
    'De gegevens zijn van een andere versie van PostgreSQL. Start de versie van Baken die ze maakte.',
  ],
  [/No space left on device/, 'De schijf is vol. Maak ruimte en start Baken opnieuw.'],
  [
    /Permission denied/,
    'De database mag haar eigen bestanden niet lezen. Start Baken als de gebruiker die de gegevens maakte.',
  ],
  [
    /lock file|pre-existing shared memory/,
    'Een eerdere database laat de gegevens niet los. Wacht even en start Baken opnieuw.',
  ],
]

function explain(klacht: string, logPath: string): Error {
  const uitleg = UITLEG.find(([patroon]) => patroon.test(klacht))
  if (uitleg) return new DatabaseWeigering(`${uitleg[1]} Meer staat in ${logPath}.`)
  return new Error(`De database start niet. Wat zij meldde staat in ${logPath}.`)
}

const GROOTSTE_LOG = 5_000_000

/** Keeps one older file; answers where the new lines will begin. */
function logSize(logPath: string): number {
  const grootte = statSync(logPath, { throwIfNoEntry: false })?.size ?? 0
  if (grootte < GROOTSTE_LOG) return grootte
  renameSync(logPath, `${logPath}.1`)
  return 0
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const adres = server.address()
  server.close()
  if (adres === null || typeof adres === 'string') throw new Error('no port from the system')
  return adres.port
}
