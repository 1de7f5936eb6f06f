import type { Grens, PlanningDeel } from '../planning.ts'
import { GRENSWOORDEN, TUSSENWOORDEN, VERVOLGWOORDEN } from './kalenderwoorden.ts'
import { findPhrase, skipWoorden } from './phrases.ts'
import { isJaartal } from './readDatum.ts'
import { withJaar } from './readPeriode.ts'
import { readPeriodes, type GelezenPeriodes } from './readPeriodes.ts'
import type { Token } from './tokenize.ts'
import { GEWICHT, literalTekst, type Leeswijze, type Matcher } from './vondst.ts'

type Aanhef = { readonly grens: Grens; readonly woord: string; readonly tot: number }

const BEREIK_OPENT: ReadonlySet<Grens> = new Set(['in', 'vanaf', 'start'])
const ALLEEN_MET_BEREIK: ReadonlySet<string> = new Set(['van', 'tussen'])
const JAAR_NA_VOORZETSEL: ReadonlySet<string> = new Set([
  'op',
  'rond',
  'rondom',
  'voor',
  'tijdens',
  'na',
  'van',
  'periode',
  'komende',
  'komend',
])
const ZELDEN_TIJD: ReadonlySet<string> = new Set(['deadline', 'uitvoering', 'periode', 'klaar', 'afronding'])

const readAanhef = (tokens: readonly Token[], i: number, tekst: string): Aanhef | null => {
  const gevonden = findPhrase(GRENSWOORDEN, tokens, i)
  if (gevonden === null) return null
  return {
    grens: gevonden.waarde,
    woord: literalTekst(tekst, tokens, i, gevonden.tot).toLowerCase(),
    tot: gevonden.tot,
  }
}

/** In running prose a bare "mei", "H1" or "2025" is no planning; after "in" or "vanaf" it is. */
const countsInProza = (gelezen: GelezenPeriodes, aanhef: Aanhef | null): boolean => {
  const metJaar = gelezen.periodes.some((periode) => periode.eenheid !== 'jaar' && periode.jaar !== null)
  if (aanhef === null)
    return gelezen.vormen.every((vorm) => vorm === 'vol' || (metJaar && vorm !== 'kort' && vorm !== 'jaar'))
  if (ZELDEN_TIJD.has(aanhef.woord)) return metJaar
  const kaleJaren =
    gelezen.vormen.every((vorm) => vorm === 'jaar') && gelezen.periodes.every(({ deel }) => deel === null)
  if (kaleJaren && JAAR_NA_VOORZETSEL.has(aanhef.woord)) return aanhef.woord.startsWith('van') && gelezen.bereik
  return gelezen.vormen.every((vorm) => vorm !== 'kort') || metJaar
}

const fitsAanhef = (gelezen: GelezenPeriodes, aanhef: Aanhef | null): boolean => {
  if (aanhef === null) return true
  if (ALLEEN_MET_BEREIK.has(aanhef.woord)) return gelezen.bereik
  return aanhef.woord !== 'op' || gelezen.periodes.every(({ eenheid }) => eenheid === 'dag')
}

const chooseGrens = (gelezen: GelezenPeriodes, grens: Grens, metVervolg: boolean): Grens => {
  if (metVervolg) return 'vanaf'
  if (gelezen.bereik && BEREIK_OPENT.has(grens)) return 'in'
  const eindigt = gelezen.periodes.every(({ deel }) => deel === 'eind')
  if (!eindigt) return grens
  if (grens === 'tot') return 'tot_en_met'
  return grens === 'voor' ? 'uiterlijk' : grens
}

const toDelen = (gelezen: GelezenPeriodes, grens: Grens): PlanningDeel[] => {
  if (gelezen.open === null) return [{ soort: 'periode', grens, periodes: gelezen.periodes }]
  const { van, tot } = gelezen.open
  const begin = tot.jaar === null ? [van] : withJaar([van], tot.jaar)
  return [
    { soort: 'periode', grens: 'vanaf', periodes: begin },
    { soort: 'periode', grens: 'tot_en_met', periodes: [tot] },
  ]
}

/** "2025+" and "2025 e.v." */
const readVervolg = (tokens: readonly Token[], gelezen: GelezenPeriodes): number | null => {
  const vervolg = findPhrase(VERVOLGWOORDEN, tokens, gelezen.tot)
  if (vervolg !== null) return vervolg.tot
  const plus = tokens[gelezen.tot]
  return plus?.woord === '+' && !plus.spatie && isJaartal(tokens[gelezen.tot - 1]?.getal) ? gelezen.tot + 1 : null
}

const readErna = (tokens: readonly Token[], i: number, aanhef: Aanhef | null): GelezenPeriodes | null => {
  const enIsTot = aanhef?.woord === 'tussen'
  const direct = readPeriodes(tokens, aanhef?.tot ?? i, enIsTot)
  if (direct !== null || aanhef === null) return direct
  return readPeriodes(tokens, skipWoorden(tokens, aanhef.tot, TUSSENWOORDEN), enIsTot)
}

const matchMet = (
  tokens: readonly Token[],
  i: number,
  wijze: Leeswijze,
  aanhef: Aanhef | null,
): ReturnType<Matcher> => {
  const gelezen = readErna(tokens, i, aanhef)
  if (gelezen === null || !fitsAanhef(gelezen, aanhef)) return null
  if (wijze === 'proza' && !countsInProza(gelezen, aanhef)) return null
  const vervolg = readVervolg(tokens, gelezen)
  const grens = chooseGrens(gelezen, aanhef?.grens ?? 'in', vervolg !== null)
  const grof = gelezen.vormen.every((vorm) => vorm === 'jaar')
  const gewicht = grof ? GEWICHT.jaar : GEWICHT.precies
  return { van: i, tot: vervolg ?? gelezen.tot, delen: toDelen(gelezen, grens), gewicht }
}

/** A stretch of the calendar with its bound: "vanaf Q2", "vóór 1 oktober", "2e en 3e kwartaal 2025". */
export const matchPeriode: Matcher = (tokens, i, wijze, tekst) => {
  const aanhef = readAanhef(tokens, i, tekst)
  return aanhef === null
    ? matchMet(tokens, i, wijze, null)
    : (matchMet(tokens, i, wijze, aanhef) ?? matchMet(tokens, i, wijze, null))
}
