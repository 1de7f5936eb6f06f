import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from './problems.ts'

/** Throws 429, with the seconds to wait, for who asks too often. */
export type Snelheidsrem = (wie: string) => Promise<void>

/** So many requests in any minute, for each who asks. Counted in this process: a second one counts for itself. */
export function createSnelheidsrem(perMinuut: number): Snelheidsrem {
  const teller = new RateLimiterMemory({ points: perMinuut, duration: 60 })
  return async (wie) => {
    await teller.consume(wie).catch((fout: unknown) => {
      if (!(fout instanceof RateLimiterRes)) throw fout
      const wachttijd = Math.max(1, Math.ceil(fout.msBeforeNext / 1000))
      throw new Problem(429, 'te_veel_verzoeken', {
        detail: `Je vraagt meer dan ${perMinuut} keer per minuut iets op. Wacht ${wachttijd} seconden.`,
        wachttijd,
      })
    })
  }
}
