import type { Rij } from './rij.ts'
import type { Toewijzing } from './toewijzing.ts'

/** What a file holds at first sight, and what its columns seem to mean. */
export type Verkenning = {
  readonly soort: 'csv' | 'xlsx' | 'cbs'
  /** Names of the sheets of a workbook. */
  readonly bladen: readonly string[]
  readonly aantalRijen: number
  readonly eersteRijen: readonly Rij[]
  /** By column: the different texts in it, or null when they are too many to be names. */
  readonly teksten: readonly (readonly string[] | null)[]
  readonly voorstel: Toewijzing
}
