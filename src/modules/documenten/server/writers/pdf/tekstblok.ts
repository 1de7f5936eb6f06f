import { BLAD, type Grootte, ZETBREEDTE } from './bladmaat.ts'
import { anEenheid, type Eenheid } from './eenheid.ts'
import { drawRegels, onBlad, type Opmaker, tagContent } from './opmaker.ts'
import type { Element } from './pdf.ts'
import type { Tekststuk } from './wrapTekst.ts'

export type Tekstvorm = {
  readonly grootte: Grootte
  readonly voor: number
  /** From the left of the type area. */
  readonly inspringing?: number
  /** A heading: stays with what follows. */
  readonly samen?: boolean
  readonly nieuweBladzijde?: boolean
  /** Done where the text begins, before it is drawn. */
  readonly begin?: (boven: number) => void
}

/** A heading of more lines than this is no heading any more, and may break over a page. */
const MAX_SAMEN = 8

/** Text over the whole width, in lines that may go on at the next page. */
export function setTekst(
  { pdf, zetter }: Opmaker,
  element: Element,
  soort: string,
  stukken: readonly Tekststuk[],
  vorm: Tekstvorm,
): Eenheid[] {
  const { grootte, voor, inspringing = 0, samen = false, nieuweBladzijde = false, begin } = vorm
  const regels = zetter.wrap(stukken, grootte, ZETBREEDTE - inspringing)
  return regels.map((regel, r) =>
    anEenheid({
      hoogte: grootte.regel,
      voor: r === 0 ? voor : 0,
      samen: samen && regels.length <= MAX_SAMEN,
      nieuweBladzijde: nieuweBladzijde && r === 0,
      draw: (boven) => {
        if (r === 0) begin?.(boven)
        tagContent(pdf, element, soort, () =>
          drawRegels(pdf, [regel], BLAD.links + inspringing, onBlad(boven), grootte),
        )
      },
    }),
  )
}
