import { AFKORTINGEN_INLEIDEND } from '../../../platform/domain/taal/afkortingen.ts'
import { isBekendePartij } from './bekendePartijen.ts'
import type { PartijRol } from './partijvermelding.ts'
import { MET_WOORDEN, NEUTRALE_LABELS, ROLWOORDEN } from './rolwoorden.ts'
import { NAAMOPENERS } from './samengesteldeNamen.ts'
import { isHoofdletter, isWoord, tokenizePartijen, type Token } from './tokenizePartijen.ts'

/**
 * What parts two parties, up to token `tot`. `met`: what follows is joined to what came before. `rol`: a label told the role
 * of what follows (null: a label without a role). `vervalt`: what stood before was no party but a heading.
 */
export type Scheiding = {
  readonly tot: number
  readonly rol?: PartijRol | null
  readonly met?: true
  readonly vervalt?: boolean
}

const TEKENS: ReadonlySet<string> = new Set(', / ; | + • · ▪ ◦ ● ○ * \\ en of alsmede evenals alsook'.split(' '))
const buildMet = (): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const met = new Map<string, string[][]>()
  for (const tekst of MET_WOORDEN) {
    const woorden = tokenizePartijen(tekst).map(({ klein }) => klein)
    const [eerste = ''] = woorden
    met.set(eerste, [...(met.get(eerste) ?? []), woorden])
  }
  for (const lijst of met.values()) lijst.sort((a, b) => b.length - a.length)
  return met
}

const MET = buildMet()
const VRAAGT_NAAM: ReadonlySet<string> = new Set(
  'veiligheidsregio ggd ggz eenheid basisteam regio omgevingsdienst waterschap riec woonstichting wijkraad dorpsraad'.split(
    ' ',
  ),
)
const MIN_ZINSWOORD = 3

/** "i.s.m.", "samen met" at token `i`. */
export const readMet = (tokens: readonly Token[], i: number): Scheiding | null => {
  for (const woorden of MET.get(tokens[i]?.klein ?? '') ?? []) {
    if (!woorden.every((woord, plaats) => tokens[i + plaats]?.klein === woord)) continue
    const tot = i + woorden.length
    const punt = tokens[tot]?.klein === '.' && !tokens[tot].spatie && (tokens[i]?.klein ?? '').includes('.')
    return { tot: punt ? tot + 1 : tot, met: true }
  }
  return null
}

/** "Trekker:", "Betrokken partijen:", "Wie:". */
const readLabel = (tokens: readonly Token[], i: number): Scheiding | null => {
  const woord = tokens[i]?.klein ?? ''
  const meer = tokens[i + 1]?.klein === 'partijen' || tokens[i + 1]?.klein === 'partners' ? 1 : 0
  if (tokens[i + 1 + meer]?.klein !== ':') return null
  if (NEUTRALE_LABELS.has(woord)) return { tot: i + 2 + meer, rol: null }
  const rol = ROLWOORDEN.get(woord)
  return rol === undefined ? null : { tot: i + 2 + meer, rol }
}

const tekstTot = (tokens: readonly Token[], begin: number, i: number, tekst: string): string =>
  tekst.slice(tokens[begin]?.van ?? 0, tokens[i - 1]?.tot ?? 0)

/** "Veiligheidsregio" at the end of a line: its own name stands on the next. */
const asksNaam = (laatste: Token | undefined, volgende: Token): boolean => {
  const klein = laatste?.klein ?? ''
  const vraagt = NAAMOPENERS.has(klein) || VRAAGT_NAAM.has(klein)
  return vraagt && isHoofdletter(volgende) && !isBekendePartij(volgende.tekst)
}

/** A line break parts two parties, unless the line was merely wrapped. */
const isWrapped = (tokens: readonly Token[], begin: number, i: number, tekst: string): boolean => {
  const volgende = tokens[i + 1]
  if (volgende === undefined || begin === i) return false
  if (volgende.klein === '(' || asksNaam(tokens[i - 1], volgende)) return true
  const looptDoor = isWoord(volgende) && !isHoofdletter(volgende) && !isBekendePartij(volgende.tekst)
  return looptDoor && !isBekendePartij(tekstTot(tokens, begin, i, tekst))
}

const isZinseinde = (tokens: readonly Token[], i: number): boolean => {
  const [voor, na] = [tokens[i - 1], tokens[i + 1]]
  if (tokens[i]?.klein !== '.' || AFKORTINGEN_INLEIDEND.has(`${voor?.klein ?? ''}.`)) return false
  return na?.spatie !== false && isHoofdletter(na) && (voor?.tekst.length ?? 0) >= MIN_ZINSWOORD
}

const isLetterpaar = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.klein === '/' && tokens[i - 1]?.tekst.length === 1 && tokens[i + 1]?.tekst.length === 1

const isTeken = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token?.klein === '-') return token.spatie && tokens[i + 1]?.spatie !== false
  return isZinseinde(tokens, i) || (TEKENS.has(token?.klein ?? '') && !isLetterpaar(tokens, i))
}

/** What parts two parties at token `i`; `begin` is where the present one starts. Null when nothing does. */
export const readScheiding = (tokens: readonly Token[], begin: number, i: number, tekst: string): Scheiding | null => {
  const bijzonder = readMet(tokens, i) ?? readLabel(tokens, i)
  if (bijzonder !== null) return bijzonder
  const teken = tokens[i]?.klein
  if (teken === '\n') return isWrapped(tokens, begin, i, tekst) ? null : { tot: i + 1 }
  if (teken === ':') return { tot: i + 1, vervalt: !isBekendePartij(tekstTot(tokens, begin, i, tekst)) }
  return isTeken(tokens, i) ? { tot: i + 1 } : null
}
