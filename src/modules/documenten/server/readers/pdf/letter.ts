import type { PDFPageProxy } from 'unpdf/pdfjs'

/** What is needed of a font. */
export type Letter = {
  readonly vet: boolean
  /** Width of a letter of size 1, for a unit of the font's own measure. */
  readonly maat: number
  readonly staand: boolean
}

const VET_NAAM = /bold|black|heavy|semibold|demi(?!-?light)|(?:^|[-,_+])(?:bd|hv|blk)(?:$|[-,_])/i
const GEWONE_MAAT = 0.001

/** Looks up fonts of a page, once each. They are known as soon as the drawing operators have been read. */
export function createLetterkast(page: PDFPageProxy): (id: string) => Letter {
  const bekend = new Map<string, Letter>()
  return (id) => {
    const eerder = bekend.get(id)
    if (eerder) return eerder
    const letter = readLetter(page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
    bekend.set(id, letter)
    return letter
  }
}

function readLetter(ruw: unknown): Letter {
  if (typeof ruw !== 'object' || ruw === null) return { vet: false, maat: GEWONE_MAAT, staand: false }
  const naam = 'name' in ruw && typeof ruw.name === 'string' ? ruw.name.replace(/^[A-Z]{6}\+/, '') : ''
  const matrix: unknown = 'fontMatrix' in ruw ? ruw.fontMatrix : null
  const maat: unknown = Array.isArray(matrix) ? matrix[0] : GEWONE_MAAT
  return {
    vet: ('bold' in ruw && ruw.bold === true) || ('black' in ruw && ruw.black === true) || VET_NAAM.test(naam),
    maat: typeof maat === 'number' && maat > 0 ? maat : GEWONE_MAAT,
    staand: 'vertical' in ruw && ruw.vertical === true,
  }
}
