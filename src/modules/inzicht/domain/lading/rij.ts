import type { Periode } from '../reeks/periode.ts'

/** What stands in a cell; a number only where a workbook says so itself. Empty is null. */
export type Cel = string | number | null

/** One row of a file; `nummer` as a spreadsheet program counts, the first row is 1. */
export type Rij = { readonly nummer: number; readonly cellen: readonly Cel[] }

/** One value that a row gives. */
export type Ladingwaarde = {
  readonly rij: number
  /** Null where inhabitants are counted. */
  readonly indicatorId: string | null
  /** '' is the whole gemeente. */
  readonly gebied: string
  readonly periode: Periode
  /** Null is not known, which is not 0. */
  readonly waarde: number | null
  readonly noemer: number | null
  /** Null: the file does not say. */
  readonly voorlopig: boolean | null
  readonly context: string | null
}

/** The text of a cell, without signs that nobody sees. */
export const tekstVanCel = (cel: Cel | undefined): string =>
  cel === null || cel === undefined
    ? ''
    : typeof cel === 'number'
      ? String(cel)
      : cel.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\uFEFF]+/g, ' ').trim()
