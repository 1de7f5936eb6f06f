import type { Letter } from './letter.ts'
import { EENHEID, type Matrix } from './matrix.ts'

/** The part of the drawing state that is saved and restored (PDF 1.7, 8.4 and 9.3). */
export type Tekenstand = {
  readonly ctm: Matrix
  readonly letter: Letter | null
  readonly grootte: number
  readonly tekenwit: number
  readonly woordwit: number
  readonly schaal: number
  readonly regelafstand: number
  readonly verhoging: number
}

/** Where the pen stands within a text object. */
export type Pen = {
  readonly matrix: Matrix
  readonly x: number
  readonly y: number
  readonly regelX: number
  readonly regelY: number
}

export const beginStand = (ctm: Matrix): Tekenstand => ({
  ctm,
  letter: null,
  grootte: 0,
  tekenwit: 0,
  woordwit: 0,
  schaal: 1,
  regelafstand: 0,
  verhoging: 0,
})

export const BEGIN_PEN: Pen = { matrix: EENHEID, x: 0, y: 0, regelX: 0, regelY: 0 }

export const movePen = (pen: Pen, dx: number, dy: number): Pen => ({
  ...pen,
  x: pen.regelX + dx,
  y: pen.regelY + dy,
  regelX: pen.regelX + dx,
  regelY: pen.regelY + dy,
})
