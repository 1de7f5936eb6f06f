import { BEKENDE_WOORDEN, LETTER_VOOR_TEKEN, TOETSENRIJEN } from './bekendeWoorden.ts'

/** A word, a year or a run is one choice out of a list that every guesser has. */
const GEWICHT_VAN_STUK = 2
const KORTSTE_RIJ = 3
const KORTSTE_WOORD = 4
const LANGSTE_WOORD = Math.max(...[...BEKENDE_WOORDEN].map((woord) => woord.length))
const RIJEN = TOETSENRIJEN.flatMap((rij) => [rij, [...rij].reverse().join('')])

/** Both as long as each other: as typed in lower case, and with signs read as the letters they stand for. */
type Tekst = { readonly getypt: string; readonly gelezen: string }

/**
 * How much there is to guess: 1 for each character that nothing predicts, 2 for each different known word, own word, year,
 * key run or sequence, nothing for what repeats. Spaces count for nothing. Quadratic in the length, which is bounded.
 */
export function weighRaadwerk(wachtwoord: string, eigenWoorden: readonly string[]): number {
  const tekst = toTekst(wachtwoord)
  const eigen = new Set(eigenWoorden.flatMap(splitWoorden))
  const gezien = new Set<string>()
  let los = 0
  for (let plek = 0; plek < tekst.getypt.length;) {
    const stuk = Math.max(measureWoord(tekst, plek, eigen), measureJaar(tekst, plek), measureRij(tekst, plek))
    const herhaald = measureHerhaling(tekst, plek)
    if (stuk > 0 && stuk >= herhaald) gezien.add(tekst.gelezen.slice(plek, plek + stuk))
    else if (herhaald === 0) los += 1
    plek += Math.max(stuk, herhaald, 1)
  }
  return los + GEWICHT_VAN_STUK * gezien.size
}

const ontdoe = (tekst: string): string =>
  tekst
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')

function toTekst(wachtwoord: string): Tekst {
  const getypt = ontdoe(wachtwoord)
  return { getypt, gelezen: Array.from(getypt, (teken) => LETTER_VOOR_TEKEN[teken] ?? teken).join('') }
}

/** "Bo de Vries", "bo@waterveste.example" → whole, and its words of four letters or more. */
const splitWoorden = (tekst: string): string[] =>
  [ontdoe(tekst), ...tekst.split(/[^\p{L}\p{N}]+/u).map(ontdoe)].filter((woord) => woord.length >= KORTSTE_WOORD)

function measureWoord({ getypt, gelezen }: Tekst, plek: number, eigen: ReadonlySet<string>): number {
  for (const woord of [...eigen].sort((a, b) => b.length - a.length)) {
    if (getypt.startsWith(woord, plek) || gelezen.startsWith(woord, plek)) return woord.length
  }
  const langste = Math.min(LANGSTE_WOORD, getypt.length - plek)
  for (let lengte = langste; lengte >= KORTSTE_WOORD; lengte -= 1) {
    if (BEKENDE_WOORDEN.has(gelezen.slice(plek, plek + lengte))) return lengte
  }
  return 0
}

const measureJaar = ({ getypt }: Tekst, plek: number): number =>
  /^(?:19|20)\d\d/.test(getypt.slice(plek, plek + 4)) ? 4 : 0

/** aaa, abc, 321, 2468, qwe: a run of keys, or characters at one and the same distance of at most two. */
function measureRij({ getypt }: Tekst, plek: number): number {
  const stap = stepAt(getypt, plek)
  let einde = plek + 1
  while (Math.abs(stap) <= 2 && stepAt(getypt, einde - 1) === stap) einde += 1
  const opToetsen = Math.max(...RIJEN.map((rij) => measureGelijk(getypt, plek, rij, rij.indexOf(getypt.charAt(plek)))))
  const lengte = Math.max(einde - plek, opToetsen)
  return lengte >= KORTSTE_RIJ ? lengte : 0
}

/** Not a number past the end, which equals nothing. */
const stepAt = (tekst: string, plek: number): number => tekst.charCodeAt(plek + 1) - tekst.charCodeAt(plek)

/** The longest part here that already stood somewhere before. */
function measureHerhaling({ getypt }: Tekst, plek: number): number {
  let langste = 0
  for (let eerder = 0; eerder < plek; eerder += 1) {
    langste = Math.max(langste, measureGelijk(getypt, plek, getypt.slice(0, plek), eerder))
  }
  return langste >= 2 ? langste : 0
}

function measureGelijk(tekst: string, plek: number, ander: string, begin: number): number {
  if (begin < 0) return 0
  let lengte = 0
  while (begin + lengte < ander.length && ander[begin + lengte] === tekst[plek + lengte]) lengte += 1
  return lengte
}
