import type { Dagen, Datum } from '../../../../platform/domain/datum.ts'

/**
 * One time that something must happen, as it follows from a planning. `sleutel` names it within its actie and year and never
 * changes while the planning stays ("2026-k3", "2026-w14", "2026-2van4"). `keren`: how often within it ("vier avonden in de
 * week" is one moment a week with keren 4).
 */
export type VerwachtMoment = Dagen & { readonly sleutel: string; readonly keren: number }

/**
 * What a planning makes one expect within one programme year.
 * - `momenten`: in order, without doubles, each ending within the year.
 * - `telbaar`: extra ones are welcome (on request, on occasion, "aantal maal per jaar").
 * - `loopt`: it goes on between these days without separate moments ("doorlopend", "vanaf 2020"); null when it does not.
 * - `open`: what the planning does not say yet ("nader te plannen", unknown words, no planning).
 */
export type Verwachting = {
  readonly momenten: readonly VerwachtMoment[]
  readonly telbaar: boolean
  readonly loopt: Dagen | null
  readonly open: boolean
}

/** What people recorded about a moment; only this is stored. `van` and `tot` are filled when it was replanned. */
export type MomentFeit = {
  readonly sleutel: string
  readonly van: Datum | null
  readonly tot: Datum | null
  readonly gedaanOp: Datum | null
  /** Why it will not happen; empty when it will. */
  readonly vervallen: string
  readonly notitie: string
  /** Recorded beyond what was expected. */
  readonly extra: boolean
  readonly versie: number
}

export const MOMENT_STANDEN = ['open', 'gedaan', 'vervallen'] as const
export type MomentStand = (typeof MOMENT_STANDEN)[number]

/** An expected or extra moment with what is known of it. `versie` 0: nothing was recorded yet. */
export type Moment = VerwachtMoment & {
  readonly stand: MomentStand
  readonly gedaanOp: Datum | null
  readonly vervallen: string
  readonly notitie: string
  readonly extra: boolean
  /** The days that the planning gave, when it was replanned. */
  readonly verplaatstVan: Dagen | null
  readonly versie: number
}
