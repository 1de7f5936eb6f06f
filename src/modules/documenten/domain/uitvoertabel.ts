import type { Datum } from '../../../platform/domain/datum.ts'

export const KOLOMSOORTEN = ['tekst', 'getal', 'datum'] as const
/** A Datum is text when the program runs, so the column says which texts are days. */
export type Kolomsoort = (typeof KOLOMSOORTEN)[number]

/** `breedte` in characters. */
export type Bladkolom = { readonly kop: string; readonly breedte: number; readonly soort: Kolomsoort }
export type Bladcel = string | number | Datum | null

/** One sheet; each row has as many cells as there are columns. */
export type Uitvoerblad = {
  readonly naam: string
  readonly kolommen: readonly Bladkolom[]
  readonly rijen: readonly (readonly Bladcel[])[]
}

/** A workbook as it goes out, whatever the format. */
export type Uitvoerboek = { readonly bladen: readonly Uitvoerblad[] }
