import type { Bladtabel } from './rastertabel.ts'
import type { Regel } from './regel.ts'

/** Something on a page that has its turn in the reading order: a line of text, or a table with ruled lines. */
export type Vlak =
  | { readonly soort: 'regel'; readonly x0: number; readonly x1: number; readonly y: number; readonly regel: Regel }
  | { readonly soort: 'tabel'; readonly x0: number; readonly x1: number; readonly y: number; readonly tabel: Bladtabel }

export const regelVlak = (regel: Regel): Vlak => ({ soort: 'regel', x0: regel.x0, x1: regel.x1, y: regel.y, regel })

export const tabelVlak = (tabel: Bladtabel): Vlak => ({
  soort: 'tabel',
  x0: tabel.xs[0] ?? 0,
  x1: tabel.xs.at(-1) ?? 0,
  y: tabel.boven,
  tabel,
})
