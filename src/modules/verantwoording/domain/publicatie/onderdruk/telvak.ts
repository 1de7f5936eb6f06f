import { dayOf, lastDayOfMaand, type Dagen } from '../../../../../platform/domain/datum.ts'
import type { Indicatorcijfer, Tellingcijfer } from '../../../../inzicht/public.ts'
import { nestGebied, type Wijken } from './gebiedsboom.ts'

/** What is counted in a cel: of which series, in which days, and which part of the gemeente or of the kinds. */
export type Telvak = Dagen & {
  readonly reeks: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** One cel with where it stands; null for what is of no days that are known. */
export type Telling = { readonly id: string; readonly waarde: number; readonly vak: Telvak | null }

export const vakOfTelling = ({ telling, van, tot, filters }: Tellingcijfer, wijken: Wijken): Telvak => ({
  ...{ reeks: `telling ${telling}`, van, tot },
  filters: sortFilters(nestGebied(filters, wijken)),
})

/** A count and a rate of the same people are one. Another gemeente is no part of this one. */
export function vakOfReeks(
  { indicatorId, gebied }: Pick<Indicatorcijfer, 'indicatorId' | 'gebied'>,
  { jaar, soort, nummer }: Indicatorcijfer['periode'],
): Telvak {
  const maanden = MAANDEN[soort]
  const laatste = nummer * maanden
  const eigen = !gebied.startsWith('GM')
  return {
    reeks: eigen ? `reeks ${indicatorId}` : `reeks ${indicatorId} ${gebied}`,
    ...{ van: dayOf(jaar, laatste - maanden + 1, 1), tot: lastDayOfMaand(jaar, laatste) },
    filters: eigen && gebied !== '' ? { gebied: [gebied] } : {},
  }
}

const MAANDEN = { jaar: 12, kwartaal: 3, maand: 1 } as const

/** The keys of a filter in any order ask the same. */
const sortFilters = (filters: Telvak['filters']): Telvak['filters'] =>
  Object.fromEntries(
    Object.entries(filters)
      .map(([dimensie, sleutels]) => [dimensie, [...sleutels].sort()] as const)
      .sort(([een], [ander]) => (een < ander ? -1 : 1)),
  )
