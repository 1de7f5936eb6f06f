import type { Periode } from '../planning.ts'
import {
  BEREIKWOORDEN,
  HALFJAARWOORDEN,
  KWARTAALWOORDEN,
  LIJSTWOORDEN,
  MAANDEN,
  ROMEINS,
  TERTAALWOORDEN,
  TUSSENWOORDEN,
  WEEKWOORDEN,
} from './kalenderwoorden.ts'
import { findPhrase, skipWoorden } from './phrases.ts'
import type { GelezenPeriode } from './readDatum.ts'
import type { Token } from './tokenize.ts'

type Genummerd = 'kwartaal' | 'halfjaar' | 'tertaal' | 'week'
type Nummers = { readonly nummers: readonly number[]; readonly tot: number }

const AANTAL: Readonly<Record<Genummerd, number>> = { kwartaal: 4, halfjaar: 2, tertaal: 3, week: 53 }
const MAX_NUMMERS = 8
const MAANDEN_PER_TERTAAL = 4
const NIET_NA_NUMMER: ReadonlySet<string> = new Set(
  'x maal keer malen keren maals dagen avonden wekelijks maandelijks % a'.split(' '),
)

/** The period with this number; callers check the range, which is why the casts are sound. */
const toPeriodes = (soort: Genummerd, nummer: number): Periode[] => {
  const basis = { jaar: null, deel: null }
  if (soort === 'kwartaal') return [{ ...basis, eenheid: soort, nummer: nummer as 1 | 2 | 3 | 4 }]
  if (soort === 'halfjaar') return [{ ...basis, eenheid: soort, nummer: nummer as 1 | 2 }]
  if (soort === 'week') return [{ ...basis, eenheid: soort, nummer }]
  const eerste = (nummer - 1) * MAANDEN_PER_TERTAAL + 1
  return Array.from({ length: MAANDEN_PER_TERTAAL }, (_, n) => ({ ...basis, eenheid: 'maand', nummer: eerste + n }))
}

const allBetween = (van: number, tot: number): number[] => Array.from({ length: tot - van }, (_, n) => van + n + 1)

/** Numbers parted by "en", "/" or "t/m", each read by `readNummer`. */
const readNummers = (
  tokens: readonly Token[],
  i: number,
  readNummer: (plaats: number) => number | null,
): Nummers | null => {
  const eerste = readNummer(i)
  if (eerste === null) return null
  const nummers = [eerste]
  let tot = i + 1
  while (nummers.length < MAX_NUMMERS) {
    const bereik = findPhrase(BEREIKWOORDEN, tokens, tot)
    const scheiding = bereik ?? findPhrase(LIJSTWOORDEN, tokens, tot)
    const volgende = scheiding === null ? null : readNummer(scheiding.tot)
    if (scheiding === null || volgende === null) break
    const laatste = nummers.at(-1) ?? volgende
    nummers.push(...(bereik !== null && volgende > laatste ? allBetween(laatste, volgende) : [volgende]))
    tot = scheiding.tot + 1
  }
  return { nummers, tot }
}

const isVrijNummer = (tokens: readonly Token[], i: number): boolean => {
  const volgende = tokens[i + 1]
  return !NIET_NA_NUMMER.has(volgende?.woord ?? '') && !MAANDEN.has(volgende?.woord ?? '')
}

/** "Q1", "kwartaal 1 en 2", "week 40 t/m 42": the word stands first. */
const readVoorop = (tokens: readonly Token[], i: number, soort: Genummerd): Nummers | null =>
  readNummers(tokens, i, (plaats) => {
    const token = tokens[plaats]
    const cijfer = /^\d/.test(token?.woord ?? '') ? token?.getal : ROMEINS.get(token?.woord ?? '')
    const getal = cijfer ?? 0
    const past = token !== undefined && !token.rang && getal >= 1 && getal <= AANTAL[soort]
    return past && isVrijNummer(tokens, plaats) ? getal : null
  })

/** "1e en 4e": ordinals that stand before their word; "laatste" is the highest. */
const readRangen = (tokens: readonly Token[], i: number): Nummers | null =>
  readNummers(tokens, i, (plaats) => {
    const token = tokens[plaats]
    if (token?.woord === 'laatste') return Infinity
    if (token === undefined) return null
    if (token.rang) return token.getal
    const romeins = ROMEINS.get(token.woord)
    const los = romeins ?? (/^\d$/.test(token.woord) ? token.getal : null)
    return tokens[plaats + 1]?.woord === 'kwartaal' ? los : null
  })

const build = (soort: Genummerd, { nummers, tot }: Nummers, vorm: GelezenPeriode['vorm']): GelezenPeriode | null => {
  const gewone = nummers.map((nummer) => (nummer === Infinity ? AANTAL[soort] : nummer))
  if (gewone.some((nummer) => nummer < 1 || nummer > AANTAL[soort])) return null
  return { periodes: gewone.flatMap((nummer) => toPeriodes(soort, nummer)), tot, vorm }
}

const soortAt = (tokens: readonly Token[], i: number): { readonly soort: Genummerd; readonly tot: number } | null => {
  const woord = tokens[i]?.woord ?? ''
  if (KWARTAALWOORDEN.has(woord)) return { soort: 'kwartaal', tot: i + 1 }
  if (HALFJAARWOORDEN.has(woord)) return { soort: 'halfjaar', tot: i + 1 }
  if (TERTAALWOORDEN.has(woord)) return { soort: 'tertaal', tot: i + 1 }
  if (woord !== 'half' && woord !== 'halve') return null
  const streep = tokens[i + 1]?.woord === '-' ? 1 : 0
  return tokens[i + 1 + streep]?.woord === 'jaar' ? { soort: 'halfjaar', tot: i + 2 + streep } : null
}

const endOfHelft = (tokens: readonly Token[], i: number): number => {
  const na = skipWoorden(tokens, i + 1, TUSSENWOORDEN)
  return tokens[na - 1]?.woord === 'jaar' ? na : i + 1
}

const readNaRang = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const rangen = readRangen(tokens, i)
  if (rangen === null) return null
  if (tokens[rangen.tot]?.woord === 'helft') {
    return build('halfjaar', { ...rangen, tot: endOfHelft(tokens, rangen.tot) }, 'vol')
  }
  const soort = soortAt(tokens, rangen.tot)
  return soort === null ? null : build(soort.soort, { ...rangen, tot: soort.tot }, 'vol')
}

/** Single letters count only when the number follows at once: "Q1", "K2", "H1", "T3". */
const LETTERS: ReadonlyMap<string, Genummerd> = new Map([
  ['q', 'kwartaal'],
  ['k', 'kwartaal'],
  ['h', 'halfjaar'],
  ['t', 'tertaal'],
])

const readNaWoord = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const woord = tokens[i]?.woord ?? ''
  const letter = LETTERS.get(woord)
  if (letter !== undefined && (woord === 'q' || tokens[i + 1]?.spatie === false)) {
    const nummers = readVoorop(tokens, i + 1, letter)
    return nummers === null ? null : build(letter, nummers, woord === 'q' ? 'vol' : 'kort')
  }
  const soort = WEEKWOORDEN.has(woord) ? { soort: 'week' as const, tot: i + 1 } : soortAt(tokens, i)
  if (soort === null) return null
  const vanaf = tokens[soort.tot]?.woord === ':' || tokens[soort.tot]?.woord === '-' ? soort.tot + 1 : soort.tot
  const nummers = readVoorop(tokens, vanaf, soort.soort)
  return nummers === null ? null : build(soort.soort, nummers, 'vol')
}

/** A numbered stretch of the year at token `i`: kwartaal, halfjaar, tertaal or week, one or more. */
export const readKwartaal = (tokens: readonly Token[], i: number): GelezenPeriode | null =>
  readNaRang(tokens, i) ?? readNaWoord(tokens, i)
