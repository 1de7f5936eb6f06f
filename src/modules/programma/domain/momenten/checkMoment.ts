import { daysBetween, jaarOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { MomentFeit } from './moment.ts'

export type MomentReden = 'dagen_verkeerd_om' | 'buiten_bereik' | 'gedaan_in_toekomst' | 'gedaan_en_vervallen'

/** What may be recorded about a moment of a programme year: replanned at most to the end of the next year, done no later than today. */
export function checkMoment(feit: MomentFeit, jaar: number, vandaag: Datum): Result<MomentFeit, MomentReden> {
  const { van, tot, gedaanOp, vervallen } = feit
  if (van !== null && tot !== null) {
    if (daysBetween(van, tot) < 0) return refuse('dagen_verkeerd_om')
    if (jaarOf(van) < jaar || jaarOf(tot) > jaar + 1) return refuse('buiten_bereik')
  }
  if (gedaanOp !== null && daysBetween(vandaag, gedaanOp) > 0) return refuse('gedaan_in_toekomst')
  if (gedaanOp !== null && vervallen !== '') return refuse('gedaan_en_vervallen')
  return ok(feit)
}
