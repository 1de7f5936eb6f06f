import type { Tekststuk } from '../../../domain/bladspiegel/blad.ts'
import { combine, type Matrix } from './matrix.ts'
import type { Pen, Tekenstand } from './tekenstand.ts'

/** A step of the pen: a character with its width, or only white. */
type Teken = { readonly tekst: string; readonly breedte: number }

/** White of this width, in letter sizes, ends a stretch when no space is printed in it. */
const LOS_WIT = 0.25
/** A row of so many spaces stands for a column. */
const VEEL_SPATIES = 3
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

type OpenStuk = { readonly tekst: string; readonly x0: number; readonly x1: number; readonly spatieVoor: number }
/** What was skipped since the last visible character: all white, and what of it are printed spaces. */
type Wit = { readonly breedte: number; readonly spatie: number; readonly aantal: number }
const GEEN_WIT: Wit = { breedte: 0, spatie: 0, aantal: 0 }

/** Stretches end where the pen jumps, and at a row of spaces. */
function splitTekens(tekens: readonly Teken[], matrix: Matrix, { schaal, grootte, letter }: Tekenstand): Tekststuk[] {
  const punt = matrix[0] * schaal
  const hoogte = Math.hypot(matrix[2], matrix[3]) * Math.abs(grootte)
  const stukken: Tekststuk[] = []
  let plek = matrix[4]
  let open: OpenStuk | null = null
  let wit = GEEN_WIT
  const close = (stuk: OpenStuk | null): void => {
    if (stuk) stukken.push({ ...stuk, y: matrix[5], grootte: hoogte, vet: letter?.vet ?? false, spatieNa: wit.spatie })
  }
  for (const teken of tekens) {
    const x0 = plek
    plek += teken.breedte * punt
    if (teken.tekst.trim() === '') {
      wit = addWit(wit, teken, plek - x0)
      continue
    }
    const sprong = wit.aantal >= VEEL_SPATIES || wit.breedte - wit.spatie > hoogte * LOS_WIT
    if (sprong) close(open)
    const spatieVoor = sprong ? 0 : wit.spatie
    open = extendStuk(sprong ? null : open, { tekst: teken.tekst, x0, x1: plek, spatieVoor }, wit.aantal > 0)
    wit = GEEN_WIT
  }
  close(open)
  return stukken
}

const extendStuk = (open: OpenStuk | null, teken: OpenStuk, spatie: boolean): OpenStuk =>
  open ? { ...open, tekst: open.tekst + (spatie ? ' ' : '') + teken.tekst, x1: teken.x1 } : teken

const addWit = (wit: Wit, { tekst }: Teken, breedte: number): Wit => ({
  breedte: wit.breedte + breedte,
  spatie: wit.spatie + (tekst === '' ? 0 : breedte),
  aantal: wit.aantal + (tekst === '' ? 0 : 1),
})
