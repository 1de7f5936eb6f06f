import type { Periode } from '../planning.ts'
import {
  DELEN,
  HALFJAARWOORDEN,
  KALENDERNAMEN,
  KWARTAALWOORDEN,
  MAANDEN,
  ROMEINS,
  TERTAALWOORDEN,
  TUSSENWOORDEN,
  WEEKWOORDEN,
  type Deel,
} from './kalenderwoorden.ts'
import { beginwoorden, findPhrase, skipWoorden } from './phrases.ts'
import { readDatum, readJaartal, type GelezenPeriode } from './readDatum.ts'
import { readKwartaal } from './readKwartaal.ts'
import type { Token } from './tokenize.ts'

const VERBINDING: ReadonlySet<string> = new Set(['-', '/', ',', 'van', 'in', '(', ':', 'het', 'jaar'])
const NAAMDELEN: ReadonlySet<string> = new Set(['de', 'van', 'der', 'den'])
const MAX_VERBINDING = 2

const readMaand = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const woord = tokens[i]?.woord ?? ''
  const nummer = MAANDEN.get(woord)
  const isVoornaam = woord === 'jan' && NAAMDELEN.has(tokens[i + 1]?.woord ?? '')
  const isVoornaamOfDag = isVoornaam || /^\d{1,2}$/.test(tokens[i - 1]?.woord ?? '')
  if (nummer === undefined || isVoornaamOfDag) return null
  return { periodes: [{ eenheid: 'maand', nummer, jaar: null, deel: null }], tot: i + 1, vorm: 'maand' }
}

const readNaam = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const naam = findPhrase(KALENDERNAMEN, tokens, i)
  if (naam === null) return null
  const vorm = naam.waarde.every(({ eenheid }) => eenheid === 'jaar') ? 'vol' : 'seizoen'
  return { periodes: naam.waarde, tot: naam.tot, vorm }
}

const readJaar = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const jaartal = readJaartal(tokens, i)
  return jaartal === null
    ? null
    : { periodes: [{ eenheid: 'jaar', jaar: jaartal.jaar, deel: null }], tot: jaartal.tot, vorm: 'jaar' }
}

const hasJaar = (periode: Periode): boolean => periode.jaar !== null || periode.eenheid === 'jaar'

export const withJaar = (periodes: readonly Periode[], jaar: number): Periode[] =>
  periodes.map((periode) => (periode.jaar === null ? { ...periode, jaar } : periode))

/** "winter 2025/2026" is the winter that begins in the first year. */
const readTweedeJaar = (tokens: readonly Token[], i: number, jaar: number): number | null => {
  const teken = tokens[i]?.woord
  const tweede = tokens[i + 1]?.getal
  return (teken === '/' || teken === '-') && (tweede === jaar + 1 || tweede === (jaar + 1) % 100) ? i + 2 : null
}

/** "Q3 2025", "juni-2025", "zomer van '25": the year that follows. */
const readJaarErna = (tokens: readonly Token[], gelezen: GelezenPeriode): GelezenPeriode => {
  if (gelezen.periodes.some(hasJaar)) return gelezen
  let plaats = gelezen.tot
  while (plaats - gelezen.tot < MAX_VERBINDING && VERBINDING.has(tokens[plaats]?.woord ?? '')) plaats += 1
  const jaartal = readJaartal(tokens, plaats)
  if (jaartal === null) return gelezen
  const winter = gelezen.vorm === 'seizoen' ? readTweedeJaar(tokens, jaartal.tot, jaartal.jaar) : null
  const sluit = tokens[plaats - 1]?.woord === '(' && tokens[jaartal.tot]?.woord === ')' ? 1 : 0
  return { ...gelezen, periodes: withJaar(gelezen.periodes, jaartal.jaar), tot: winter ?? jaartal.tot + sluit }
}

const readKern = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const kern =
    readNaam(tokens, i) ??
    readKwartaal(tokens, i) ??
    readDatum(tokens, i) ??
    readMaand(tokens, i) ??
    readJaar(tokens, i)
  return kern === null ? null : readJaarErna(tokens, kern)
}

const HALVEN: ReadonlyMap<number, Deel> = new Map([
  [1, 'begin'],
  [2, 'eind'],
])

/** "begin", "medio", "eind" and "eerste helft van" before a month: the part of the period meant. */
const readDeel = (tokens: readonly Token[], i: number): { readonly deel: Deel; readonly tot: number } | null => {
  const woord = findPhrase(DELEN, tokens, i)
  if (woord !== null) return { deel: woord.waarde, tot: woord.tot }
  const rang = tokens[i]
  const deel = rang?.rang === true ? HALVEN.get(rang.getal ?? 0) : undefined
  const isHelft = tokens[i + 1]?.woord === 'helft' || tokens[i + 1]?.woord === 'week'
  return deel !== undefined && isHelft ? { deel, tot: i + 2 } : null
}

const readMetDeel = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const deel = readDeel(tokens, i)
  if (deel === null) return null
  const kern = readKern(tokens, skipWoorden(tokens, deel.tot, TUSSENWOORDEN))
  if (kern === null || kern.periodes.some((periode) => periode.eenheid === 'dag')) return null
  return { ...kern, vorm: 'vol', periodes: kern.periodes.map((periode) => ({ ...periode, deel: deel.deel })) }
}

const BEGINWOORDEN: ReadonlySet<string> = new Set([
  ...beginwoorden(KALENDERNAMEN, DELEN),
  ...[KWARTAALWOORDEN, HALFJAARWOORDEN, TERTAALWOORDEN, WEEKWOORDEN].flatMap((woorden) => [...woorden]),
  ...[MAANDEN, ROMEINS].flatMap((woorden) => [...woorden.keys()]),
  ...'q k h t laatste half halve'.split(' '),
  ...["'", '’', '‘', '`'],
])

/** One period at token `i`, with its part and its year when they are told: "eind 2025", "2e kwartaal 2020", "medio juni". */
export const readPeriode = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const eerste = tokens[i]
  if (eerste === undefined || (eerste.getal === null && !BEGINWOORDEN.has(eerste.woord))) return null
  const helft = readKwartaal(tokens, i)
  const metDeel = readMetDeel(tokens, i)
  const kern = helft === null ? readKern(tokens, i) : readJaarErna(tokens, helft)
  if (metDeel === null || kern === null) return metDeel ?? kern
  return metDeel.tot > kern.tot ? metDeel : kern
}
