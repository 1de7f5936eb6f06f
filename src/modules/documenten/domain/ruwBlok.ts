import type { Bereik } from './blok.ts'

/** Text with its bold ranges, as the readers build it. */
export type Opmaaktekst = { readonly tekst: string; readonly vet: readonly Bereik[] }

/** `pagina` is given only when it may differ from that of the table. */
export type RuweCel = Opmaaktekst & {
  readonly kolommen: number
  readonly rijen: number
  readonly kop: boolean
  readonly pagina?: number | null
}
export type RuweRij = readonly RuweCel[]

type RuwBasis = { readonly pagina: number | null }
export type RuweKop = RuwBasis & { readonly soort: 'kop'; readonly niveau: number } & Opmaaktekst
export type RuweAlinea = RuwBasis & { readonly soort: 'alinea' } & Opmaaktekst
export type RuwLijstitem = RuwBasis & {
  readonly soort: 'lijstitem'
  readonly diepte: number
  readonly teken: string
} & Opmaaktekst
export type RuweTabel = RuwBasis & { readonly soort: 'tabel'; readonly rijen: readonly RuweRij[] }
export type RuweVoetnoot = RuwBasis & { readonly soort: 'voetnoot'; readonly merk: string; readonly tekst: string }

/** What a reader delivers: a block without number and offsets; `composeDocument` adds those. */
export type RuwBlok = RuweKop | RuweAlinea | RuwLijstitem | RuweTabel | RuweVoetnoot

/** A plain cell that spans one column and one row. */
export const plainCel = (tekst: string): RuweCel => ({ tekst, vet: [], kolommen: 1, rijen: 1, kop: false })
