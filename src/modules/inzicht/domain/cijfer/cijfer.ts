import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Benadering } from '../../../../platform/domain/telling.ts'
import type { Periode } from '../reeks/periode.ts'

/**
 * What a figure refers to. A figure in an account, on a tile or beside an actie is never a bare number:
 * - `telling`: what a register counts, between two days, with the filters of `Tellingvraag`.
 * - `indicator`: a value out of a series; `gebied` '' is the whole gemeente, else a code of CBS.
 * - `hand`: what somebody filled in, with where it came from. `bronzin` is the sentence it was read from, '' when there is none.
 */
export type Cijferverwijzing = Tellingcijfer | Indicatorcijfer | Handcijfer

export type Tellingcijfer = {
  readonly soort: 'telling'
  readonly telling: string
  readonly van: Datum
  readonly tot: Datum
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export type Indicatorcijfer = {
  readonly soort: 'indicator'
  readonly indicatorId: string
  readonly gebied: string
  readonly periode: Periode
  readonly maat: 'waarde' | 'per_1000'
}

export type Handcijfer = {
  readonly soort: 'hand'
  readonly wat: string
  readonly waarde: number
  readonly eenheid: string
  readonly bron: string
  readonly dag: Datum
  readonly benadering: 'ruim' | 'circa' | 'bijna' | null
  readonly bronzin: string
}

/** Why there is no number: not for this reader, the telling or indicator is gone, or nobody has filled it in. */
export type Cijferreden = 'geen_recht' | 'bestaat_niet' | 'geen_waarde'

/** The figure with all it can answer for: how counted, from which source, as of when. */
export type Cijfer = {
  readonly verwijzing: Cijferverwijzing
  /** Null with a `reden`. */
  readonly waarde: number | null
  readonly reden: Cijferreden | null
  /** Null or absent: the value is exact. */
  readonly benadering?: Handcijfer['benadering'] | Benadering
  /** As it is read: "1.250", "8,4", "ruim 260", "84%"; a dash when there is no number. */
  readonly tekst: string
  readonly naam: string
  readonly eenheid: string
  readonly definitie: string
  readonly bron: string
  /** Instant (ISO 8601) of counting, or the day of the source. */
  readonly peilmoment: string
  readonly volledigVanaf: Datum | null
  readonly voorlopig: boolean
  /** Notes that travel with the value ("lockdown"). */
  readonly context: readonly string[]
  /** Counts of people: below 5 they are not published. */
  readonly teltPersonen: boolean
  /** Of a rate or a share: the count it is reckoned from, which it would give away. Null or absent: it is a count itself. */
  readonly teller?: number | null
}
