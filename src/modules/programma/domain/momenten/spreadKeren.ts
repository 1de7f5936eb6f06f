import type { Dagen } from '../../../../platform/domain/datum.ts'
import type { Kandidaat } from './bijdrage.ts'
import { lengthOf, splitDagen } from './dagen.ts'

/** A moment that is shorter than this cannot be steered on: then one moment holds several times. */
const KORTSTE_MOMENT = 7

/** Cut `aantal` in `delen` whole numbers that differ by at most one, the largest first. */
const divide = (aantal: number, delen: number): number[] =>
  Array.from({ length: delen }, (_, i) => Math.floor(aantal / delen) + (i < aantal % delen ? 1 : 0))

/** A window cut in parts, each with how often in it. */
const cut = (venster: Dagen, keren: number): (readonly [Dagen, number])[] => {
  const delen = splitDagen(venster, Math.max(1, Math.min(keren, Math.floor(lengthOf(venster) / KORTSTE_MOMENT))))
  const perDeel = divide(keren, delen.length)
  return delen.map((deel, i) => [deel, perDeel[i] ?? 1])
}

/** Spread a number of times evenly over the windows, named "2van5"; at least one in each window. */
export const spreadKeren = (aantal: number, vensters: readonly Dagen[]): Kandidaat[] => {
  const perVenster = divide(Math.max(aantal, vensters.length), vensters.length)
  const delen = vensters.flatMap((venster, i) => cut(venster, perVenster[i] ?? 1))
  return delen.map(([{ van, tot }, keren], i) => ({ van, tot, keren, naam: `${i + 1}van${delen.length}` }))
}
