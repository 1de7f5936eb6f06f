import { listJaren, readJaar, sumWaarden } from '../reeks/jaarbeeld.ts'
import { formatPeriode } from '../reeks/periode.ts'
import { isAandeel } from '../reeks/reeks.ts'
import type { Methode } from './methode.ts'
import type { Doel } from './oordeel.ts'
import { estimateJaar } from './schatting.ts'

/** A year in the chart: its figure, and how far the level behind it may be from it. */
export type Punt = {
  readonly periode: string
  readonly waarde: number
  /** Of a rate or a share: the count it is reckoned from. */
  readonly teller: number | null
  readonly van: number
  readonly tot: number
  readonly voorlopig: boolean
  /** Whether all of the year was measured; else it is the expected figure. */
  readonly compleet: boolean
}

/** The whole series by year, each with the interval that it is judged by. */
export function listPunten(doel: Doel, factor: number, methode: Methode): readonly Punt[] {
  const { soort } = doel.indicator
  return listJaren({ ...doel.reeks, punten: doel.reeks.punten.map((punt) => ({ ...punt, breuk: false })) }).flatMap(
    (jaar) => {
      const beeld = readJaar(doel.reeks, jaar)
      const schatting = beeld === null ? null : estimateJaar(doel, beeld, factor, methode)
      if (beeld === null || schatting === null) return []
      const { waarde, niveau, compleet } = schatting
      const voorlopig = beeld.punten.some((punt) => punt.voorlopig)
      const teller = isAandeel(soort) || soort === 'per_1000' ? sumWaarden(beeld.punten) : null
      const periode = formatPeriode({ jaar, soort: 'jaar', nummer: 1 })
      return [{ periode, waarde, teller, ...niveau, voorlopig, compleet }]
    },
  )
}
