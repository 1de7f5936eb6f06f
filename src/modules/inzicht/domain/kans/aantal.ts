import { findNulpunt } from './findNulpunt.ts'
import { scaleInterval, STAART, type Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** The exact interval for the mean of a Poisson count (Garwood 1936): never covers less than it says, often more. */
export const intervalOfGarwood = (aantal: number, { gammaQuantile }: Verdelingen): Interval => ({
  van: aantal <= 0 ? 0 : gammaQuantile(STAART, aantal),
  tot: gammaQuantile(1 - STAART, aantal + 1),
})

/**
 * The mid-p interval for the mean of a Poisson count: half of the chance of the count itself is left out at each side, so
 * that it covers 95% on average instead of at least (Cohen & Yang 1994). `factor` is how much more than chance the
 * figure varies (overdispersion): the count then weighs as count / factor.
 */
export function intervalOfAantal(aantal: number, kans: Verdelingen, factor = 1): Interval {
  return scaleInterval(intervalOfMidP(aantal / factor, kans), factor)
}

function intervalOfMidP(k: number, kans: Verdelingen): Interval {
  const { gammaCdf } = kans
  const buiten = intervalOfGarwood(k, kans)
  if (k <= 0) return { van: 0, tot: -Math.log(2 * STAART) }
  /** P(X >= k) without half of P(X = k), for the mean m. */
  const boven = (m: number): number => (gammaCdf(m, k) + gammaCdf(m, k + 1)) / 2
  return {
    van: findNulpunt((m) => boven(m) - STAART, buiten.van, k),
    tot: findNulpunt((m) => 1 - boven(m) - STAART, k, buiten.tot),
  }
}
