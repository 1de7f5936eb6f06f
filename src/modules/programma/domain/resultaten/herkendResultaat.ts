import type { VoorstelResultaat } from '../voorstel.ts'

/** A result found in a piece of text; `van` and `tot` are offsets in that piece, `tekst` is what stands there. */
export type HerkendResultaat = Omit<VoorstelResultaat, 'bron'> & { readonly van: number; readonly tot: number }

export type Resultaatcontext = {
  /** The year of the programme or account. */
  readonly jaar: number | null
  /** The head the text stands under; given to each result. */
  readonly thema: string
  /** In a programme only a clear state of affairs with a count is taken, and marked as `stand`. */
  readonly aard: 'programma' | 'verantwoording'
}
