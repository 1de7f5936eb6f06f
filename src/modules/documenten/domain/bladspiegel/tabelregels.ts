import type { Lijn } from './blad.ts'
import { isVol } from './celtekst.ts'
import { regelTekst, type Regel } from './regel.ts'
import { isOnaf } from '../tabelrijen.ts'

/** A line of a table without a grid: per column the text that stands there. */
export type Tabelregel = { readonly y: number; readonly grootte: number; readonly cellen: readonly (Regel | null)[] }

/** Wrapped lines of plain text lie closer together than this, in letter sizes. */
const MAX_REGELAFSTAND = 1.45
/** White between rows is so much more than between the lines of a row. */
const RIJWIT = 1.15
/** A raised letter pushes its line so far down, in letter sizes. */
const OMLAAG = 0.3
/** Lines of one cell never lie closer; a raised letter can make it seem so. */
const MIN_STEEK = 0.98
/** Lines this close, in letter sizes, stand beside each other: a cell in the middle of the height of its row. */
const OVERLAP = 0.85

/** Divides lines over rows (`randen`: where the text of each column had to end): by ruled lines when there are some, else by white, else by what the text shows. */
export function splitRijen(
  regels: readonly Tabelregel[],
  randen: readonly number[],
  liggend: readonly Lijn[],
): Tabelregel[][] {
  const grens = findGrenzen(regels, liggend) ?? findWitgrenzen(regels) ?? findTekstgrenzen(regels, randen)
  const rijen: Tabelregel[][] = []
  regels.forEach((regel, i) => {
    const rij = rijen.at(-1)
    if (rij && !grens(i)) rij.push(regel)
    else rijen.push([regel])
  })
  return rijen
}

/** Says of a line whether a row begins there. */
type Grens = (i: number) => boolean

/** Two or more lines between the texts are the lines between rows; one may be just the line below the header. */
function findGrenzen(regels: readonly Tabelregel[], liggend: readonly Lijn[]): Grens | null {
  const links = Math.min(...regels.flatMap(({ cellen }) => cellen.flatMap((cel) => cel?.x0 ?? [])))
  const rechts = Math.max(...regels.flatMap(({ cellen }) => cellen.flatMap((cel) => cel?.x1 ?? [])))
  const breed = liggend.filter(
    (lijn) => Math.min(lijn.tot, rechts) - Math.max(lijn.van, links) > (rechts - links) * 0.5,
  )
  const grenzen = new Set<number>()
  regels.forEach((regel, i) => {
    const boven = regels[i - 1]
    if (boven && breed.some(({ plek }) => plek > boven.y && plek < regel.y)) grenzen.add(i)
  })
  return grenzen.size >= 2 ? (i) => grenzen.has(i) : null
}

function findWitgrenzen(regels: readonly Tabelregel[]): Grens | null {
  const steek = smallestKolomsteek(regels)
  const grootte = Math.max(...regels.map((regel) => regel.grootte))
  if (steek > grootte * MAX_REGELAFSTAND) return () => true
  const wit = (i: number): number => (regels[i]?.y ?? 0) - (regels[i - 1]?.y ?? 0)
  const isRuim: Grens = (i) => {
    if (i === 0 || wit(i) <= steek * RIJWIT) return false
    return !isVerhoogd(regels[i]) || wit(i) > steek * RIJWIT + grootte * OMLAAG || startsRij(regels[i - 1], regels[i])
  }
  return regels.some((_, i) => isRuim(i)) ? isRuim : null
}

const isVerhoogd = (regel: Tabelregel | undefined): boolean =>
  regel?.cellen.some((cel) => cel?.segmenten.some((segment) => segment.verhoogd)) ?? false

/** The distance at which lines of one cell follow each other: the smallest. */
export function smallestKolomsteek(regels: readonly Tabelregel[]): number {
  const laatste = new Map<number, number>()
  const steken: number[] = []
  for (const { y, cellen } of regels) {
    cellen.forEach((cel, kolom) => {
      const vorige = laatste.get(kolom)
      if (cel && vorige !== undefined && y - vorige >= cel.grootte * MIN_STEEK) steken.push(y - vorige)
      if (cel) laatste.set(kolom, y)
    })
  }
  steken.sort((a, b) => a - b)
  return steken[0] ?? Number.POSITIVE_INFINITY
}

/** All lines lie equally far apart: a line goes on with the row when each of its cells may go on where it was full. */
function findTekstgrenzen(regels: readonly Tabelregel[], randen: readonly number[]): Grens {
  return (i) => {
    const boven = regels[i - 1]
    const regel = regels[i]
    if (!boven || !regel) return true
    if (regel.y - boven.y < regel.grootte * OVERLAP) return false
    if (isNieuweRij(boven, regel)) return true
    return !regel.cellen.every((cel, kolom) => cel === null || goesOn(boven.cellen[kolom], cel, randen[kolom] ?? 0))
  }
}

/** Cells that all begin with a capital or a digit, below cells that all can end where they do. */
function isNieuweRij(boven: Tabelregel, regel: Tabelregel): boolean {
  const gevuld = regel.cellen.flatMap((cel, kolom) => (cel === null ? [] : [{ cel, erboven: boven.cellen[kolom] }]))
  return (
    gevuld.length > 1 &&
    gevuld.every(
      ({ cel, erboven }) =>
        /^[\p{Lu}\d]/u.test(regelTekst(cel).tekst) && !(erboven && isOnaf(regelTekst(erboven).tekst)),
    )
  )
}

/** The first cell begins with a capital or a digit, below one that can end where it does. */
function startsRij(boven: Tabelregel | undefined, regel: Tabelregel | undefined): boolean {
  const eerste = regel?.cellen[0]
  const erboven = boven?.cellen[0]
  if (!eerste || !/^[\p{Lu}\d]/u.test(regelTekst(eerste).tekst)) return false
  return !erboven || !isOnaf(regelTekst(erboven).tekst)
}

const goesOn = (boven: Regel | null | undefined, cel: Regel, rand: number): boolean =>
  boven !== null && boven !== undefined && isVol(boven, regelTekst(cel).tekst, rand)
