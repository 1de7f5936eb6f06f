import { existsSync } from 'node:fs'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'
import { canReach, type ServerUser } from './serverUser.ts'

const EIGEN_WERKMAP = '/proc/self/cwd'

/**
 * How the server names its data folder. Below a folder that is closed to the server's user (/root, or a private
 * temporary folder) it cannot walk the path, but the kernel lets every process through to its own working directory,
 * which this process, as root, opens for it.
 */
export async function serverPath(map: string, user: ServerUser): Promise<string> {
  if (await canReach(user, map)) return map
  if (existsSync(EIGEN_WERKMAP)) return EIGEN_WERKMAP
  throw new DatabaseWeigering(
    `De database draait niet als root maar als gebruiker ${user?.uid}, en die kan niet bij ${map}. ` +
      'Kies met BAKEN_DATA een map die daar wel leesbaar is (bijvoorbeeld /var/lib/baken), of start Baken als gewone gebruiker.',
  )
}
