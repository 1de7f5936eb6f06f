import { addMaanden, type Datum } from '../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../platform/domain/result.ts'

/** The longest that somebody of a partner gets access at once. */
const LANGSTE_MAANDEN = 12

type Wens = {
  readonly organisatieId: string | null
  /** The last day of access that was asked for. */
  readonly eindigtOp: Datum | null
}

/**
 * The last day of access. Who works for a partner always has one, at most a year ahead, and gets that year when no day was
 * asked for; who works for the gemeente itself may have one.
 */
export function decideEinde(
  { organisatieId, eindigtOp }: Wens,
  vandaag: Datum,
): Result<Datum | null, 'voorbij' | 'te_ver'> {
  if (eindigtOp !== null && eindigtOp < vandaag) return refuse('voorbij')
  const uiterste = defaultEinde(organisatieId, vandaag)
  if (eindigtOp === null) return ok(uiterste)
  return uiterste !== null && eindigtOp > uiterste ? refuse('te_ver') : ok(eindigtOp)
}

/** When no day was asked for. */
export const defaultEinde = (organisatieId: string | null, vandaag: Datum): Datum | null =>
  organisatieId === null ? null : addMaanden(vandaag, LANGSTE_MAANDEN)
