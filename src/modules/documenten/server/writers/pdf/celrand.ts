import { KOPVLAK, LIJN } from './bladmaat.ts'
import type { Pdf } from './pdf.ts'

type Kolom = { readonly links: number; readonly breedte: number }

/** The lines around the cells of a row, and the ground of a header. */
export function drawCelrand(
  pdf: Pdf,
  kolommen: readonly Kolom[],
  boven: number,
  hoogte: number,
  soort: 'kop' | 'rij',
): void {
  for (const { links, breedte } of kolommen) {
    if (soort === 'kop') pdf.rect(links, boven, breedte, hoogte).fill(KOPVLAK)
    pdf.rect(links, boven, breedte, hoogte).lineWidth(0.5).strokeColor(LIJN).stroke()
  }
}
