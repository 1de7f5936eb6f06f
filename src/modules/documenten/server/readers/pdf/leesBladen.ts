import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Blad } from '../../../domain/bladspiegel/blad.ts'
import { createLetterkast } from './letter.ts'
import { toMatrix } from './matrix.ts'
import { followTekenlijst } from './tekening.ts'
import { readTekenlijst } from './tekenlijst.ts'

/** The pages of a PDF as text and lines with their places. */
export async function readBladen(pdf: PDFDocumentProxy): Promise<Blad[]> {
  const bladen: Blad[] = []
  for (let nr = 1; nr <= pdf.numPages; nr += 1) bladen.push(await readBlad(pdf, nr))
  return bladen
}

async function readBlad(pdf: PDFDocumentProxy, nr: number): Promise<Blad> {
  const page = await pdf.getPage(nr)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const tekenlijst = await readTekenlijst(page)
  const tekening = followTekenlijst(tekenlijst, toMatrix(transform), createLetterkast(page))
  page.cleanup()
  return { nr, breedte: width, hoogte: height, ...tekening }
}
