import { dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

/** What someone wants to record about a moment. `vervallen` is null when it still happens, and else the reason why not. */
export type MomentWijziging = {
  readonly van: Datum | null
  readonly tot: Datum | null
  readonly gedaanOp: Datum | null
  readonly vervallen: string | null
}

export type MomentBezwaar =
  'dagen_omgekeerd' | 'dagen_te_laat' | 'gedaan_in_toekomst' | 'reden_nodig' | 'gedaan_en_vervallen'

/** The year of the programme and the day on which it is recorded. */
export type MomentMaat = { readonly jaar: number; readonly vandaag: Datum }

type Regel = readonly [MomentBezwaar, (wijziging: MomentWijziging, maat: MomentMaat) => boolean]

const isAfter = (dag: Datum | null, grens: Datum): boolean => dag !== null && dag > grens

/** In this order: the first that holds is what the person reads. A moment is moved to the end of the next year at the latest. */
const BEZWAREN: readonly Regel[] = [
  ['dagen_omgekeerd', ({ van, tot }) => tot !== null && isAfter(van, tot)],
  ['dagen_te_laat', ({ van, tot }, { jaar }) => [van, tot].some((dag) => isAfter(dag, dayOf(jaar + 1, 12, 31)))],
  ['gedaan_in_toekomst', ({ gedaanOp }, { vandaag }) => isAfter(gedaanOp, vandaag)],
  ['gedaan_en_vervallen', ({ gedaanOp, vervallen }) => gedaanOp !== null && vervallen !== null],
  ['reden_nodig', ({ vervallen }) => vervallen?.trim() === ''],
]

/** Whether this may be recorded about a moment, and if not why. */
export function checkMomentWijziging(
  wijziging: MomentWijziging,
  maat: MomentMaat,
): Result<MomentWijziging, MomentBezwaar> {
  const bezwaar = BEZWAREN.find(([, holds]) => holds(wijziging, maat))
  return bezwaar === undefined ? ok(wijziging) : refuse(bezwaar[0])
}
