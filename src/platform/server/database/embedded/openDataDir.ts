import { access, constants, mkdir } from 'node:fs/promises'
import { DatabaseWeigering } from '../DatabaseWeigering.ts'

const UITLEG: Record<string, string> = {
  EACCES: 'is niet van jou of niet beschrijfbaar',
  EPERM: 'is niet van jou of niet beschrijfbaar',
  EROFS: 'staat op een schijf waarop niet geschreven kan worden',
  ENOTDIR: 'is geen map',
  EEXIST: 'is geen map',
  ENOSPC: 'staat op een volle schijf',
}

/** Makes the data folder when needed and checks that this process may work in it. */
export async function openDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 })
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (fout) {
    const reden = fout instanceof Error && 'code' in fout ? UITLEG[String(fout.code)] : undefined
    if (reden === undefined) throw fout
    throw new DatabaseWeigering(`De map ${dataDir} ${reden}. Kies met BAKEN_DATA een andere map.`)
  }
}
