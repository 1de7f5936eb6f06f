import type { Tekststuk } from '../../../domain/bladspiegel/blad.ts'
import type { Letter } from './letter.ts'
import { combine, toMatrix, type Matrix } from './matrix.ts'
import { addPad, isGetallen, type Lijnen, type Tekenwijze } from './tekenPad.ts'
import { BEGIN_PEN, beginStand, movePen, type Pen, type Tekenstand } from './tekenstand.ts'
import { addStuk, printTekens } from './tekenTekst.ts'
import type { Tekenlijst } from './tekenlijst.ts'

export type Tekening = Lijnen & { readonly stukken: Tekststuk[] }

type Werk = {
  stand: Tekenstand
  pen: Pen
  readonly bewaard: Tekenstand[]
  /** For each piece of marked content that is open: whether it is page furniture. */
  readonly merken: boolean[]
  readonly tekening: Tekening
  readonly letterkast: (id: string) => Letter
  readonly wijzen: ReadonlyMap<number | undefined, Tekenwijze>
}
type Stap = (werk: Werk, waarden: readonly unknown[]) => void

/** More lines than this is a drawing or a map, and no table. */
const MAX_LIJNEN = 20_000

/**
 * Carries out the drawing operators of a page as far as they place text and straight lines. Text that is marked as page
 * furniture (running heads and feet in a tagged PDF), upright and slanted text is left out.
 */
export function followTekenlijst(
  { stappen, codes }: Tekenlijst,
  blad: Matrix,
  letterkast: (id: string) => Letter,
): Tekening {
  const tekening: Tekening = { stukken: [], liggend: [], staand: [], stippen: [] }
  const werk: Werk = {
    stand: beginStand(blad),
    pen: BEGIN_PEN,
    bewaard: [],
    merken: [],
    tekening,
    letterkast,
    wijzen: listTekenwijzen(codes),
  }
  const opCode = new Map(Object.entries(STAPPEN).map(([naam, stap]) => [codes[naam], stap]))
  for (const { code, waarden } of stappen) opCode.get(code)?.(werk, waarden)
  const stukken = tekening.stukken.filter(({ tekst }) => tekst !== '')
  const teVeel = tekening.liggend.length + tekening.staand.length > MAX_LIJNEN
  return teVeel ? { stukken, liggend: [], staand: [], stippen: [] } : { ...tekening, stukken }
}

/** Paths may also only cut off what follows; those have no entry. */
const listTekenwijzen = (codes: Readonly<Record<string, number>>): ReadonlyMap<number | undefined, Tekenwijze> =>
  new Map([
    [codes.stroke, 'lijn'],
    [codes.closeStroke, 'lijn'],
    [codes.fillStroke, 'lijn'],
    [codes.eoFillStroke, 'lijn'],
    [codes.closeFillStroke, 'lijn'],
    [codes.closeEOFillStroke, 'lijn'],
    [codes.fill, 'vlak'],
    [codes.eoFill, 'vlak'],
  ])

const save: Stap = (werk) => void werk.bewaard.push(werk.stand)

const restore: Stap = (werk) => {
  werk.stand = werk.bewaard.pop() ?? werk.stand
}

const transform: Stap = (werk, waarden) => {
  if (isGetallen(waarden)) werk.stand = { ...werk.stand, ctm: combine(werk.stand.ctm, toMatrix(waarden)) }
}

const beginFormulier: Stap = (werk, waarden) => {
  save(werk, waarden)
  const matrix = waarden[0]
  if (isGetallen(matrix)) transform(werk, Array.from(matrix))
}

const setLetter: Stap = (werk, [id, grootte]) => {
  if (typeof id !== 'string' || typeof grootte !== 'number') return
  werk.stand = { ...werk.stand, letter: werk.letterkast(id), grootte }
}

/** A graphics state dictionary may hold a font too. */
const setGState: Stap = (werk, [lijst]) => {
  if (!Array.isArray(lijst)) return
  for (const paar of lijst as readonly unknown[]) {
    if (Array.isArray(paar) && paar[0] === 'Font' && Array.isArray(paar[1])) setLetter(werk, paar[1])
  }
}

const set =
  (veld: 'tekenwit' | 'woordwit' | 'schaal' | 'regelafstand' | 'verhoging', deler = 1): Stap =>
  (werk, [waarde]) => {
    if (typeof waarde === 'number') werk.stand = { ...werk.stand, [veld]: waarde / deler }
  }

const moveText: Stap = (werk, [dx, dy]) => {
  if (typeof dx === 'number' && typeof dy === 'number') werk.pen = movePen(werk.pen, dx, dy)
}

const setLeadingMoveText: Stap = (werk, waarden) => {
  const dy = waarden[1]
  if (typeof dy === 'number') werk.stand = { ...werk.stand, regelafstand: -dy }
  moveText(werk, waarden)
}

const setTextMatrix: Stap = (werk, waarden) => {
  const matrix = isGetallen(waarden[0]) ? waarden[0] : waarden
  if (isGetallen(matrix)) werk.pen = { ...BEGIN_PEN, matrix: toMatrix(matrix) }
}

const showText: Stap = (werk, waarden) => {
  const { stukken, dx } = printTekens(waarden[0], werk.stand, werk.pen)
  werk.pen = { ...werk.pen, x: werk.pen.x + dx }
  if (!werk.merken.includes(true)) for (const stuk of stukken) addStuk(werk.tekening.stukken, stuk)
}

const beginMerk: Stap = (werk, [tag]) => void werk.merken.push(tag === 'Artifact')

const constructPath: Stap = (werk, [wijze, paden]) => {
  const soort = typeof wijze === 'number' ? werk.wijzen.get(wijze) : undefined
  const pad: unknown = Array.isArray(paden) ? paden[0] : null
  const { liggend, staand } = werk.tekening
  if (soort && isGetallen(pad) && liggend.length + staand.length <= MAX_LIJNEN) {
    addPad(werk.tekening, pad, soort, werk.stand.ctm)
  }
}

/** Under the names that pdf.js gives to the operators of a PDF. */
const STAPPEN: Readonly<Record<string, Stap>> = {
  save,
  restore,
  transform,
  paintFormXObjectBegin: beginFormulier,
  paintFormXObjectEnd: restore,
  beginText: (werk) => {
    werk.pen = BEGIN_PEN
  },
  setFont: setLetter,
  setGState,
  setCharSpacing: set('tekenwit'),
  setWordSpacing: set('woordwit'),
  setHScale: set('schaal', 100),
  setLeading: set('regelafstand'),
  setTextRise: set('verhoging'),
  moveText,
  setLeadingMoveText,
  nextLine: (werk) => {
    werk.pen = movePen(werk.pen, 0, -werk.stand.regelafstand)
  },
  setTextMatrix,
  showText,
  beginMarkedContent: beginMerk,
  beginMarkedContentProps: beginMerk,
  endMarkedContent: (werk) => void werk.merken.pop(),
  constructPath,
}
