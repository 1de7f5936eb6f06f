import type { PDFPageProxy } from 'unpdf/pdfjs'
import { loadPdfjs } from './pdfjs.ts'

/** What is drawn on a page, step by step. */
export type Tekenlijst = {
  readonly stappen: readonly { readonly code: number; readonly waarden: readonly unknown[] }[]
  readonly codes: Readonly<Record<string, number>>
}

/** Asking for it also makes the fonts of the page known (`page.commonObjs`). Notes and forms on the page are left out. */
export async function readTekenlijst(page: PDFPageProxy): Promise<Tekenlijst> {
  const { AnnotationMode, OPS } = await loadPdfjs()
  const lijst = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const waarden: readonly unknown[] = lijst.argsArray
  return {
    stappen: lijst.fnArray.map((code, i) => ({ code, waarden: toRij(waarden[i]) })),
    codes: OPS,
  }
}

const toRij = (waarden: unknown): readonly unknown[] => (Array.isArray(waarden) ? waarden : [])
