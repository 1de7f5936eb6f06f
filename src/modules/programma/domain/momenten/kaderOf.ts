import { datum, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import type { Grens, Periode, PlanningDeel } from '../planning.ts'
import type { Kader, PeriodeDeel } from './bijdrage.ts'
import { jaarDagen, overlapOf } from './dagen.ts'
import { daysOfPeriode, lastDayVoor } from './daysOfPeriode.ts'

const EERSTE_DAG = datum('0001-01-01')
const LAATSTE_DAG = datum('9999-12-31')

const isPeriode = (deel: PlanningDeel): deel is PeriodeDeel => deel.soort === 'periode'

/** "tot 2026" lasts to the end of that year, as people write it; "tot juni" does not reach June. */
const lastDayTot = (periode: Periode, jaar: number): Datum =>
  periode.eenheid === 'jaar' && periode.deel === null ? daysOfPeriode(periode, jaar).tot : lastDayVoor(periode, jaar)

type Uiteinde = { readonly kant: 'van' | 'tot'; readonly dayOf: (periode: Periode, jaar: number) => Datum }

const firstDay = (periode: Periode, jaar: number): Datum => daysOfPeriode(periode, jaar).van

const UITEINDEN: Readonly<Partial<Record<Grens, Uiteinde>>> = {
  vanaf: { kant: 'van', dayOf: firstDay },
  start: { kant: 'van', dayOf: firstDay },
  tot: { kant: 'tot', dayOf: lastDayTot },
  tot_en_met: { kant: 'tot', dayOf: (periode, jaar) => daysOfPeriode(periode, jaar).tot },
}

const boundsOf = (delen: readonly PeriodeDeel[], kant: 'van' | 'tot', jaar: number): Datum[] =>
  delen.flatMap(({ grens, periodes }) => {
    const uiteinde = UITEINDEN[grens]
    return uiteinde?.kant === kant ? periodes.map((periode) => uiteinde.dayOf(periode, jaar)) : []
  })

/** An end before its begin ("oktober tot maart") lies in the next year. */
const rangeOf = (delen: readonly PeriodeDeel[], jaar: number): Dagen => {
  const van = boundsOf(delen, 'van', jaar).sort()[0] ?? EERSTE_DAG
  const tot = boundsOf(delen, 'tot', jaar).sort().at(-1) ?? LAATSTE_DAG
  return { van, tot: tot < van ? LAATSTE_DAG : tot }
}

/** What the whole planning says about the year; null when it does not run in this year. */
export const kaderOf = (
  delen: readonly PlanningDeel[],
  jaar: number,
  vrij: ReadonlySet<Datum> | null,
): Kader | null => {
  const perioden = delen.filter(isPeriode)
  const bereik = overlapOf(rangeOf(perioden, jaar), jaarDagen(jaar))
  if (bereik === null) return null
  const heeft: Kader['heeft'] = new Set([...delen.map(({ soort }) => soort), ...perioden.map(({ grens }) => grens)])
  const heeftEinde = heeft.has('tot') || heeft.has('tot_en_met')
  const heel = jaarDagen(jaar)
  const begrensd = heeft.has('vanaf') && heeftEinde && bereik.van > heel.van && bereik.tot < heel.tot
  return { jaar, bereik, begrensd, heeft, vrij }
}
