import { open, mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { BackupWeigering } from './BackupWeigering.ts'

/** A whole backup in a folder; what is being written has another name. */
export type Backupbestand = {
  readonly pad: string
  readonly moment: Date
  readonly grootte: number
  readonly versleuteld: boolean
}

const NAAM = /^baken-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz(\.versleuteld)?$/

/** "baken-20261122T010000Z.tar.gz" */
export const nameBackup = (moment: Date, versleuteld: boolean): string =>
  `baken-${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.tar.gz${versleuteld ? '.versleuteld' : ''}`

/** The newest first; nothing when the folder is not there. */
export async function listBackups(map: string): Promise<Backupbestand[]> {
  const namen = await readdir(map).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return []
    throw fout
  })
  const backups: Backupbestand[] = []
  for (const naam of namen) {
    const [, jaar, maand, dag, uur, minuut, seconde, versleuteld] = NAAM.exec(naam) ?? []
    const moment = new Date(`${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}Z`)
    if (Number.isNaN(moment.getTime())) continue
    const pad = path.join(map, naam)
    // Rotated away by another since the folder was read.
    const gevonden = await stat(pad).catch(() => null)
    if (gevonden?.isFile())
      backups.push({ pad, moment, grootte: gevonden.size, versleuteld: versleuteld !== undefined })
  }
  return backups.sort((a, b) => b.moment.getTime() - a.moment.getTime())
}

export const toHalf = (pad: string): string => path.join(path.dirname(pad), `.${path.basename(pad)}.half`)
const HALF = /^\.baken-.*\.half$/
/** Who is writing writes all the time. */
const VERLATEN_NA_MS = 3_600_000

/** Makes the folder when needed and clears what a process that was killed left there. */
export async function openBackupmap(map: string): Promise<void> {
  try {
    await mkdir(map, { recursive: true, mode: 0o700 })
    for (const naam of await readdir(map)) {
      if (!HALF.test(naam)) continue
      const pad = path.join(map, naam)
      const gevonden = await stat(pad).catch(() => null)
      if (gevonden && Date.now() - gevonden.mtimeMs > VERLATEN_NA_MS) await rm(pad, { force: true })
    }
  } catch {
    throw new BackupWeigering(`In de map ${map} kan niet geschreven worden. Kies een andere map voor de backups.`)
  }
}

/** Only for its owner, and never over something that is there. */
export const createHalf = (half: string) =>
  open(half, 'wx', 0o600).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'EEXIST') throw new BackupWeigering('Er wordt al een backup gemaakt. Wacht tot die klaar is.')
    if (fout.code === 'ENOSPC') throw new BackupWeigering('De schijf voor de backups is vol. Maak ruimte.')
    throw new BackupWeigering(
      `In de map ${path.dirname(half)} kan niet geschreven worden. Kies een andere map voor de backups.`,
    )
  })
