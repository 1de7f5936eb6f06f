import type { Tx } from '../../../../platform/server/withActor.ts'
import { bevolkingsdoel } from './bevolkingsdoel.ts'
import type { Lading } from './lading.ts'
import { meetwaardedoel } from './meetwaardedoel.ts'

/** What the kept rows do to what is there. `afdruk` differs when what would be replaced differs. */
export type Vergelijking = {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
  readonly afdruk: string
}

export type Wijziging = {
  readonly plek: string
  readonly rij: number
  readonly indicatorId: string | null
  readonly gebied: string
  readonly jaar: number
  readonly periodesoort: string
  readonly periode: number
  readonly oud: number | null
  readonly nieuw: number | null
}

type Wat = { readonly gemeenteId: number; readonly lading: Lading }

/** The table that a lading goes to: values of indicators, or inhabitants. */
export type Ladingdoel = {
  /** Others that would change it wait until the transaction is over. */
  readonly lock: (db: Tx, wat: Wat, now: Date) => Promise<void>
  readonly compare: (db: Tx, wat: Wat) => Promise<Vergelijking>
  /** What would be replaced, in the order of the file. */
  readonly listWijzigingen: (db: Tx, wat: Wat, aantal: number, na: string) => Promise<readonly Wijziging[]>
  /** Stores one part, and keeps what was there. */
  readonly storeDeel: (db: Tx, wat: Wat, nummer: number, now: Date) => Promise<void>
  /** Whether all that was stored is still as it was stored. */
  readonly isOnveranderd: (db: Tx, wat: Wat) => Promise<boolean>
  /** Takes away what was stored, and puts back what was there. */
  readonly restore: (db: Tx, wat: Wat) => Promise<void>
}

export const doelOf = ({ doel }: Lading): Ladingdoel => (doel === 'bevolking' ? bevolkingsdoel : meetwaardedoel)
