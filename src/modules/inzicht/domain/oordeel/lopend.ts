import type { Lopend } from '../kans/prognose.ts'
import { listJaren, readJaar, sumWaarden, type Gemeten, type Jaarbeeld } from '../reeks/jaarbeeld.ts'
import { numberOf } from '../reeks/gelijkeDelen.ts'
import type { Reeks } from '../reeks/reeks.ts'

/** So many former years say how a year goes on; older ones say more of another time. */
export const MEESTE_JAREN = 5

/** A year so far, and the same months of the whole years before it. `sum` says what is added up: counts, or cases. */
export function listLopend(
  reeks: Reeks,
  beeld: Jaarbeeld,
  sum: (punten: readonly Gemeten[]) => number = sumWaarden,
): Lopend {
  const gezien = new Set(beeld.punten.map(numberOf))
  const eerder = listJaren(reeks)
    .filter((jaar) => jaar < beeld.jaar)
    .map((jaar) => readJaar(reeks, jaar))
    .filter((ander) => ander !== null && ander.deel === 1 && ander.soort === beeld.soort && ander.soort !== 'jaar')
    .slice(-MEESTE_JAREN)
    .flatMap((ander) => ander?.punten ?? [])
  return {
    gezien: sum(beeld.punten),
    toenGezien: sum(eerder.filter((punt) => gezien.has(numberOf(punt)))),
    toenRest: sum(eerder.filter((punt) => !gezien.has(numberOf(punt)))),
    deel: beeld.deel,
  }
}
