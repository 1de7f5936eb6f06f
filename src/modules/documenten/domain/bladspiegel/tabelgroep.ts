import { startsMetLabel } from '../label.ts'
import { isVol } from './celtekst.ts'
import { kolomVan, listGoten, narrowGoten, randVan, type Goot } from './goten.ts'
import { regelTekst, regelVan, type Regel, type Segment } from './regel.ts'

/** Lines further apart, in letter sizes, do not belong to one table. */
const MAX_AFSTAND = 5
/** Lines of one cell lie closer together, in letter sizes. */
const MAX_REGELAFSTAND = 1.7
const INHOUDSREGEL = /[.…·_]\s?[.…·_]\s?[.…·_][.…·_\s]*\d{1,3}$|(?:[.…·_]\s?){8}$/

/** A line of a table of contents, with dots up to a page number. */
export const isInhoudsregel = (regel: Regel): boolean => INHOUDSREGEL.test(regelTekst(regel).tekst)

/** The number of the first line that does not belong to the table that begins at `begin`. */
export function findTabeleinde(regels: readonly Regel[], begin: number): number {
  const eerste = regels[begin]
  if (!eerste || isInhoudsregel(eerste)) return begin
  let goten = listGoten(eerste)
  let meerdelig = 1
  let einde = begin + 1
  for (; einde < regels.length; einde += 1) {
    const regel = regels[einde]
    if (!regel || isLosVan(regels[einde - 1], regel)) break
    const rest = narrowGoten(goten, regel)
    if (rest.length === 0 || (rest.length < goten.length && meerdelig > 1)) break
    if (isLosseRegel(regels, begin, einde, rest)) break
    goten = rest
    if (regel.segmenten.length > 1) meerdelig += 1
  }
  return trimEinde(regels, begin, einde, goten)
}

export const isLosVan = (boven: Regel | undefined, regel: Regel): boolean =>
  boven === undefined || regel.y - boven.y > MAX_AFSTAND * regel.grootte || isInhoudsregel(regel)

/** A line in the first column only that does not go on where the line above stopped, and looks otherwise, is no row. */
export function isLosseRegel(regels: readonly Regel[], begin: number, i: number, goten: readonly Goot[]): boolean {
  const regel = regels[i]
  if (!regel || !isEersteKolom(regel, goten)) return false
  const boven = findBoven(regels, begin, i, goten)
  if (!boven) return begin < i
  if (startsNieuw(regel, boven)) return true
  return !isVolIn(boven, regel, goten) && isRuim(regels, begin, i)
}

export const isEersteKolom = ({ segmenten }: Regel, goten: readonly Goot[]): boolean =>
  segmenten.every((segment) => kolomVan(segment, goten) === 0)

/** A line that looks otherwise than the one above, or begins with a label, does not go on with it. */
function startsNieuw(regel: Regel, boven: Segment): boolean {
  const segment = regel.segmenten[0]
  if (!segment || startsMetLabel(regelTekst(regel).tekst)) return true
  return Math.abs(regel.grootte - boven.grootte) > boven.grootte * 0.08 || (isVet(segment) && !isVet(boven))
}

const isVet = (segment: Segment): boolean => segment.stukken.every((stuk) => stuk.vet || stuk.tekst.trim() === '')

const isVolIn = (boven: Segment, regel: Regel, goten: readonly Goot[]): boolean =>
  isVol(regelVan([boven]), regelTekst(regel).tekst, randVan(0, { goten, rechts: boven.x1 }, regel.grootte))

function findBoven(regels: readonly Regel[], begin: number, i: number, goten: readonly Goot[]): Segment | undefined {
  for (let j = i - 1; j >= begin; j -= 1) {
    const segment = regels[j]?.segmenten[0]
    if (segment && kolomVan(segment, goten) === 0) return segment
  }
  return undefined
}

/** White above that is much more than between the rows so far. */
function isRuim(regels: readonly Regel[], begin: number, i: number): boolean {
  const wit = (j: number): number => (regels[j]?.y ?? 0) - (regels[j - 1]?.y ?? 0)
  let grootste = 0
  for (let j = begin + 1; j < i; j += 1) grootste = Math.max(grootste, wit(j))
  return grootste > 0 && wit(i) > grootste * 1.25
}

/** Text below a table that stands in its first column only is no row, unless it ends the last one. */
export function trimEinde(regels: readonly Regel[], begin: number, einde: number, goten: readonly Goot[]): number {
  let tot = einde
  while (tot - begin > 1) {
    const regel = regels[tot - 1]
    if (!regel || !isEersteKolom(regel, goten)) break
    const boven = findBoven(regels, begin, tot - 1, goten)
    const dicht = boven && regel.y - boven.y < regel.grootte * MAX_REGELAFSTAND
    const leestDoor = boven && (isVolIn(boven, regel, goten) || /^\p{Ll}/u.test(regelTekst(regel).tekst))
    if (dicht && leestDoor && !startsNieuw(regel, boven)) break
    tot -= 1
  }
  return tot
}

/**
 * The number of the first line of the table: cells may stand in the middle of the height of their row, so the first lines
 * of its first row may come before the line where several columns have text.
 */
export function findTabelbegin(
  regels: readonly Regel[],
  gevonden: number,
  goten: readonly Goot[],
  steek: number,
): number {
  let begin = gevonden
  while (begin > 0) {
    const regel = regels[begin - 1]
    const onder = regels[begin]
    if (!regel || !onder || onder.y - regel.y > Math.min(steek * 1.05, onder.grootte * 1.45)) break
    if (narrowGoten(goten, regel).length < goten.length || startsMetLabel(regelTekst(regel).tekst)) break
    const [segment] = regel.segmenten
    if (!segment || isVet(segment) || (begin === gevonden && !touchesOnder(regel, onder, goten))) break
    begin -= 1
  }
  return begin
}

/** The line below goes on in the same column, or has no text there. */
function touchesOnder(regel: Regel, onder: Regel, goten: readonly Goot[]): boolean {
  const segment = regel.segmenten[0]
  const eigen = segment ? kolomVan(segment, goten) : 0
  const gelijk = onder.segmenten.find((ander) => kolomVan(ander, goten) === eigen)
  if (!segment || !gelijk) return true
  const rand = randVan(eigen, { goten, rechts: segment.x1 }, regel.grootte)
  return isVol(regelVan([segment]), regelTekst(regelVan([gelijk])).tekst, rand)
}
