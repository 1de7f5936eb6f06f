import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './processIdentity.ts'

export const POORT_VAN_SOCKET = 5432

/** What PostgreSQL writes about itself in its data folder. */
export type PostmasterFile = {
  readonly pid: number
  readonly poort: number
  /** False: it listens on its socket in the data folder. */
  readonly loopback: boolean
  readonly gereed: boolean
}

const pathOf = (clusterDir: string): string => join(clusterDir, 'postmaster.pid')

export function readPostmasterFile(clusterDir: string): PostmasterFile | null {
  try {
    const [pid, , , poort, , adres, , staat] = readFileSync(pathOf(clusterDir), 'utf8').split('\n')
    return { pid: Number(pid), poort: Number(poort), loopback: (adres ?? '') !== '', gereed: staat?.trim() === 'ready' }
  } catch {
    return null
  }
}

/** The pid of the server that lives on these data, or null; a pid that now belongs to something else does not count. */
export function findLivingPostmaster(clusterDir: string): PostmasterFile | null {
  const gelezen = readPostmasterFile(clusterDir)
  return gelezen && isPostmasterOf(gelezen.pid, clusterDir) ? gelezen : null
}

export function isPostmasterOf(pid: number, clusterDir: string): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir)
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(clusterDir)
  } catch {
    return false
  }
}

/** A pid that no system hands out, so that nobody can have it. */
const NIEMAND = '999999999'

/**
 * PostgreSQL refuses to start while the pid in its file is that of any living process, also one that came later.
 * Only the pid is replaced: the other lines let it wait for its own orphaned processes.
 */
export function disarmStalePid(clusterDir: string): void {
  const gelezen = readPostmasterFile(clusterDir)
  if (gelezen === null || !isAlive(gelezen.pid) || isPostmasterOf(gelezen.pid, clusterDir)) return
  const [, ...regels] = readFileSync(pathOf(clusterDir), 'utf8').split('\n')
  writeFileSync(pathOf(clusterDir), [NIEMAND, ...regels].join('\n'))
  rmSync(join(clusterDir, `.s.PGSQL.${POORT_VAN_SOCKET}.lock`), { force: true })
}
