import type { Stuk } from '../opmaaktekst.ts'
import { joinStukken } from '../opmaaktekst.ts'
import type { Opmaaktekst } from '../ruwBlok.ts'

/** Text on one line without a wide gap. */
export type Segment = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly grootte: number
  readonly stukken: readonly Stuk[]
  /** A raised letter may push the whole line down. */
  readonly verhoogd: boolean
  /** Where the text begins, when a mark of an item stands before it. */
  readonly tekstbegin?: number
}

/** All text on one height; `segmenten` from left to right. */
export type Regel = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly grootte: number
  readonly segmenten: readonly Segment[]
}

/** Such white stands between columns and nowhere else. */
export const ZEKER_WIT = 1.5
/** A gap this wide inside a line that is no row of a table was a tab. */
const TAB_WIT = 3

/** The text of a line that is no row of a table. */
export function regelTekst(regel: Regel): Opmaaktekst {
  const stukken = regel.segmenten.flatMap((segment, i) => {
    const vorige = regel.segmenten[i - 1]
    const wit = vorige ? segment.x0 - vorige.x1 : 0
    const tussen = vorige ? [{ tekst: wit > TAB_WIT * regel.grootte ? '\t' : ' ', vet: false }] : []
    return [...tussen, ...segment.stukken]
  })
  return joinStukken(stukken)
}

/** A line with wide white in it is a row, or part of one, and no line of a paragraph. */
export const isRijregel = (regel: Regel): boolean =>
  regel.segmenten.some(
    (segment, i) => i > 0 && segment.x0 - (regel.segmenten[i - 1]?.x1 ?? 0) >= ZEKER_WIT * regel.grootte,
  )

/** A line of some segments of another. */
export function regelVan(segmenten: readonly Segment[]): Regel {
  return {
    x0: Math.min(...segmenten.map((s) => s.x0)),
    x1: Math.max(...segmenten.map((s) => s.x1)),
    y: segmenten[0]?.y ?? 0,
    grootte: Math.max(...segmenten.map((s) => s.grootte)),
    segmenten,
  }
}
