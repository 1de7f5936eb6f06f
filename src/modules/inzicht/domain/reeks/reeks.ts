import type { Periode } from './periode.ts'

/** What kind of figure it is; it decides the method. */
export const INDICATORSOORTEN = [
  'telling',
  'per_1000',
  'aandeel',
  'enquete',
  'gemiddelde',
  'stand',
  'aantal_van',
] as const
export type Indicatorsoort = (typeof INDICATORSOORTEN)[number]

/** Which way is good; none: more processen-verbaal is neither. */
export type Goed = 'lager' | 'hoger' | 'geen'

export type Indicator = {
  readonly soort: Indicatorsoort
  /** In the plural: "aangiften". */
  readonly eenheid: string
  readonly goed: Goed
  readonly bron: string
  /** Of a survey: how much wider than a simple random sample. 1 when it was one. */
  readonly ontwerpeffect: number
}

export type Meetpunt = {
  readonly periode: Periode
  /** A count; of a share, survey or k of n the numerator; of a mean the mean. Null is not known, which is not 0. */
  readonly waarde: number | null
  /** Of a share, survey, mean or k of n: out of how many. */
  readonly noemer: number | null
  /** Of a mean: the standard deviation. */
  readonly spreiding: number | null
  /** Of a year that is counted in part: over how many months. */
  readonly maanden: number | null
  readonly voorlopig: boolean
  /** What must be known with the value: "lockdown". */
  readonly context: string | null
  /** From here on it is counted in another way: what is before cannot be compared. */
  readonly breuk: boolean
}

export type Reeks = {
  readonly punten: readonly Meetpunt[]
  /** Inhabitants by year. */
  readonly bevolking: Readonly<Record<number, number>>
}

/** A count of events, where chance is that of Poisson. */
export const isTelling = (soort: Indicatorsoort): boolean => soort === 'telling' || soort === 'per_1000'

/** So many of so many, in percent. */
export const isAandeel = (soort: Indicatorsoort): boolean => soort === 'aandeel' || soort === 'enquete'

/** Some were asked, not all: also the level itself is uncertain. */
export const isSteekproef = (soort: Indicatorsoort): boolean => soort === 'enquete' || soort === 'gemiddelde'

/** A level on a day or a list that is ticked off: chance has no part in it. */
export const isZonderToeval = (soort: Indicatorsoort): boolean => soort === 'stand' || soort === 'aantal_van'
