import { intervalOfAandeel, type Deel } from './aandeel.ts'
import type { Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/**
 * The share of the whole year, when `rest` cases are still to come: what has been settled is settled. Wilson's interval with
 * the variance of (chance in what was seen + chance in what comes) × the part that is to come, which is as many cases as
 * n (n + rest) / rest.
 */
export function predictAandeel(gezien: Deel, rest: number, kans: Verdelingen): Interval {
  const deel = gezien.teller / gezien.noemer
  if (rest <= 0) return { van: deel, tot: deel }
  const heel = gezien.noemer + rest
  const weegt = (gezien.noemer * heel) / rest
  const interval = intervalOfAandeel({ teller: deel * weegt, noemer: weegt }, kans)
  return {
    van: Math.max(interval.van, gezien.teller / heel),
    tot: Math.min(interval.tot, (gezien.teller + rest) / heel),
  }
}
