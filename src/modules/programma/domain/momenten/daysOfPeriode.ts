import {
  addDays,
  dayOf,
  daysBetween,
  jaarOf,
  lastDayOfMaand,
  weekdagOf,
  type Dagen,
  type Datum,
} from '../../../../platform/domain/datum.ts'
import type { Periode } from '../planning.ts'
import { earlierOf, hullOf, jaarDagen, maandDagen, splitDagen } from './dagen.ts'
import { SEIZOENSMAANDEN } from './seizoenen.ts'

type Deel = NonNullable<Periode['deel']>
type Snede = Readonly<Record<Deel, readonly [van: number, tot: number]>>

/** Which parts of the whole a word means: the first of three, or for a year the first of four. */
const DERDEN: Snede = { begin: [0, 0], medio: [1, 1], eind: [2, 2] }
const JAARKWARTEN: Snede = { begin: [0, 0], medio: [1, 2], eind: [3, 3] }

/** The Monday of a week of ISO 8601: week 1 is the week of 4 January. */
const mondayOf = (jaar: number, week: number): Datum => {
  const vierJanuari = dayOf(jaar, 1, 4)
  return addDays(vierJanuari, 1 - weekdagOf(vierJanuari) + (week - 1) * 7)
}

/** 52 or 53, by ISO 8601. */
export const wekenOf = (jaar: number): number => daysBetween(mondayOf(jaar, 1), mondayOf(jaar + 1, 1)) / 7

const wholeOf = (periode: Periode, jaar: number): Dagen => {
  switch (periode.eenheid) {
    case 'jaar':
      return jaarDagen(jaar)
    case 'halfjaar':
      return maandDagen(jaar, periode.nummer * 6 - 5, 6)
    case 'kwartaal':
      return maandDagen(jaar, periode.nummer * 3 - 2, 3)
    case 'seizoen': {
      const { eerste, laatste } = SEIZOENSMAANDEN[periode.naam]
      return maandDagen(jaar, eerste, laatste - eerste + 1)
    }
    case 'maand':
      return maandDagen(jaar, periode.nummer, 1)
    case 'week': {
      const van = mondayOf(jaar, periode.nummer)
      return { van, tot: addDays(van, 6) }
    }
    case 'dag': {
      // 29 February is kept on the 28th in a year without it.
      const dag = earlierOf(dayOf(jaar, periode.maand, periode.dag), lastDayOfMaand(jaar, periode.maand))
      return { van: dag, tot: dag }
    }
  }
}

const narrow = (heel: Dagen, { eenheid, deel }: Periode): Dagen => {
  if (deel === null) return heel
  const isJaar = eenheid === 'jaar'
  const [van, tot] = (isJaar ? JAARKWARTEN : DERDEN)[deel]
  return hullOf(splitDagen(heel, isJaar ? 4 : 3).slice(van, tot + 1)) ?? heel
}

/** The days of a period; `jaar` is the programme's, for a period without a year of its own. A week may reach into another year. */
export const daysOfPeriode = (periode: Periode, jaar: number): Dagen =>
  narrow(wholeOf(periode, periode.jaar ?? jaar), periode)

/**
 * The last day that is still before the period: "voor de zomer" is until 30 June. Before the programme year there is no time to
 * plan: "voor 1 januari" without a year is before the next one.
 */
export const lastDayVoor = (periode: Periode, jaar: number): Datum => {
  const isSeizoen = periode.eenheid === 'seizoen' && periode.deel === null
  const begin = isSeizoen
    ? dayOf(periode.jaar ?? jaar, SEIZOENSMAANDEN[periode.naam].voor, 1)
    : daysOfPeriode(periode, jaar).van
  const dag = addDays(begin, -1)
  return periode.jaar === null && jaarOf(dag) < jaar ? dayOf(jaar, 12, 31) : dag
}

/** The first day after the period: "na de winter" is from 1 March. */
export const firstDayNa = (periode: Periode, jaar: number): Datum => {
  const isSeizoen = periode.eenheid === 'seizoen' && periode.deel === null
  if (!isSeizoen) return addDays(daysOfPeriode(periode, jaar).tot, 1)
  const { eerste, na } = SEIZOENSMAANDEN[periode.naam]
  // A winter with a year of its own ("na de winter 2026/2027") ends in the year after it.
  const later = na < eerste && periode.jaar !== null ? 1 : 0
  return dayOf((periode.jaar ?? jaar) + later, na, 1)
}
