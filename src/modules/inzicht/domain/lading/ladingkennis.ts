import type { Indicatorsoort } from '../reeks/reeks.ts'
import type { Gebiedkennis } from './createGebiedzoeker.ts'

/** What must be known of a gemeente to read a file for it. */
export type Ladingkennis = Gebiedkennis & {
  /** Those whose values are filled in; of a table of CBS with the kinds that are added up. */
  readonly indicatoren: readonly {
    readonly id: string
    readonly naam: string
    readonly soort: Indicatorsoort
    readonly cbs: { readonly tabel: string; readonly misdrijven: readonly string[] } | null
  }[]
}
