import type { Indicatordefinitie } from '../indicator/indicatordefinitie.ts'
import { readJaar, sumNoemers, sumWaarden, type Gemeten } from '../reeks/jaarbeeld.ts'
import { describeDelen, formatPeriode, type Periode } from '../reeks/periode.ts'
import { isAandeel, isTelling, type Reeks } from '../reeks/reeks.ts'
import type { Indicatorcijfer } from './cijfer.ts'
import { isPer1000 } from './cijfertekst.ts'

export type Gelezen = {
  /** In the unit of the indicator: a rate per 1,000, a share in percent. */
  readonly waarde: number
  /** See `Cijfer`. */
  readonly teller: number | null
  readonly voorlopig: boolean
  readonly context: readonly string[]
}

type Vraag = Pick<Indicatorcijfer, 'periode' | 'maat'>

/**
 * One value out of a series. A year that was filled in by month or quarter is added up; when it is not all there, the figure says
 * over which part it is. Null when it is not known, or what it is divided by is not.
 */
export function readIndicatorcijfer(
  indicator: Pick<Indicatordefinitie, 'soort'>,
  reeks: Reeks,
  vraag: Vraag,
): Gelezen | null {
  const { punten, over } = findPunten(reeks, vraag.periode)
  const laatste = punten.at(-1)
  const ruw = laatste === undefined ? null : reckon(indicator, reeks, punten, vraag)
  if (laatste === undefined || ruw === null) return null
  return {
    waarde: ruw,
    teller: isAandeel(indicator.soort) || isPer1000(indicator, vraag.maat) ? sumWaarden(punten) : null,
    voorlopig: over !== null || punten.some(({ voorlopig }) => voorlopig),
    context: [...(over === null ? [] : [over]), ...new Set(punten.flatMap(({ context }) => context ?? []))],
  }
}

type Gevonden = { readonly punten: readonly Gemeten[]; readonly over: string | null }

function findPunten(reeks: Reeks, periode: Periode): Gevonden {
  const beeld = periode.soort === 'jaar' ? readJaar(reeks, periode.jaar) : null
  if (beeld !== null) {
    const nummers = beeld.punten.map((punt) => punt.periode.nummer)
    return { punten: beeld.punten, over: beeld.deel === 1 ? null : `over ${describeDelen(beeld.soort, nummers)}` }
  }
  const naam = formatPeriode(periode)
  const punten = reeks.punten.flatMap((punt) =>
    punt.waarde !== null && formatPeriode(punt.periode) === naam ? [{ ...punt, waarde: punt.waarde }] : [],
  )
  return { punten, over: null }
}

function reckon(
  { soort }: Pick<Indicatordefinitie, 'soort'>,
  { bevolking }: Reeks,
  punten: readonly Gemeten[],
  { periode, maat }: Vraag,
): number | null {
  if (isAandeel(soort)) {
    const noemer = sumNoemers(punten)
    return noemer > 0 ? (100 * sumWaarden(punten)) / noemer : null
  }
  if (!isTelling(soort)) return punten.at(-1)?.waarde ?? null
  if (!isPer1000({ soort }, maat)) return sumWaarden(punten)
  const inwoners = bevolking[periode.jaar] ?? 0
  return inwoners > 0 ? (1000 * sumWaarden(punten)) / inwoners : null
}
