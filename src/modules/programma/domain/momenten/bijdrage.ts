import type { Dagen, Datum } from '../../../../platform/domain/datum.ts'
import type { Grens, PlanningDeel } from '../planning.ts'

export type PeriodeDeel = Extract<PlanningDeel, { soort: 'periode' }>
export type FrequentieDeel = Extract<PlanningDeel, { soort: 'frequentie' }>

/** Days with the name they get in the key of a moment ("k3"). */
export type NaamDagen = Dagen & { readonly naam: string }
/** A moment before its key is made. */
export type Kandidaat = NaamDagen & { readonly keren: number }

/** What one part of a planning adds to what is expected. */
export type Bijdrage = {
  readonly momenten: readonly Kandidaat[]
  readonly loopt: readonly Dagen[]
  readonly telbaar: boolean
  readonly open: boolean
}

export const NIETS: Bijdrage = { momenten: [], loopt: [], telbaar: false, open: false }

/** The programme year with what the whole planning says about it. */
export type Kader = {
  readonly jaar: number
  /** The days of the year in which the planning runs at all ("vanaf september", "tot 2026"). */
  readonly bereik: Dagen
  /** Whether the text itself tells both ends of `bereik`, and both lie in this year. */
  readonly begrensd: boolean
  /** The kinds of parts and bounds that the planning holds. */
  readonly heeft: ReadonlySet<PlanningDeel['soort'] | Grens>
  /** Days on which nothing is expected; null for the general holidays. */
  readonly vrij: ReadonlySet<Datum> | null
}
