/** After this many failures each further one makes the next attempt wait. A whole town hall may share one address. */
export const VRIJE_POGINGEN = { account: 5, adres: 50 } as const
export type Remsoort = keyof typeof VRIJE_POGINGEN
const EERSTE_WACHTTIJD = 30
const LANGSTE_WACHTTIJD = 15 * 60
/** Failures older than this no longer count. */
const VERGEET_NA = 24 * 60 * 60

export type Inlogrem = { readonly mislukt: number; readonly sinds: Date; readonly geblokkeerdTot: Date | null }

/** The state after one more failure: 30 s, 1 min, 2 min … at most 15 minutes. */
export function addMislukking(soort: Remsoort, rem: Inlogrem | null, now: Date): Inlogrem {
  const vrij = VRIJE_POGINGEN[soort]
  const telt = rem !== null && secondsBetween(rem.sinds, now) < VERGEET_NA
  const mislukt = telt ? rem.mislukt + 1 : 1
  const sinds = telt ? rem.sinds : now
  if (mislukt < vrij) return { mislukt, sinds, geblokkeerdTot: null }
  const wacht = Math.min(EERSTE_WACHTTIJD * 2 ** (mislukt - vrij), LANGSTE_WACHTTIJD)
  return { mislukt, sinds, geblokkeerdTot: new Date(now.getTime() + wacht * 1000) }
}

/** Seconds until the next attempt, 0 when it may be now. */
export function wachttijd(rem: Inlogrem | null, now: Date): number {
  if (!rem?.geblokkeerdTot) return 0
  return Math.max(0, Math.ceil(secondsBetween(now, rem.geblokkeerdTot)))
}

const secondsBetween = (van: Date, tot: Date): number => (tot.getTime() - van.getTime()) / 1000
