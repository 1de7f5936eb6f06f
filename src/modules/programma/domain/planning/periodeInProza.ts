import type { Grens } from '../planning.ts'
import type { GelezenPeriodes } from './readPeriodes.ts'
import type { Token } from './tokenize.ts'

/** The words before a period that bound it ("uiterlijk in"), as written but in lower case, up to token `tot`. */
export type Aanhef = { readonly grens: Grens; readonly woord: string; readonly tot: number }

const asSet = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '))

const JAAR_NA_VOORZETSEL = asSet('op rond rondom voor tijdens na van periode komende komend')
const ZELDEN_TIJD = asSet('deadline uitvoering periode klaar afronding looptijd')
const TIJDWOORDEN = asSet('in per op voor vanaf rond uiterlijk tot met na tussen')

const standsAlone = (gelezen: GelezenPeriodes, metJaar: boolean): boolean =>
  gelezen.vormen.every((vorm) => vorm === 'vol' || (metJaar && vorm !== 'kort' && vorm !== 'jaar'))

/**
 * Whether a period counts in running prose: a bare "mei", "H1" or "2025" does not, nor does "de nota van 3 mei"; after "in" or
 * "vanaf" they do. A bare year after "voor" or "op" names a budget or a plan; "vóór 2025" is a time.
 */
export const countsInProza = (gelezen: GelezenPeriodes, aanhef: Aanhef | null, ervoor: string | undefined): boolean => {
  const metJaar = gelezen.periodes.some((periode) => periode.eenheid !== 'jaar' && periode.jaar !== null)
  if (aanhef === null) return !/^(?:van|dd|\d+)$/.test(ervoor ?? '') && standsAlone(gelezen, metJaar)
  if (ZELDEN_TIJD.has(aanhef.woord)) return metJaar
  const kaleJaren =
    gelezen.vormen.every((vorm) => vorm === 'jaar') && gelezen.periodes.every(({ deel }) => deel === null)
  if (kaleJaren && JAAR_NA_VOORZETSEL.has(aanhef.woord)) return aanhef.woord === 'van' && gelezen.bereik
  return gelezen.vormen.every((vorm) => vorm !== 'kort') || metJaar
}

/** Where the time begins: "We starten in maart" has its verb in front, which is no part of it. */
export const beginInProza = (tokens: readonly Token[], i: number, aanhef: Aanhef | null): number => {
  const laatste = (aanhef?.tot ?? i) - 1
  const beginsWithTijd = TIJDWOORDEN.has(tokens[i]?.woord ?? '')
  return laatste > i && !beginsWithTijd && TIJDWOORDEN.has(tokens[laatste]?.woord ?? '') ? laatste : i
}
