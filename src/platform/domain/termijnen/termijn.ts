import type { Datum } from '../datum.ts'
import type { Lengte } from './lengte.ts'

/** What the last day is for: an act in time, a measure that lasts, a wait, or keeping at most. */
export const DOELEN = ['handelen', 'duren', 'wachten', 'bewaren'] as const
export type Doel = (typeof DOELEN)[number]

export const STILTEGRONDEN = ['opschorting', 'aanvulling', 'zienswijze'] as const
export type Stiltegrond = (typeof STILTEGRONDEN)[number]

export type Opschortbaar = {
  readonly artikel: string
  readonly gronden: readonly Stiltegrond[]
  /** In all no more days than this. */
  readonly maximum?: number
}

/** At most so often, each time at most so long, from the end as it stood; or an end that another variant fixes. */
export type Verlengbaar =
  | { readonly artikel: string; readonly lengte: Lengte; readonly keren: number }
  | { readonly artikel: string; readonly variant: string }

/** One way in which a term runs. */
export type Vorm = {
  readonly naam: string
  readonly artikel: string
  /** The event that starts it and itself never counts, as it reads after "na". */
  readonly start: string
  /** Null when the law names a moment and no length. */
  readonly lengte: Lengte | null
  readonly doel: Doel
  /** Which rule moves an end on a day off: the Algemene termijnenwet, Verordening 1182/71, or none. */
  readonly schuift: 'atw' | 'eu' | 'nee'
  /** Counts back from the event: onto the last day of the length, or to the day before the whole of it. */
  readonly terug?: 'op' | 'voor'
  readonly verlenging?: Verlengbaar
  readonly opschorting?: Opschortbaar
  /** The asker may name an earlier end. */
  readonly totMag?: true
  /** Spread days instead of one stretch: at most so many within the length. */
  readonly spreiding?: number
}

/** A row of the table: what the law says, since when, and where that was read. */
export type Termijn = Vorm & {
  readonly id: string
  readonly varianten?: Readonly<Record<string, Vorm>>
  /** Null: longer than Baken needs, or not established. */
  readonly geldigVan: Datum | null
  readonly geldigTot: Datum | null
  /** The text that was read: law and date of the text, or another source. */
  readonly bron: string
  /** False: not read in the law itself yet; have a lawyer look before relying on it. */
  readonly nagekeken: boolean
}
