import type { Lijn } from '../../../domain/bladspiegel/blad.ts'
import { applyTo, combine, toMatrix, type Matrix } from './matrix.ts'
import type { Tekenlijst } from './tekenlijst.ts'

export type Lijnen = { readonly liggend: Lijn[]; readonly staand: Lijn[] }

type Punt = readonly [number, number]
type Getallen = ArrayLike<number>

/** A line may lean so much and still be level or upright. */
const SCHEEF = 1
/** A filled bar this thin is drawn as a line. */
const DUN = 3.5
/** A filled area is at least so high and wide to be the shade behind a row or cell. */
const MIN_VLAK = 8
/** More is a drawing or a map, and no table. */
const MAX_LIJNEN = 20_000
/** Numbers that follow each kind of step of a path in pdf.js: move, line, two curves, close. */
const STAPLENGTE = [2, 2, 6, 4, 0] as const

/** Collects the level and upright lines of a page: strokes, thin bars and the edges of shaded areas. */
export function readLijnen({ stappen, codes }: Tekenlijst, blad: Matrix): Lijnen {
  const lijnen: Lijnen = { liggend: [], staand: [] }
  const getekend = listTekencodes(codes)
  const bewaard: Matrix[] = []
  let stand = blad
  for (const { code, waarden } of stappen) {
    if (code === codes.save || code === codes.paintFormXObjectBegin) bewaard.push(stand)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) stand = bewaard.pop() ?? blad
    if (code === codes.transform && isGetallen(waarden)) stand = combine(stand, toMatrix(waarden))
    if (code === codes.paintFormXObjectBegin && isGetallen(waarden[0])) stand = combine(stand, toMatrix(waarden[0]))
    if (code === codes.constructPath && typeof waarden[0] === 'number' && Array.isArray(waarden[1])) {
      const pad: unknown = waarden[1][0]
      const soort = getekend.get(waarden[0])
      if (soort && isGetallen(pad)) addPad(lijnen, pad, soort, stand)
    }
    if (lijnen.liggend.length + lijnen.staand.length > MAX_LIJNEN) return { liggend: [], staand: [] }
  }
  return lijnen
}

type Tekenwijze = 'lijn' | 'vlak'

/** Paths may also only cut off what follows; those have no entry. */
const listTekencodes = (codes: Readonly<Record<string, number>>): ReadonlyMap<number | undefined, Tekenwijze> =>
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

const isGetallen = (waarde: unknown): waarde is Getallen =>
  typeof waarde === 'object' &&
  waarde !== null &&
  ((Array.isArray(waarde) && typeof waarde[0] === 'number') || ArrayBuffer.isView(waarde))

function addPad(lijnen: Lijnen, pad: Getallen, soort: Tekenwijze, stand: Matrix): void {
  for (const deelpad of splitPad(pad, stand)) {
    if (soort === 'lijn') addStreken(lijnen, deelpad)
    else addVlak(lijnen, deelpad)
  }
}

/** The corner points of each part of a path; null stands for a curve, which ends the straight part. */
function splitPad(pad: Getallen, stand: Matrix): (Punt | null)[][] {
  const delen: (Punt | null)[][] = []
  let deel: (Punt | null)[] = []
  for (let i = 0; i < pad.length;) {
    const stap = pad[i] ?? 4
    const lengte = STAPLENGTE[stap] ?? 0
    const punt = applyTo(stand, pad[i + lengte - 1] ?? 0, pad[i + lengte] ?? 0)
    if (stap === 0) {
      deel = [punt]
      delen.push(deel)
    } else if (stap === 1) deel.push(punt)
    else if (stap === 4) deel.push(deel[0] ?? null)
    else deel.push(null, punt)
    i += lengte + 1
  }
  return delen
}

function addStreken(lijnen: Lijnen, deel: readonly (Punt | null)[]): void {
  deel.slice(1).forEach((naar, i) => {
    const van = deel[i]
    if (van && naar) addStreek(lijnen, van, naar)
  })
}

function addStreek({ liggend, staand }: Lijnen, [x0, y0]: Punt, [x1, y1]: Punt): void {
  const breed = Math.abs(x1 - x0)
  const hoog = Math.abs(y1 - y0)
  if (hoog <= SCHEEF && breed > hoog)
    liggend.push({ plek: (y0 + y1) / 2, van: Math.min(x0, x1), tot: Math.max(x0, x1) })
  else if (breed <= SCHEEF && hoog > breed)
    staand.push({ plek: (x0 + x1) / 2, van: Math.min(y0, y1), tot: Math.max(y0, y1) })
}

function addVlak({ liggend, staand }: Lijnen, deel: readonly (Punt | null)[]): void {
  const punten = deel.filter((punt) => punt !== null)
  if (punten.length < 4 || punten.length > 6 || punten.length !== deel.length || !isRechthoek(punten)) return
  const xs = punten.map(([x]) => x)
  const ys = punten.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= DUN && x1 - x0 > y1 - y0) liggend.push({ plek: (y0 + y1) / 2, van: x0, tot: x1 })
  else if (x1 - x0 <= DUN && y1 - y0 > x1 - x0) staand.push({ plek: (x0 + x1) / 2, van: y0, tot: y1 })
  else if (x1 - x0 >= MIN_VLAK && y1 - y0 >= MIN_VLAK) {
    liggend.push({ plek: y0, van: x0, tot: x1 }, { plek: y1, van: x0, tot: x1 })
    staand.push({ plek: x0, van: y0, tot: y1 }, { plek: x1, van: y0, tot: y1 })
  }
}

const isRechthoek = (punten: readonly Punt[]): boolean =>
  punten.every(([x, y], i) => {
    const [vx, vy] = punten[(i + punten.length - 1) % punten.length] ?? [x, y]
    return Math.abs(x - vx) <= SCHEEF || Math.abs(y - vy) <= SCHEEF
  })
