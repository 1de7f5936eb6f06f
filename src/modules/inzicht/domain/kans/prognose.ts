import { intervalOfAantal } from './aantal.ts'
import { STAART, type Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** A year that is not over, and what former years say of how it goes on. */
export type Lopend = {
  /** Counted so far. */
  readonly gezien: number
  /** Counted in former years, in the same months as were seen now, and in the others. */
  readonly toenGezien: number
  readonly toenRest: number
  /** What part of a year was seen, for when there are no former years with months. */
  readonly deel: number
}

export type Prognose = {
  /** Of the whole year. */
  readonly waarde: number
  /** Where the count of the whole year will be, in 95 of 100 cases. */
  readonly interval: Interval
  /** Where the level behind it is: without the chance of the months to come. */
  readonly niveau: Interval
}

/** Jeffreys: nothing seen so far is not nothing to come. */
const HALF = 0.5

/**
 * What was counted + what remains. What remains is the level of this year times the share of those months in former years.
 * Its variance has three parts: the chance of the months to come, the chance in what was seen of this year, and that in the
 * months of former years; each times the overdispersion. Its distribution is negative binomial with that mean and variance.
 */
export function predictJaar(lopend: Lopend, factor: number, kans: Verdelingen): Prognose {
  const { gezien, deel } = lopend
  if (deel >= 1)
    return { waarde: gezien, interval: { van: gezien, tot: gezien }, niveau: intervalOfAantal(gezien, kans, factor) }
  const { rest, fout } = estimateRest(lopend)
  const verwacht = (gezien + HALF) * rest
  const variantie = factor * (verwacht + verwacht ** 2 * (1 / (gezien + HALF) + fout))
  return {
    waarde: gezien * (1 + rest),
    interval: {
      van: gezien + quantileOfRest(STAART, verwacht, variantie, kans),
      tot: gezien + quantileOfRest(1 - STAART, verwacht, variantie, kans),
    },
    niveau: intervalOfNiveau({ gezien, rest, fout, factor }, kans),
  }
}

/** The remaining months over the months seen, and the relative variance of that ratio. */
function estimateRest({ toenGezien, toenRest, deel }: Lopend): { readonly rest: number; readonly fout: number } {
  if (toenGezien <= 0) return { rest: (1 - deel) / deel, fout: 0 }
  return { rest: Math.max(toenRest, HALF) / toenGezien, fout: 1 / toenGezien + 1 / Math.max(toenRest, HALF) }
}

type Niveau = { readonly gezien: number; readonly rest: number; readonly fout: number; readonly factor: number }

/** The level as a count that weighs as much as its relative variance says. */
function intervalOfNiveau({ gezien, rest, fout, factor }: Niveau, kans: Verdelingen): Interval {
  if (gezien <= 0) {
    const { van, tot } = intervalOfAantal(0, kans, factor)
    return { van, tot: tot * (1 + rest) }
  }
  const waarde = gezien * (1 + rest)
  const spreiding = factor * (1 / gezien + (rest / (1 + rest)) ** 2 * fout)
  return intervalOfAantal(waarde, kans, waarde * spreiding)
}

/** The smallest whole number that is not passed with this chance. */
function quantileOfRest(p: number, verwacht: number, variantie: number, kans: Verdelingen): number {
  if (verwacht <= 0) return 0
  const cdf = makeCdf(verwacht, variantie, kans)
  let [laag, hoog] = [-1, Math.ceil(verwacht + 1)]
  while (cdf(hoog) < p) [laag, hoog] = [hoog, hoog * 2]
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2)
    if (cdf(midden) < p) laag = midden
    else hoog = midden
  }
  return hoog
}

/** A wilder one would put nearly all of its chance on nothing, and call that sure. */
const KLEINSTE_VORM = 0.5

/** Negative binomial by its mean and variance. */
function makeCdf(verwacht: number, variantie: number, { betaCdf }: Verdelingen): (aantal: number) => number {
  const vorm = Math.max(KLEINSTE_VORM, verwacht ** 2 / (variantie - verwacht))
  return (aantal) => betaCdf(vorm / (vorm + verwacht), vorm, aantal + 1)
}
