import type { Tekststuk } from '../../../domain/bladspiegel/blad.ts'
import { combine, type Matrix } from './matrix.ts'
import type { Pen, Tekenstand } from './tekenstand.ts'

/** A row of spaces this wide, in letter sizes, stands for a column. */
const VEEL_WIT = 1
/** White that follows its neighbour this closely, in letter sizes, is no jump of the pen. */
const AANSLUITEND = 0.15
/** Text that leans more is a watermark or the label of a drawing. */
const MAX_HELLING = 0.05

/** What is printed: the stretches of text it forms (one without text is printed white), and how far the pen moved. */
export type Afdruk = { readonly stukken: readonly Tekststuk[]; readonly dx: number }

/** Prints characters as pdf.js lists them: objects for characters, numbers for moves of the pen. */
export function printTekens(waarden: unknown, stand: Tekenstand, pen: Pen): Afdruk {
  const tekens: readonly unknown[] = Array.isArray(waarden) ? waarden : []
  const matrix = combine(stand.ctm, combine(pen.matrix, [1, 0, 0, 1, pen.x, pen.y + stand.verhoging]))
  const stukken: Tekststuk[] = []
  const zichtbaar = isRecht(matrix) && stand.letter?.staand !== true
  const hoogte = Math.hypot(matrix[2], matrix[3]) * Math.abs(stand.grootte)
  const punt = matrix[0] * stand.schaal
  const vet = stand.letter?.vet ?? false
  let tekst = ''
  let x = matrix[4]
  let [x0, x1, spatie] = [x, x, 0]
  const close = (): void => {
    if (zichtbaar && (tekst !== '' || spatie > 0)) {
      stukken.push({ tekst, x0, x1, y: matrix[5], grootte: hoogte, vet, spatieVoor: 0, spatieNa: spatie })
    }
    tekst = ''
    spatie = 0
  }
  for (const teken of tekens) {
    const breedte = widthOf(teken, stand) * punt
    const letters = tekstVan(teken)
    if (letters.trim() === '') {
      if (letters !== '' && tekst === '' && spatie === 0) x0 = x1 = x
      if (letters !== '') spatie += breedte
      x += breedte
      continue
    }
    const los = x - x1 - spatie
    if (tekst === '' || Math.abs(los) > hoogte * AANSLUITEND || (spatie > 0 && x - x1 > hoogte * VEEL_WIT)) {
      close()
      x0 = x
    }
    tekst += spatie > 0 ? ` ${letters}` : letters
    spatie = 0
    x += breedte
    x1 = x
  }
  close()
  return { stukken, dx: (x - matrix[4]) / (matrix[0] || 1) }
}

const isRecht = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) <= a * MAX_HELLING && Math.abs(c) <= -d

/** A number moves the pen back, in thousandths of the letter size. */
function widthOf(teken: unknown, { grootte, letter, tekenwit, woordwit }: Tekenstand): number {
  if (typeof teken === 'number') return (-teken * grootte) / 1000
  if (typeof teken !== 'object' || teken === null) return 0
  const breedte = 'width' in teken && typeof teken.width === 'number' ? teken.width : 0
  const spatie = 'isSpace' in teken && teken.isSpace === true
  return breedte * grootte * (letter?.maat ?? 0.001) + tekenwit + (spatie ? woordwit : 0)
}

const tekstVan = (teken: unknown): string =>
  typeof teken === 'object' && teken !== null && 'unicode' in teken && typeof teken.unicode === 'string'
    ? teken.unicode
    : ''

/** Adds a stretch to those of the page: to the last one when the pen went straight on. */
export function addStuk(stukken: Tekststuk[], stuk: Tekststuk): void {
  const vorige = stukken.at(-1)
  const samen = vorige && joinStuk(vorige, stuk)
  if (samen) stukken[stukken.length - 1] = samen
  else stukken.push(stuk)
}

function joinStuk(links: Tekststuk, rechts: Tekststuk): Tekststuk | null {
  const los = rechts.x0 - rechts.spatieVoor - (links.x1 + links.spatieNa)
  if (Math.abs(los) > links.grootte * AANSLUITEND || Math.abs(links.y - rechts.y) > 0.1) return null
  if (rechts.tekst === '') return { ...links, spatieNa: rechts.x0 + rechts.spatieNa - links.x1 }
  if (links.vet !== rechts.vet || Math.abs(links.grootte - rechts.grootte) > 0.1) return null
  if (links.tekst === '') return { ...rechts, spatieVoor: rechts.x0 - links.x0 }
  if (links.spatieNa > 0 && rechts.x0 - links.x1 > links.grootte * VEEL_WIT) return null
  const tekst = links.tekst + (links.spatieNa > 0 ? ' ' : '') + rechts.tekst
  return { ...rechts, tekst, x0: links.x0, spatieVoor: links.spatieVoor }
}
