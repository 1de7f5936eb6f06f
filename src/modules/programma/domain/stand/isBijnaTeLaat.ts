import { daysBetween, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import { BIJNA_TE_LAAT } from './drempels.ts'

/** The days that are left of a term, today included; zero or less when it has passed. */
export const daysLeft = ({ tot }: Dagen, vandaag: Datum): number => daysBetween(vandaag, tot) + 1

/** Whether an open term is almost over on this day. */
export function isBijnaTeLaat(termijn: Dagen, vandaag: Datum): boolean {
  const over = daysLeft(termijn, vandaag)
  const lengte = daysBetween(termijn.van, termijn.tot) + 1
  const { deelVanTermijn, dagen, dagenHoogstensDeel } = BIJNA_TE_LAAT
  const laatsteDagen = Math.max(1, Math.min(dagen, Math.floor(lengte * dagenHoogstensDeel)))
  return over > 0 && (over < lengte * deelVanTermijn || over <= laatsteDagen)
}
