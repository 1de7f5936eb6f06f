import type { Overdispersie } from '../kans/overdispersie.ts'
import type { Norm } from '../norm.ts'
import type { Indicator, Reeks } from '../reeks/reeks.ts'
import type { Schatting } from './schatting.ts'
import type { Verandering } from './verandering.ts'

/** A goal as it is judged. */
export type Doel = {
  readonly naam: string
  readonly indicator: Indicator
  readonly norm: Norm
  readonly reeks: Reeks
}

export const OORDELEN = ['gehaald', 'op_koers', 'onzeker', 'niet_op_koers', 'niet_gehaald', 'niet_te_meten'] as const
export type Oordeel = (typeof OORDELEN)[number]

/** Why there is no judgement. */
export const REDENEN = [
  'geen_norm',
  'geen_kant',
  'geen_cijfer',
  'geen_noemer',
  'geen_bevolking',
  'geen_nulmeting',
  'nulmeting_half',
  'nulmeting_nul',
  'breuk',
  'te_klein',
] as const
export type Reden = (typeof REDENEN)[number]

/** How far the years of the goal are: over, in its last year, or on the way. */
export type Fase = 'voorbij' | 'laatste_jaar' | 'onderweg'

/** Everything that was found out about a goal. What is not known is null. */
export type Bevinding = {
  readonly oordeel: Oordeel
  readonly reden: Reden | null
  readonly fase: Fase | null
  readonly schatting: Schatting | null
  /** The year compared with, and its figure for the whole year. */
  readonly nulmeting: { readonly jaar: number; readonly waarde: number } | null
  readonly verandering: Verandering | null
  readonly overdispersie: Overdispersie | null
  /** What must be reached in the end, and by now. */
  readonly normgetal: number | null
  readonly pad: number | null
  readonly voorlopig: boolean
}
