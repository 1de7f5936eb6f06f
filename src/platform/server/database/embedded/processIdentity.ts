import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * Tells a process apart from a later one with the same pid: a short hash of the pid and the moment it started.
 * Null when no such process lives; a zombie does not live.
 */
export function identityOf(pid: number): string | null {
  const begin = process.platform === 'linux' ? readLinuxStart(pid) : readStart(pid)
  return begin === null ? null : createHash('sha256').update(`${pid} ${begin}`).digest('hex').slice(0, 16)
}

/** proc(5): the fields after the command's closing parenthesis start with the state; the start time is the twentieth. */
function readLinuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const begin = velden[19]
    if (velden[0] === 'Z' || velden[0] === 'X' || begin === undefined) return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${begin}`
  } catch {
    return null
  }
}

function readStart(pid: number): string | null {
  if (!isAlive(pid)) return null
  if (process.platform === 'win32') return 'alive'
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** Whether the system knows the pid, zombies included. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM'
  }
}
