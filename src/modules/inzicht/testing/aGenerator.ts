import type { Verdelingen } from '../domain/kans/verdelingen.ts'

/** Random numbers that are the same each time: mulberry32 from a seed. */
export type Generator = {
  /** Between 0 and 1, neither of both. */
  readonly next: () => number
  readonly poisson: (gemiddelde: number) => number
  readonly binomiaal: (aantal: number, kans: number) => number
  /** Mean 1, variance 1 / vorm; vorm at least 1. */
  readonly gamma: (vorm: number) => number
  readonly normaal: () => number
}

export function aGenerator(zaad: number, { normalQuantile }: Verdelingen): Generator {
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
  const normaal = (): number => normalQuantile(next())
  /** Marsaglia & Tsang (2000). */
  const gamma = (vorm: number): number => {
    const d = Math.max(1, vorm) - 1 / 3
    for (;;) {
      const z = normaal()
      const v = (1 + z / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(next()) < z ** 2 / 2 + d - d * v + d * Math.log(v)) return (d * v) / vorm
    }
  }
  return {
    next,
    poisson,
    binomiaal: (aantal, kans) => {
      let treffers = 0
      for (let worp = 0; worp < aantal; worp += 1) if (next() < kans) treffers += 1
      return treffers
    },
    gamma,
    normaal,
  }
}
