import { BLAD, type Grootte, INKT } from './bladmaat.ts'
import type { Element, Pdf } from './pdf.ts'
import { HOOG, type Regel, type Zetter } from './wrapTekst.ts'

/** What everything that draws needs. `plek` names where a heading stands, for links. */
export type Opmaker = {
  readonly pdf: Pdf
  readonly zetter: Zetter
  readonly document: Element
  /** The page of the heading with this number, from 1; known once all pages are filled. */
  readonly paginaVanKop: Map<number, number>
}

export const nameKop = (nummer: number): string => `kop-${nummer}`

/** A tag below `ouder`; `tekst` goes along when the font cannot draw all of it. */
export function addElement({ pdf, zetter }: Opmaker, ouder: Element, soort: string, tekst = ''): Element {
  const element = zetter.canDraw(tekst) ? pdf.struct(soort) : pdf.struct(soort, { actual: tekst })
  ouder.add(element)
  return element
}

/** Marks what `draw` draws as the content of the tag. */
export function tagContent(pdf: Pdf, element: Element, soort: string, draw: () => void): void {
  element.add(pdf.markStructureContent(soort))
  draw()
  pdf.endMarkedContent()
}

/** Marks what `draw` draws as decoration: no part of the text. */
export function drawArtifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

export function drawRegels(pdf: Pdf, regels: readonly Regel[], links: number, boven: number, grootte: Grootte): void {
  regels.forEach((regel, r) => {
    for (const { tekst, letter, x, hoog } of regel.lopen)
      pdf
        .font(letter)
        .fontSize(grootte.letter * (hoog ? HOOG : 1))
        .fillColor(INKT)
        .text(tekst, links + x, boven + r * grootte.regel, { lineBreak: false })
  })
}

/** From the top of the type area to the top of the page. */
export const onBlad = (boven: number): number => BLAD.boven + boven
