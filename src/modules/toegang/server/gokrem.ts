import type { OpenbaarContext } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import { addMislukking, wachttijd, type Remsoort } from '../domain/inlogrem.ts'
import { findInlogrem, inlogremSleutel, saveInlogrem } from './inlogremRepository.ts'

type Rem = { readonly soort: Remsoort; readonly sleutel: Buffer }
type Ctx = Pick<OpenbaarContext, 'buitenGemeente' | 'adres' | 'now'>

export async function refuseWhenThrottled(ctx: Ctx, remmen: readonly Rem[]): Promise<void> {
  const wachten = await ctx.buitenGemeente(async (db) => {
    const gevonden = []
    for (const { sleutel } of remmen) gevonden.push(await findInlogrem(db, sleutel))
    return Math.max(...gevonden.map((rem) => wachttijd(rem, ctx.now)))
  })
  refuseWithWachttijd(wachten)
}

/** Seconds; 0 lets through. */
export function refuseWithWachttijd(wachten: number): void {
  if (wachten === 0) return
  const duur = wachten < 90 ? `${wachten} seconden` : `${Math.ceil(wachten / 60)} minuten`
  throw new Problem(429, 'te_veel_pogingen', {
    detail: `Te veel pogingen. Wacht ${duur} en probeer het opnieuw.`,
    wachttijd: wachten,
  })
}

export const noteMislukking = (ctx: Ctx, remmen: readonly Rem[]): Promise<void> =>
  ctx.buitenGemeente(async (db) => {
    for (const { soort, sleutel } of remmen) {
      await saveInlogrem(db, sleutel, addMislukking(soort, await findInlogrem(db, sleutel), ctx.now))
    }
  })

/** Slows down who guesses at something from one network address. */
export type Gokrem = {
  /** Throws 429 while the address has to wait. */
  readonly check: (ctx: Ctx) => Promise<void>
  readonly noteMis: (ctx: Ctx) => Promise<void>
}

/** `waarvan` keeps wrong guesses at one thing apart from those at another. */
export function createGokrem(geheim: Buffer, waarvan: string): Gokrem {
  const remmenOf = ({ adres }: Ctx) => [
    { soort: 'adres', sleutel: inlogremSleutel(geheim, 'adres', `${waarvan}:${adres}`) } as const,
  ]
  return {
    check: (ctx) => refuseWhenThrottled(ctx, remmenOf(ctx)),
    noteMis: (ctx) => noteMislukking(ctx, remmenOf(ctx)),
  }
}
