import { jaarOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { MomentFeit } from './moment.ts'

export type MomentReden = 'dagen_verkeerd_om' | 'buiten_bereik' | 'gedaan_in_toekomst' | 'gedaan_en_vervallen'

type Regel = readonly [MomentReden, (feit: MomentFeit, jaar: number, vandaag: Datum) => boolean]

const REGELS: readonly Regel[] = [
  ['dagen_verkeerd_om', ({ van, tot }) => van !== null && tot !== null && van > tot],
  [
    'buiten_bereik',
    ({ van, tot }, jaar) => [van, tot].some((dag) => dag !== null && (jaarOf(dag) < jaar || jaarOf(dag) > jaar + 1)),
  ],
  ['gedaan_in_toekomst', ({ gedaanOp }, _jaar, vandaag) => gedaanOp !== null && gedaanOp > vandaag],
  ['gedaan_en_vervallen', ({ gedaanOp, vervallen }) => gedaanOp !== null && vervallen !== ''],
]

/**
 * What may be recorded about a moment of a programme year: replanned at most to the end of the next year, done no later than
 * today. The reason is the first rule that it breaks.
 */
export function checkMoment(feit: MomentFeit, jaar: number, vandaag: Datum): Result<MomentFeit, MomentReden> {
  const regel = REGELS.find(([, breaks]) => breaks(feit, jaar, vandaag))
  return regel === undefined ? ok(feit) : refuse(regel[0])
}
