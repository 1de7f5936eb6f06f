import { spawn } from 'node:child_process'
import { chmod, chown, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import type { NativeBinaries } from './nativeBinaries.ts'
import { serverPath } from './serverPath.ts'
import type { ServerUser } from './serverUser.ts'
import { ROLLEN, type Wachtwoorden } from './wachtwoorden.ts'

type Nieuw = {
  readonly binaries: NativeBinaries
  readonly user: ServerUser
  readonly clusterDir: string
  readonly wachtwoorden: Wachtwoorden
  readonly vluchtig: boolean
}

/** initdb beside the final place and then one rename, so that a killed first start leaves nothing half. */
export async function createCluster({ binaries, user, clusterDir, wachtwoorden, vluchtig }: Nieuw): Promise<void> {
  const half = `${clusterDir}.nieuw`
  await rm(half, { recursive: true, force: true })
  await mkdir(half)
  if (user) await chown(half, user.uid, user.gid)
  await chmod(half, 0o700)
  await runInitdb({ initdb: binaries.initdb, map: half, user, wachtwoord: wachtwoorden.beheer, vluchtig })
  await rename(half, clusterDir)
}

/** The builtin provider gives the same order of letters on every system; an empty environment would give SQL_ASCII. */
const OPTIES = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--no-instructions',
  `--username=${ROLLEN.beheer}`,
]

type Initdb = {
  readonly initdb: string
  readonly map: string
  readonly user: ServerUser
  readonly wachtwoord: string
  readonly vluchtig: boolean
}

async function runInitdb({ initdb, map, user, wachtwoord, vluchtig }: Initdb): Promise<void> {
  const geheim = join(`${map}.wachtwoord`)
  await writeFile(geheim, `${wachtwoord}\n`, { mode: 0o600 })
  if (user) await chown(geheim, user.uid, user.gid)
  // Handed over as an open file: the server's user may not be able to walk the path to it.
  const bestand = await open(geheim, 'r')
  try {
    const pwfile = process.platform === 'win32' ? geheim : '/dev/stdin'
    const opties = [...OPTIES, `--pwfile=${pwfile}`, ...(vluchtig ? ['--no-sync'] : [])]
    const kind = spawn(initdb, ['-D', await serverPath(map, user), ...opties], {
      cwd: map,
      env: SERVER_ENV,
      stdio: [bestand.fd, 'ignore', 'pipe'],
      // A Ctrl-C in the terminal lets this finish; then we stop.
      detached: true,
      ...user,
    })
    const einde = new Promise<number | null>((resolve, reject) => kind.once('error', reject).once('close', resolve))
    const [code, klacht] = await Promise.all([einde, kind.stderr ? text(kind.stderr) : ''])
    if (code !== 0) throw new Error(`initdb mislukt (${code}): ${klacht.trim()}`)
  } finally {
    await bestand.close()
    await rm(geheim, { force: true })
  }
}

/** Nothing of ours (secrets, PG* variables) reaches the server; what Windows needs, Node adds. */
export const SERVER_ENV: NodeJS.ProcessEnv = { LC_ALL: 'C' }
