import type { Lijn, Stip } from '../../../domain/bladspiegel/blad.ts'
import { applyTo, type Matrix } from './matrix.ts'

export type Lijnen = { readonly liggend: Lijn[]; readonly staand: Lijn[]; readonly stippen: Stip[] }
export type Tekenwijze = 'lijn' | 'vlak'

type Punt = readonly [number, number]
type Getallen = ArrayLike<number>

/** A line may lean so much and still be level or upright. */
const SCHEEF = 1
/** A filled bar this thin is drawn as a line. */
const DUN = 3.5
/** A filled area is at least so high and wide to be the shade behind a row or cell. */
const MIN_VLAK = 8
/** A drawn bullet is about as wide as high, between these sizes. */
const STIP = [1.2, 8] as const
/** Numbers that follow each kind of step of a path in pdf.js: move, line, two curves, close. */
const STAPLENGTE = [2, 2, 6, 4, 0] as const

export const isGetallen = (waarde: unknown): waarde is Getallen =>
  (Array.isArray(waarde) && typeof waarde[0] === 'number') || waarde instanceof Float32Array

/** Adds the level and upright lines of a path: strokes, thin bars and the edges of shaded areas. */
export function addPad(lijnen: Lijnen, pad: Getallen, wijze: Tekenwijze, ctm: Matrix): void {
  for (const deel of splitPad(pad, ctm)) {
    if (wijze === 'lijn') addStreken(lijnen, deel)
    else addVlak(lijnen, deel)
  }
}

/** The corner points of each part of a path; null stands for a curve, which ends the straight part. */
function splitPad(pad: Getallen, ctm: Matrix): (Punt | null)[][] {
  const delen: (Punt | null)[][] = []
  let deel: (Punt | null)[] = []
  for (let i = 0; i < pad.length;) {
    const stap = pad[i] ?? 4
    const lengte = STAPLENGTE[stap] ?? 0
    const punt = applyTo(ctm, pad[i + lengte - 1] ?? 0, pad[i + lengte] ?? 0)
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
  else if (breed <= SCHEEF && hoog > breed) {
    staand.push({ plek: (x0 + x1) / 2, van: Math.min(y0, y1), tot: Math.max(y0, y1) })
  }
}

function addVlak({ liggend, staand, stippen }: Lijnen, deel: readonly (Punt | null)[]): void {
  const punten = deel.filter((punt) => punt !== null)
  if (punten.length < 3) return
  const xs = punten.map(([x]) => x)
  const ys = punten.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (isStip(x1 - x0, y1 - y0)) stippen.push({ x0, x1, y: (y0 + y1) / 2 })
  if (punten.length < 4 || punten.length > 6 || punten.length !== deel.length || !isRechthoek(punten)) return
  if (y1 - y0 <= DUN && x1 - x0 > y1 - y0) liggend.push({ plek: (y0 + y1) / 2, van: x0, tot: x1 })
  else if (x1 - x0 <= DUN && y1 - y0 > x1 - x0) staand.push({ plek: (x0 + x1) / 2, van: y0, tot: y1 })
  else if (x1 - x0 >= MIN_VLAK && y1 - y0 >= MIN_VLAK) {
    liggend.push({ plek: y0, van: x0, tot: x1 }, { plek: y1, van: x0, tot: x1 })
    staand.push({ plek: x0, van: y0, tot: y1 }, { plek: x1, van: y0, tot: y1 })
  }
}

const isStip = (breed: number, hoog: number): boolean =>
  breed >= STIP[0] && breed <= STIP[1] && Math.abs(breed - hoog) <= breed * 0.3

const isRechthoek = (punten: readonly Punt[]): boolean =>
  punten.every(([x, y], i) => {
    const [vx, vy] = punten[(i + punten.length - 1) % punten.length] ?? [x, y]
    return Math.abs(x - vx) <= SCHEEF || Math.abs(y - vy) <= SCHEEF
  })
