import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Blad } from '../../../domain/bladspiegel/blad.ts'
import { readLijnen } from './leesLijnen.ts'
import { readTekststukken } from './leesTekststukken.ts'
import { toMatrix } from './matrix.ts'
import { readTekenlijst } from './tekenlijst.ts'

/** The pages of a PDF as text and lines with their places. A page that cannot be read is empty. */
export async function readBladen(pdf: PDFDocumentProxy): Promise<Blad[]> {
  const bladen: Blad[] = []
  for (let nr = 1; nr <= pdf.numPages; nr += 1) bladen.push(await readBlad(pdf, nr))
  return bladen
}

async function readBlad(pdf: PDFDocumentProxy, nr: number): Promise<Blad> {
  const page = await pdf.getPage(nr)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const matrix = toMatrix(transform)
  const tekenlijst = await readTekenlijst(page)
  const stukken = await readTekststukken(page, matrix)
  page.cleanup()
  return { nr, breedte: width, hoogte: height, stukken, ...readLijnen(tekenlijst, matrix) }
}
