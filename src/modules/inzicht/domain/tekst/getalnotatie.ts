import type { Interval } from '../kans/interval.ts'
import type { Indicator } from '../reeks/reeks.ts'

const openNotatie = (decimalen: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimalen })

/** By the most decimals. Making one costs far more than writing a number with it. */
const NOTATIES = { 0: openNotatie(0), 1: openNotatie(1), 2: openNotatie(2), 3: openNotatie(3) } as const
type Decimalen = keyof typeof NOTATIES

/** "1.240", "6,8"; never more than so many decimals. */
export const formatGetal = (waarde: number, decimalen: Decimalen): string =>
  // What rounds to nothing is nothing, not less than nothing.
  NOTATIES[decimalen].format(Number(waarde.toFixed(decimalen)) + 0)

/** Of counts none, of rates, means and shares one; of small shares a second would only look exact. */
const DECIMALEN: Readonly<Record<Indicator['soort'], Decimalen>> = {
  telling: 0,
  per_1000: 1,
  aandeel: 1,
  enquete: 1,
  gemiddelde: 1,
  stand: 0,
  aantal_van: 0,
}

/** In the unit of the indicator, without its name: "38", "6,8", "84%". */
export function formatWaarde({ soort }: Pick<Indicator, 'soort'>, waarde: number): string {
  const getal = formatGetal(waarde, DECIMALEN[soort])
  return soort === 'aandeel' || soort === 'enquete' ? `${getal}%` : getal
}

/** With its name: "38 aangiften", "6,8 meldingen per 1.000 inwoners", "84%". */
export function formatMetEenheid(indicator: Indicator, waarde: number): string {
  const getal = formatWaarde(indicator, waarde)
  if (indicator.soort === 'per_1000') return `${getal} ${indicator.eenheid} per 1.000 inwoners`
  return indicator.soort === 'telling' || isGeteld(indicator) ? `${getal} ${indicator.eenheid}` : getal
}

const isGeteld = ({ soort }: Indicator): boolean => soort === 'stand' || soort === 'aantal_van'

/** "29 en 40", for after "tussen". */
export const formatInterval = (indicator: Indicator, { van, tot }: Interval): string =>
  `${formatWaarde(indicator, van)} en ${Number.isFinite(tot) ? formatWaarde(indicator, tot) : 'veel meer'}`

/** The number of a norm: a count cannot be a part, so at most 44,65 is at most 44. */
export function formatNorm(indicator: Indicator, norm: number, grens: 'maximaal' | 'minimaal' | 'precies'): string {
  if (indicator.soort !== 'telling' && !isGeteld(indicator)) return formatGetalMet(indicator, norm)
  // 0,95 × 40 is 38, whatever floating point makes of it.
  const net = Number(norm.toFixed(6))
  if (grens === 'precies') return formatGetal(net, 1)
  return formatGetal(grens === 'maximaal' ? Math.floor(net) : Math.ceil(net), 0)
}

const formatGetalMet = ({ soort }: Indicator, norm: number): string =>
  `${formatGetal(norm, 2)}${soort === 'aandeel' || soort === 'enquete' ? '%' : ''}`
