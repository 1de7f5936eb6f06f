import type { Verband } from './telcel.ts'

/** The sum of these parts within a total; none when the parts are more than the whole, because then some are counted twice. */
export function toVerband(totaal: string, delen: readonly string[], waarden: ReadonlyMap<string, number>): Verband[] {
  const rest = (waarden.get(totaal) ?? 0) - delen.reduce((som, deel) => som + (waarden.get(deel) ?? 0), 0)
  return delen.length === 0 || rest < 0 ? [] : [{ totaal, delen, open: rest > 0 }]
}
