/**
 * The one form into which every document is read: an ordered list of blocks.
 * `plaats.van` and `plaats.tot` are character offsets into the text of the whole document, which is the text of all
 * blocks in order, joined by a newline (see `tekstVanDocument`). `pagina` counts from 1; null when the format has none.
 */
export type Plaats = { readonly pagina: number | null; readonly van: number; readonly tot: number }

/** A half-open range of characters inside the text of one block or cell. */
export type Bereik = { readonly van: number; readonly tot: number }

type BlokBasis = { readonly nr: number; readonly plaats: Plaats }

/** `niveau` 1 is the highest. */
export type Kop = BlokBasis & { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string }

/** `vet` holds the bold ranges: a wholly bold line often is a heading, a bold start a run-in head. */
export type Alinea = BlokBasis & { readonly soort: 'alinea'; readonly tekst: string; readonly vet: readonly Bereik[] }

/** `diepte` 0 is the outermost list; `teken` is the mark as printed ("•", "1.", "a)") or empty. */
export type Lijstitem = BlokBasis & {
  readonly soort: 'lijstitem'
  readonly diepte: number
  readonly teken: string
  readonly tekst: string
  readonly vet: readonly Bereik[]
}

/** `kolommen` and `rijen` are the spans of a merged cell (1 when not merged). Lines within a cell are joined by "\n". */
export type Cel = {
  readonly tekst: string
  readonly kolommen: number
  readonly rijen: number
  readonly kop: boolean
  readonly vet: readonly Bereik[]
  readonly plaats: Plaats
}

/** Rows hold only the cells that begin there; a cell that continues from above is not repeated. */
export type Tabel = BlokBasis & { readonly soort: 'tabel'; readonly rijen: readonly (readonly Cel[])[] }

/** `merk` is the mark as it stands in the text, directly after a word: "*", "**", or raised digits and letters ("¹²", "ᵇ"). */
export type Voetnoot = BlokBasis & { readonly soort: 'voetnoot'; readonly merk: string; readonly tekst: string }

export type Blok = Kop | Alinea | Lijstitem | Tabel | Voetnoot

export const BESTANDSSOORTEN = ['docx', 'pdf', 'odt', 'xlsx', 'html', 'tekst'] as const
export type Bestandssoort = (typeof BESTANDSSOORTEN)[number]

export type BronDocument = {
  readonly soort: Bestandssoort
  /** The title in the file's own properties, or empty. Often wrong: a hint, never the truth. */
  readonly titel: string
  /** Number of pages, or null when the format has none. */
  readonly paginas: number | null
  readonly blokken: readonly Blok[]
}
