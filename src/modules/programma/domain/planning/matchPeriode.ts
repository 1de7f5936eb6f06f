import type { Grens, PlanningDeel } from '../planning.ts'
import { GRENSWOORDEN, TUSSENWOORDEN, VERVOLGWOORDEN } from './kalenderwoorden.ts'
import { findPhrase, skipWoorden } from './phrases.ts'
import { beginInProza, countsInProza, type Aanhef } from './periodeInProza.ts'
import { isJaartal } from './readDatum.ts'
import { withJaar } from './readPeriode.ts'
import { readPeriodes, type GelezenPeriodes } from './readPeriodes.ts'
import type { Token } from './tokenize.ts'
import { GEWICHT, literalTekst, type Leeswijze, type Matcher } from './vondst.ts'

const BEREIK_OPENT: ReadonlySet<Grens> = new Set(['in', 'vanaf', 'start'])
const ALLEEN_MET_BEREIK: ReadonlySet<string> = new Set(['van', 'tussen'])

const readAanhef = (tokens: readonly Token[], i: number, tekst: string): Aanhef | null => {
  const gevonden = findPhrase(GRENSWOORDEN, tokens, i)
  if (gevonden === null) return null
  return {
    grens: gevonden.waarde,
    woord: literalTekst(tekst, tokens, i, gevonden.tot).toLowerCase(),
    tot: gevonden.tot,
  }
}

const fitsAanhef = (gelezen: GelezenPeriodes, aanhef: Aanhef | null): boolean => {
  if (aanhef === null) return true
  if (ALLEEN_MET_BEREIK.has(aanhef.woord)) return gelezen.bereik
  return aanhef.woord !== 'op' || gelezen.periodes.every(({ eenheid }) => eenheid === 'dag')
}

const chooseGrens = (gelezen: GelezenPeriodes, grens: Grens, metVervolg: boolean): Grens => {
  if (metVervolg) return 'vanaf'
  if (gelezen.bereik && BEREIK_OPENT.has(grens)) return 'in'
  const eindigt =
    gelezen.periodes.every(({ deel }) => deel === 'eind') && gelezen.vormen.every((vorm) => vorm === 'vol')
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
  if (wijze === 'proza' && !countsInProza(gelezen, aanhef, tokens[i - 1]?.woord)) return null
  const vervolg = readVervolg(tokens, gelezen)
  const grens = chooseGrens(gelezen, aanhef?.grens ?? 'in', vervolg !== null)
  const grof = gelezen.periodes.every(({ eenheid, deel }) => eenheid === 'jaar' && deel === null)
  const gewicht = grof ? GEWICHT.jaar : GEWICHT.precies
  const van = wijze === 'proza' ? beginInProza(tokens, i, aanhef) : i
  return { van, tot: vervolg ?? gelezen.tot, delen: toDelen(gelezen, grens), gewicht }
}

/** A stretch of the calendar with its bound: "vanaf Q2", "vóór 1 oktober", "2e en 3e kwartaal 2025". */
export const matchPeriode: Matcher = (tokens, i, wijze, tekst) => {
  const aanhef = readAanhef(tokens, i, tekst)
  return aanhef === null
    ? matchMet(tokens, i, wijze, null)
    : (matchMet(tokens, i, wijze, aanhef) ?? matchMet(tokens, i, wijze, null))
}
