import { BEKENDE_NAMEN, isBekendePartij } from './bekendePartijen.ts'
import { NAAMOPENERS, SAMENGESTELDE_NAMEN, THEMAWOORDEN } from './samengesteldeNamen.ts'
import { isHoofdletter, isWoord, tokenizePartijen, type Token } from './tokenizePartijen.ts'

type Bereik = { readonly van: number; readonly tot: number }

const MAX_NAAM = 12
const OPSOMMERS: ReadonlySet<string> = new Set(['en', 'of', ','])
const AFKORTING = /^\p{Lu}{1,3}$/u

const buildNamen = (): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const namen = new Map<string, string[][]>()
  for (const naam of [...SAMENGESTELDE_NAMEN, ...BEKENDE_NAMEN]) {
    const woorden = tokenizePartijen(naam).map(({ klein }) => klein)
    const [eerste] = woorden
    if (eerste !== undefined) namen.set(eerste, [...(namen.get(eerste) ?? []), woorden])
  }
  for (const lijst of namen.values()) lijst.sort((a, b) => b.length - a.length)
  return namen
}

const NAMEN = buildNamen()

/** The end of `woorden` when they stand at token `i`; line breaks inside the name are skipped. */
const endOfNaam = (tokens: readonly Token[], i: number, woorden: readonly string[]): number | null => {
  let plaats = i
  for (const woord of woorden) {
    while (plaats > i && tokens[plaats]?.klein === '\n' && plaats - i < MAX_NAAM) plaats += 1
    if (tokens[plaats]?.klein !== woord) return null
    plaats += 1
  }
  return plaats
}

const readNaam = (tokens: readonly Token[], i: number): number | null => {
  for (const woorden of NAMEN.get(tokens[i]?.klein ?? '') ?? []) {
    const einde = endOfNaam(tokens, i, woorden)
    if (einde !== null) return einde
  }
  return null
}

/** "Zorg- en Veiligheidshuis", "Jeugdzorg en -hulp": a hyphen that stands for a part of the word. */
const isWeglating = (tokens: readonly Token[], i: number): boolean => {
  const [voor, hier, na] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!OPSOMMERS.has(hier?.klein ?? '') || (!isWoord(tokens[i - 2]) && voor?.klein === '-')) return false
  if (voor?.klein === '-' && !voor.spatie && isWoord(na)) return true
  return na?.klein === '-' && na.spatie && tokens[i + 2]?.spatie === false && hier?.klein !== ','
}

/** "H&T", "OO&V": capitals on both sides, no spaces. */
const isAfkorting = (tokens: readonly Token[], i: number): boolean => {
  const [voor, hier, na] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (hier?.tekst !== '&' || hier.spatie || na === undefined || na.spatie || voor === undefined) return false
  const beideBekend = isBekendePartij(voor.tekst) && isBekendePartij(na.tekst)
  return AFKORTING.test(voor.tekst) && AFKORTING.test(na.tekst) && !beideBekend
}

/** "team Wonen en Zorg", "Sport en Cultuur": two fields of work make one department. */
const isThemapaar = (tokens: readonly Token[], i: number, opener: boolean): boolean => {
  const [voor, hier, na] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (hier?.klein !== 'en' && !(hier?.klein === ',' && opener)) return false
  if (!THEMAWOORDEN.has(na?.klein ?? '')) return false
  if (!THEMAWOORDEN.has(voor?.klein ?? ''))
    return opener && isHoofdletter(voor) && isHoofdletter(na) && !isBekendePartij(voor?.tekst ?? '')
  if (opener) return true
  const beideBekend = isBekendePartij(voor?.tekst ?? '') && isBekendePartij(na?.tekst ?? '')
  return isHoofdletter(voor) && isHoofdletter(na) && !beideBekend
}

/**
 * Marks for each token whether it belongs to a name as a whole, so that it cannot part two parties:
 * known names, words with a hyphen left open, abbreviations with "&", departments, and what stands in brackets.
 */
export const findBeschermd = (tokens: readonly Token[]): readonly boolean[] => {
  const beschermd = tokens.map(() => false)
  const protect = ({ van, tot }: Bereik): void => void beschermd.fill(true, van, tot)
  let opener = false
  tokens.forEach((token, i) => {
    const naam = beschermd[i] === true ? null : readNaam(tokens, i)
    if (naam !== null) protect({ van: i, tot: naam })
    if (NAAMOPENERS.has(token.klein)) opener = true
    const blijftHeel = isWeglating(tokens, i) || isAfkorting(tokens, i) || isThemapaar(tokens, i, opener)
    if (blijftHeel) protect({ van: i, tot: i + 1 })
    else if (['en', ',', '/', ';', '\n'].includes(token.klein) && beschermd[i] === false) opener = false
  })
  return beschermd
}
