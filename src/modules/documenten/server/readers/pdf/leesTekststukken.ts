import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Tekststuk } from '../../../domain/bladspiegel/blad.ts'
import { combine, toMatrix, type Matrix } from './matrix.ts'

type PdfTekst = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

const VET_LETTER = /bold|black|heavy|semibold|demi(?!-?light)|(?:^|[-,_+])(?:bd|hv|blk)(?:$|[-,_])/i
/** Text that leans more than this is a watermark or the label of a drawing. */
const MAX_HELLING = 0.05

/**
 * The text of a page with its places. Text that is marked as page furniture (running heads and feet in a tagged PDF) and
 * slanted text is left out. The list of drawing operators must have been read first: it makes the fonts known.
 */
export async function readTekststukken(page: PDFPageProxy, blad: Matrix): Promise<Tekststuk[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const letters = findVetteLetters(page)
  const stukken: Tekststuk[] = []
  const merken: boolean[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') merken.pop()
      else merken.push('tag' in item && item.tag === 'Artifact')
    } else if (!merken.includes(true)) {
      const stuk = toTekststuk(item, blad, letters(item.fontName))
      if (stuk) stukken.push(stuk)
    }
  }
  return stukken
}

function toTekststuk(item: PdfTekst, blad: Matrix, vet: boolean): Tekststuk | null {
  if (item.str.trim() === '') return null
  const [a, b, c, d, x, y] = combine(blad, toMatrix(item.transform))
  if (a <= 0 || Math.abs(b) > Math.abs(a) * MAX_HELLING) return null
  return { tekst: item.str, x0: x, x1: x + item.width, y, grootte: Math.hypot(c, d), vet }
}

/** Tells of a font, by the name its maker gave it, whether it is bold. */
function findVetteLetters(page: PDFPageProxy): (fontName: string) => boolean {
  const bekend = new Map<string, boolean>()
  return (fontName) => {
    const eerder = bekend.get(fontName)
    if (eerder !== undefined) return eerder
    const letter: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null
    const vet = isVet(letter)
    bekend.set(fontName, vet)
    return vet
  }
}

function isVet(letter: unknown): boolean {
  if (typeof letter !== 'object' || letter === null) return false
  const naam = 'name' in letter && typeof letter.name === 'string' ? letter.name.replace(/^[A-Z]{6}\+/, '') : ''
  return (
    ('bold' in letter && letter.bold === true) || ('black' in letter && letter.black === true) || VET_LETTER.test(naam)
  )
}
