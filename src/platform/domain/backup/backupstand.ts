import { dayInNederland } from '../datum.ts'

/** uit: not set up · nog_geen: the first is still to come · goed · te_oud: nobody can count on it any more. */
export const BACKUPSTANDEN = ['uit', 'nog_geen', 'goed', 'te_oud'] as const
export type Backupstand = (typeof BACKUPSTANDEN)[number]

/** A nightly backup that failed may be made up for during the day; after this many hours somebody has to look. */
export const TE_OUD_NA_UREN = 36
const UUR_MS = 3_600_000

/** The night that a moment belongs to, when nights begin at this hour. */
const nachtOf = (moment: Date, uur: number): string => dayInNederland(new Date(moment.getTime() - uur * UUR_MS))

/** Whether tonight's backup is still to be made; also by day, when the server stood still at night. */
export const isBackupNodig = (laatste: Date | null, uur: number, nu: Date): boolean =>
  laatste === null || nachtOf(laatste, uur) < nachtOf(nu, uur)

/** `sinds` is since when this server tries; it stands in for the backup that was never made. */
export function judgeBackups(laatste: Date | null, sinds: Date, nu: Date): Exclude<Backupstand, 'uit'> {
  const oud = nu.getTime() - (laatste ?? sinds).getTime() > TE_OUD_NA_UREN * UUR_MS
  if (oud) return 'te_oud'
  return laatste === null ? 'nog_geen' : 'goed'
}
