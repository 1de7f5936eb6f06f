import { isBekendePartij } from './bekendePartijen.ts'
import { findPartijen } from './findPartijen.ts'
import { isZin } from './geenPartij.ts'
import type { Partijvermelding } from './partijvermelding.ts'
import { splitLijst } from './splitLijst.ts'

/**
 * The parties that a Wie cell names, in order and as written. Names that hold a separator stay whole; what is no party
 * ("n.v.t.", a sentence, a person) is left out. The first is trekker and the rest partner, unless the text says otherwise.
 */
export const splitPartijen = (tekst: string): Partijvermelding[] => {
  if (isZin(tekst) && !isBekendePartij(tekst)) return findPartijen(tekst)
  return splitLijst(tekst)
}
