import type { Element } from './pdf.ts'
import type { Regel } from './wrapTekst.ts'

/** A footnote as lines, with the tag that it belongs to. */
export type Noot = { readonly element: Element; readonly regels: readonly Regel[] }

/** Something that stands on one page as a whole: lines of text, a row of a table. */
export type Eenheid = {
  readonly hoogte: number
  /** Empty space above it, but not at the top of a page. */
  readonly voor: number
  readonly noten: readonly Noot[]
  /** Stays on the page of the next. */
  readonly samen: boolean
  readonly nieuweBladzijde: boolean
  /** Is repeated above it when it opens a page: the header of its table. */
  readonly herhaal: Tekening | null
  readonly draw: (boven: number) => void
}

export type Tekening = { readonly hoogte: number; readonly draw: (boven: number) => void }

export const anEenheid = (eigen: Pick<Eenheid, 'hoogte' | 'draw'> & Partial<Eenheid>): Eenheid => ({
  voor: 0,
  noten: [],
  samen: false,
  nieuweBladzijde: false,
  herhaal: null,
  ...eigen,
})
