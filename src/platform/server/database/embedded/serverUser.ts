import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Under whom PostgreSQL runs; null: under the user of this process. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null

const NOBODY = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root: then the owner of existing data takes its place, or else nobody. */
export async function chooseServerUser(clusterDir: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null
  const bestaand = await stat(clusterDir).catch(() => null)
  return bestaand && bestaand.uid !== 0 ? { uid: bestaand.uid, gid: bestaand.gid } : NOBODY
}

/** Whether the server's user may go through every folder on the way to the path, and into the path itself. */
export async function canReach(user: ServerUser, path: string): Promise<boolean> {
  if (user === null) return true
  let stap = await realpath(path)
  for (;;) {
    const { mode, uid, gid } = await stat(stap)
    const recht = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & recht) === 0) return false
    const boven = dirname(stap)
    if (boven === stap) return true
    stap = boven
  }
}
