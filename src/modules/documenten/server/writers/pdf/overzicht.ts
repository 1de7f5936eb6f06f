import type { Pdf } from './pdf.ts'

type Tak = PDFKit.PDFOutline

/** The outline that a reader shows beside the pages: chapters and parts, added in order, on the page where they stand. */
export function openLijst(pdf: Pdf): { readonly add: (niveau: 1 | 2 | 3, naam: string) => void } {
  let laatste: Tak | null = null
  return {
    add: (niveau, naam) => {
      if (niveau === 3) return
      if (niveau === 2 && laatste) laatste.addItem(naam)
      else laatste = pdf.outline.addItem(naam, { expanded: true })
    },
  }
}
