import type { Verdelingen } from '../domain/kans/verdelingen.ts'

/** Random numbers that are the same each time: mulberry32 from a seed. */
export type Generator = {
  /** Between 0 and 1, neither of both. */
  readonly next: () => number
  readonly poisson: (gemiddelde: number) => number
  readonly binomiaal: (aantal: number, kans: number) => number
  /** Mean 1, variance 1 / vorm. */
  readonly gamma: (vorm: number) => number
  readonly normaal: () => number
}

export function aGenerator(zaad: number, { gammaQuantile, normalQuantile }: Verdelingen): Generator {
  let stand = zaad >>> 0
  const next = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let x = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return (((x ^ (x >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
  /** By its halves, so that exp does not underflow. */
  const poisson = (gemiddelde: number): number => {
    if (gemiddelde > 30) return poisson(gemiddelde / 2) + poisson(gemiddelde / 2)
    let [aantal, product] = [0, next()]
    for (const grens = Math.exp(-gemiddelde); product > grens; aantal += 1) product *= next()
    return aantal
  }
  return {
    next,
    poisson,
    binomiaal: (aantal, kans) => Array.from({ length: aantal }, next).filter((worp) => worp < kans).length,
    gamma: (vorm) => gammaQuantile(next(), vorm) / vorm,
    normaal: () => normalQuantile(next()),
  }
}
