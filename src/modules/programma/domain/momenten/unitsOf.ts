import type { Dagen } from '../../../../platform/domain/datum.ts'
import type { Periode } from '../planning.ts'
import type { NaamDagen } from './bijdrage.ts'
import { jaarDagen, lengthOf, overlapOf } from './dagen.ts'
import { daysOfPeriode, wekenOf } from './daysOfPeriode.ts'
import { namePeriode } from './namePeriode.ts'

export type Ritme = 'jaar' | 'halfjaar' | 'kwartaal' | 'maand' | 'week'

const GEEN_JAAR = { jaar: null, deel: null } as const

const PERIODES: Readonly<Record<Ritme, (jaar: number) => readonly Periode[]>> = {
  jaar: () => [{ ...GEEN_JAAR, eenheid: 'jaar' }],
  halfjaar: () => ([1, 2] as const).map((nummer) => ({ ...GEEN_JAAR, eenheid: 'halfjaar', nummer })),
  kwartaal: () => ([1, 2, 3, 4] as const).map((nummer) => ({ ...GEEN_JAAR, eenheid: 'kwartaal', nummer })),
  maand: () => Array.from({ length: 12 }, (_, i) => ({ ...GEEN_JAAR, eenheid: 'maand', nummer: i + 1 })),
  week: (jaar) => Array.from({ length: wekenOf(jaar) }, (_, i) => ({ ...GEEN_JAAR, eenheid: 'week', nummer: i + 1 })),
}

const cutUnits = (ritme: Ritme, jaar: number): NaamDagen[] =>
  PERIODES[ritme](jaar).flatMap((periode) => {
    const binnen = overlapOf(daysOfPeriode(periode, jaar), jaarDagen(jaar))
    return binnen === null ? [] : [{ ...binnen, naam: namePeriode(periode) }]
  })

// The same few years are asked for by every actie of a gemeente.
const GEKEND = new Map<string, readonly NaamDagen[]>()

/**
 * The units of a rhythm within a year, in order. A week belongs to the year of ISO 8601, in which most of its days lie, and is
 * cut off where that year ends: so each week is expected in one programme only.
 */
export function unitsOf(ritme: Ritme, jaar: number): readonly NaamDagen[] {
  const naam = `${ritme} ${jaar}`
  const gekend = GEKEND.get(naam) ?? cutUnits(ritme, jaar)
  GEKEND.set(naam, gekend)
  return gekend
}

/** The units of which at least half lies within the window, cut off at its ends. */
export const unitsWithin = (units: readonly NaamDagen[], venster: Dagen): NaamDagen[] =>
  units.flatMap((unit) => {
    if (unit.van >= venster.van && unit.tot <= venster.tot) return [unit]
    const binnen = overlapOf(unit, venster)
    return binnen !== null && lengthOf(binnen) * 2 >= lengthOf(unit) ? [{ ...binnen, naam: unit.naam }] : []
  })
