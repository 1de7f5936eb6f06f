/**
 * Text of an account, as it is kept, frozen and published: blocks and nothing that runs. The editor has its own form of it; this is
 * what is read by the rest. `cijfer` refers to `verantwoording.cijfer`.
 */
export type Tekst = readonly Tekstblok[]

export type Tekstblok = Tekstkop | Alinea | Lijst

/** Below the headings of the page: 1 is the highest that a writer has. */
export type Tekstkop = { readonly soort: 'kop'; readonly niveau: 1 | 2; readonly inhoud: readonly Tekstdeel[] }

export type Alinea = { readonly soort: 'alinea'; readonly inhoud: readonly Tekstdeel[] }

export type Lijst = { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly Lijstpunt[] }

/** `lijst` is a list within this item; at most three deep. */
export type Lijstpunt = { readonly inhoud: readonly Tekstdeel[]; readonly lijst: Lijst | null }

export type Tekstdeel = Tekststuk | Cijferdeel

/** `link` is an https address, mailto:, or a path of this site; null when it is no link. */
export type Tekststuk = {
  readonly soort: 'tekst'
  readonly tekst: string
  readonly vet: boolean
  readonly cursief: boolean
  readonly link: string | null
}

/** A figure in the sentence. `woorden` is how it is written there when it is not the figure itself ("drie keer"); '' is the figure. */
export type Cijferdeel = { readonly soort: 'cijfer'; readonly cijferId: string; readonly woorden: string }
