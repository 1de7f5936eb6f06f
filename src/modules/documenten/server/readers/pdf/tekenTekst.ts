import type { Tekststuk } from '../../../domain/bladspiegel/blad.ts'
import { combine, type Matrix } from './matrix.ts'
import type { Pen, Tekenstand } from './tekenstand.ts'

/** A step of the pen: a character with its width, or only white. */
type Teken = { readonly tekst: string; readonly breedte: number }

/** A row of spaces this wide, in letter sizes, stands for a column. */
const VEEL_WIT = 1
/** Text that leans more is a watermark or the label of a drawing. */
const MAX_HELLING = 0.05

/** Prints characters as pdf.js lists them: gives the stretches of text they form, and how far the pen moved. */
export function printTekens(waarden: unknown, stand: Tekenstand, pen: Pen): { stukken: Tekststuk[]; dx: number } {
  const tekens = Array.isArray(waarden) ? waarden.map((waarde: unknown) => toTeken(waarde, stand)) : []
  const dx = tekens.reduce((som, teken) => som + teken.breedte, 0) * stand.schaal
  const matrix = combine(stand.ctm, combine(pen.matrix, [1, 0, 0, 1, pen.x, pen.y + stand.verhoging]))
  if (!isRecht(matrix) || stand.letter?.staand === true) return { stukken: [], dx }
  return { stukken: splitTekens(tekens, matrix, stand), dx }
}

const isRecht = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) <= a * MAX_HELLING && Math.abs(c) <= -d

/** A number moves the pen back, in thousandths of the letter size; an object is a character. */
function toTeken(waarde: unknown, { grootte, letter, tekenwit, woordwit }: Tekenstand): Teken {
  if (typeof waarde === 'number') return { tekst: '', breedte: (-waarde * grootte) / 1000 }
  if (typeof waarde !== 'object' || waarde === null) return { tekst: '', breedte: 0 }
  const breedte = 'width' in waarde && typeof waarde.width === 'number' ? waarde.width : 0
  const tekst = 'unicode' in waarde && typeof waarde.unicode === 'string' ? waarde.unicode : ''
  const spatie = 'isSpace' in waarde && waarde.isSpace === true
  return { tekst, breedte: breedte * grootte * (letter?.maat ?? 0.001) + tekenwit + (spatie ? woordwit : 0) }
}

/** A stretch in the making; without text it is white that was printed. */
type Lopend = Tekststuk

/** White that follows its neighbour this closely, in letter sizes, is no jump of the pen. */
const AANSLUITEND = 0.15

/** One stretch per character, or per row of spaces; `joinStukken` makes longer ones of them. */
function splitTekens(tekens: readonly Teken[], matrix: Matrix, { schaal, grootte, letter }: Tekenstand): Lopend[] {
  const punt = matrix[0] * schaal
  const basis = {
    y: matrix[5],
    grootte: Math.hypot(matrix[2], matrix[3]) * Math.abs(grootte),
    vet: letter?.vet ?? false,
    spatieVoor: 0,
  }
  const stukken: Lopend[] = []
  let x = matrix[4]
  for (const { tekst, breedte } of tekens) {
    const x0 = x
    x += breedte * punt
    if (tekst === '') continue
    const leeg = tekst.trim() === ''
    stukken.push({ ...basis, tekst: leeg ? '' : tekst, x0, x1: leeg ? x0 : x, spatieNa: leeg ? x - x0 : 0 })
  }
  return stukken
}

/** Adds a stretch to those of the page: to the last one when the pen went straight on. */
export function addStuk(stukken: Lopend[], stuk: Lopend): void {
  const vorige = stukken.at(-1)
  const samen = vorige && joinStuk(vorige, stuk)
  if (samen) stukken[stukken.length - 1] = samen
  else stukken.push(stuk)
}

function joinStuk(links: Lopend, rechts: Lopend): Lopend | null {
  const marge = links.grootte * AANSLUITEND
  const einde = links.x1 + links.spatieNa
  if (Math.abs(rechts.x0 - rechts.spatieVoor - einde) > marge || Math.abs(links.y - rechts.y) > 0.1) return null
  if (rechts.tekst === '') return { ...links, spatieNa: rechts.x0 + rechts.spatieNa - links.x1 }
  if (links.vet !== rechts.vet || Math.abs(links.grootte - rechts.grootte) > 0.1) return null
  const wit = rechts.x0 - links.x1
  if (links.tekst === '') return { ...rechts, spatieVoor: rechts.x0 - links.x0 }
  if (links.spatieNa > 0 && wit > links.grootte * VEEL_WIT) return null
  return {
    ...rechts,
    tekst: links.tekst + (links.spatieNa > 0 ? ' ' : '') + rechts.tekst,
    x0: links.x0,
    spatieVoor: links.spatieVoor,
  }
}
