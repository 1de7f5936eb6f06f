import { type Deel, isRegel, readNoot, type Regel } from './deel.ts'
import { isKopachtig } from './kopachtig.ts'
import { asItem, asTekst, readVast, softKop } from './regelstuk.ts'
import type { Stuk } from './stuk.ts'

const LANGE_ALINEA = 150
const isBovenAlinea = (na: Deel | undefined): boolean =>
  isRegel(na) && na.soort === 'tekst' && na.tekst.length >= LANGE_ALINEA

/** The short lines from `i` on that all look like headings; without `vrij` they are bold or stand right above a long paragraph. */
export function takeReeks(delen: readonly Deel[], i: number, vrij: boolean): Regel[] {
  const reeks: Regel[] = []
  for (let j = i; j < delen.length; j += 1) {
    const deel = delen[j]
    if (!isRegel(deel) || deel.soort !== 'tekst' || !isKopachtig(deel)) break
    if (!deel.vet && !(deel.alleen && (vrij || isBovenAlinea(delen[j + 1])))) break
    if (readVast(deel) !== null || readNoot(deel) !== null) break
    reeks.push(deel)
  }
  return reeks
}

/**
 * A single short line above content is a heading; two are a heading and one below it; more are a list, of which the last may be
 * a heading. Under "Wat gaan we doen?" they are acties. `na` is what follows.
 */
export function classifyReeks(reeks: readonly Regel[], na: Deel | undefined, inActies: boolean): Stuk[] {
  const inhoudNa = isRegel(na) ? na.soort !== 'kop' : na?.soort === 'tabel'
  const gewoonNa = inhoudNa && !(isRegel(na) && readVast(na) !== null)
  const isLaatste = (r: number): boolean => r === reeks.length - 1
  if (inActies) return reeks.map((regel, r) => (isLaatste(r) && gewoonNa ? softKop(regel) : asItem(regel)))
  if (reeks.every((regel) => regel.vet)) {
    return reeks.map((regel, r) => (inhoudNa || !isLaatste(r) ? softKop(regel) : asTekst(regel)))
  }
  if (reeks.length > 2)
    return reeks.map((regel, r) => (regel.vet || (isLaatste(r) && inhoudNa) ? softKop(regel) : asTekst(regel)))
  return inhoudNa ? reeks.map((regel, r) => softKop(regel, r)) : reeks.map(asTekst)
}
