import { DELEN, formatPeriode, type Periode } from '../reeks/periode.ts'
import type { Meetpunt } from '../reeks/reeks.ts'

/**
 * Series added up, period by period. Of a period that one of them does not know, the sum is not known either. A year that one has
 * by month and another as a whole, is added as a year.
 */
export function addReeksen(reeksen: readonly (readonly Meetpunt[])[]): readonly Meetpunt[] {
  const delen = reeksen.map(
    (punten) => new Map([...listHeleJaren(punten), ...punten].map((punt) => [formatPeriode(punt.periode), punt])),
  )
  const periodes = new Map(delen.flatMap((deel) => [...deel].map(([sleutel, { periode }]) => [sleutel, periode])))
  return [...periodes].map(([sleutel, periode]) => {
    const punten = delen.flatMap((deel) => deel.get(sleutel) ?? [])
    return addPunten(periode, punten, punten.length === delen.length)
  })
}

function addPunten(periode: Periode, punten: readonly Meetpunt[], compleet: boolean): Meetpunt {
  const bekend = compleet && punten.every(({ waarde }) => waarde !== null)
  const maanden = punten.flatMap((punt) => punt.maanden ?? [])
  return {
    periode,
    waarde: bekend ? punten.reduce((som, { waarde }) => som + (waarde ?? 0), 0) : null,
    noemer: null,
    spreiding: null,
    maanden: maanden.length === 0 ? null : Math.min(...maanden),
    voorlopig: punten.some(({ voorlopig }) => voorlopig),
    context: [...new Set(punten.flatMap(({ context }) => context ?? []))].join(' ') || null,
    breuk: punten.some(({ breuk }) => breuk),
  }
}

/** Of years that are whole in months or quarters, the year. */
function listHeleJaren(punten: readonly Meetpunt[]): readonly Meetpunt[] {
  const perJaar = new Map<string, Meetpunt[]>()
  for (const punt of punten.filter(({ periode, waarde }) => periode.soort !== 'jaar' && waarde !== null)) {
    const sleutel = `${punt.periode.jaar} ${punt.periode.soort}`
    perJaar.set(sleutel, [...(perJaar.get(sleutel) ?? []), punt])
  }
  return [...perJaar.values()].flatMap((delen) => {
    const periode = delen[0]?.periode
    if (periode === undefined || delen.length < DELEN[periode.soort]) return []
    return [addPunten({ jaar: periode.jaar, soort: 'jaar', nummer: 1 }, delen, true)]
  })
}
