import { rm } from 'node:fs/promises'
import type { Bewaarschema } from '../../domain/backup/bewaarschema.ts'
import { chooseTeHouden } from '../../domain/backup/bewaarschema.ts'
import { isBackupNodig, judgeBackups, type Backupstand } from '../../domain/backup/backupstand.ts'
import { dayInNederland } from '../../domain/datum.ts'
import { createWekker } from '../createWekker.ts'
import { nameFout } from '../nameFout.ts'
import { listBackups, type Backupbestand } from './backupmap.ts'
import { BackupWeigering } from './BackupWeigering.ts'

export type Backupinstelling = {
  readonly map: string
  /** The hour in the Netherlands from which on tonight's is made. */
  readonly uur: number
  readonly bewaren: Bewaarschema
  readonly versleuteld: boolean
}

export type Backupoverzicht = {
  readonly stand: Backupstand
  readonly instelling: Backupinstelling | null
  readonly bezig: boolean
  /** The last time that this server tried; null before it did. */
  readonly poging: { readonly op: Date; readonly gelukt: boolean } | null
  /** The newest first. */
  readonly backups: readonly Backupbestand[]
}

/** Where there is nobody to make them. */
export const BACKUPS_UIT: Backupoverzicht = { stand: 'uit', instelling: null, bezig: false, poging: null, backups: [] }

export type Backupwacht = {
  readonly overzicht: () => Promise<Backupoverzicht>
  /** Does what is due now; `start` does it every ten minutes. Never rejects. */
  readonly look: () => Promise<void>
  readonly start: () => void
  /** Calls off the backup that is being made; nothing of it is left. */
  readonly stop: () => Promise<void>
}

type Opties = {
  /** Null: no backups were asked for. */
  readonly instelling: Backupinstelling | null
  /** Makes one and reads it back; rejects when it is not good, and leaves nothing half. */
  readonly maak: (signal: AbortSignal) => Promise<void>
  /** Nobody can count on the backups any more; called once a day. */
  readonly alarm: (nu: Date) => Promise<void>
  /** Receives Dutch sentences. */
  readonly meld: (zin: string) => void
  readonly nu?: () => Date
}

const TIK_MS = 600_000
/** After one that failed. */
const OPNIEUW_NA_MS = 3_600_000

/** Makes a backup every night, keeps the right ones, and says so when the last good one is too old. */
export function createBackupwacht({ instelling, maak, alarm, meld, nu = () => new Date() }: Opties): Backupwacht {
  const sinds = nu()
  let poging: Backupoverzicht['poging'] = null
  let gewaarschuwdOp = ''
  let bezig = false
  const gestopt = new AbortController()

  const judge = ([laatste]: readonly Backupbestand[]): Backupstand => {
    if (instelling === null) return 'uit'
    // Never one, and trying does not help: there is no reason to wait and see.
    return laatste === undefined && poging?.gelukt === false
      ? 'te_oud'
      : judgeBackups(laatste?.moment ?? null, sinds, nu())
  }
  const list = (): Promise<Backupbestand[]> => (instelling === null ? Promise.resolve([]) : listBackups(instelling.map))

  const attempt = async (eigen: Backupinstelling): Promise<void> => {
    if (gestopt.signal.aborted) return
    const op = nu()
    bezig = true
    try {
      await maak(gestopt.signal)
      poging = { op, gelukt: true }
      await rotate(eigen)
    } catch (fout) {
      if (gestopt.signal.aborted) return
      poging = { op, gelukt: false }
      const reden = fout instanceof BackupWeigering ? fout.message : `Er ging iets mis (${nameFout(fout)}).`
      meld(`De backup is niet gelukt. ${reden} Baken probeert het over een uur opnieuw.`)
    } finally {
      bezig = false
    }
  }
  const warn = async (): Promise<void> => {
    const vandaag = dayInNederland(nu())
    if (gewaarschuwdOp === vandaag || judge(await list()) !== 'te_oud') return
    await alarm(nu())
    gewaarschuwdOp = vandaag
  }
  const look = async (): Promise<void> => {
    if (instelling === null) return
    try {
      const [laatste] = await list()
      const rust = poging?.gelukt === false && nu().getTime() - poging.op.getTime() < OPNIEUW_NA_MS
      if (!rust && isBackupNodig(laatste?.moment ?? null, instelling.uur, nu())) await attempt(instelling)
      if (!gestopt.signal.aborted) await warn()
    } catch (fout) {
      meld(`De backups konden niet worden nagekeken (${nameFout(fout)}). Baken probeert het later opnieuw.`)
    }
  }
  const wekker = createWekker(look, TIK_MS)
  return {
    overzicht: async () => {
      const backups = await list()
      return { stand: judge(backups), instelling, bezig, poging, backups }
    },
    look,
    start: wekker.start,
    stop: () => {
      gestopt.abort()
      return wekker.stop()
    },
  }
}

async function rotate({ map, bewaren }: Backupinstelling): Promise<void> {
  const backups = await listBackups(map)
  const teHouden = chooseTeHouden(backups, bewaren)
  for (const backup of backups) if (!teHouden.has(backup)) await rm(backup.pad, { force: true })
}
