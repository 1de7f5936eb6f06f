import { parseTelwoord } from '../../../../platform/domain/taal/telwoorden.ts'
import { foldAccenten } from '../../../../platform/domain/taal/woorden.ts'
import { AFKORTINGEN, KERN_NA_KEER, KERN_NA_RANG, RANGTELWOORDEN, TELWOORDBEGIN } from './telwijzers.ts'

/**
 * A word, number or mark of a planning text. `woord` is lower case without accents; abbreviations lose their marks
 * ("n.a.v." is "nav", "t/m" is "tm"). `rang` says that the number is an ordinal ("2 ^e", "2de", "tweede").
 */
export type Token = {
  readonly woord: string
  readonly getal: number | null
  readonly rang: boolean
  readonly spatie: boolean
  readonly van: number
  readonly tot: number
}

type Ruw = { readonly tekst: string; readonly van: number; readonly tot: number }

const STUK = /[\p{L}\p{M}\u00AD\u200B]+|\d+|\n|[^\s\u200B\uFEFF]/gu
const ONZICHTBAAR = /[\u00AD\u200B]/g
const LETTER = /^\p{L}$/u
const CIJFERS = /^\d+$/
const RANGTEKENS: ReadonlySet<string> = new Set(['e', 'de', 'ste'])
const MAX_CIJFERS = 4
const MAX_RANGCIJFERS = 2

const GEWONE_TEKENS = /^[\x20-\x7e]+$/

const foldBijzonder = (tekst: string): string =>
  foldAccenten(tekst.normalize('NFKD').replace(ONZICHTBAAR, ''))
    .toLowerCase()
    .replace('×', 'x')
    .replace(/[–—‑−]/, '-')

const fold = (tekst: string): string => (GEWONE_TEKENS.test(tekst) ? tekst.toLowerCase() : foldBijzonder(tekst))

const readRuw = (tekst: string): Ruw[] =>
  Array.from(tekst.matchAll(STUK), (treffer) => ({
    tekst: treffer[0] === '\n' ? '\n' : fold(treffer[0]),
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
  }))

const sticks = (a: Ruw | undefined, b: Ruw | undefined): boolean =>
  a !== undefined && b !== undefined && a.tot === b.van

/** Length in pieces of "n.a.v." or "t/m" at `i`; 0 when there is none. */
const lengthOfLetterreeks = (ruw: readonly Ruw[], i: number): number => {
  const teken = ruw[i + 1]?.tekst
  if (!LETTER.test(ruw[i]?.tekst ?? '') || ruw[i]?.tekst === 'x' || (teken !== '.' && teken !== '/')) return 0
  let eind = i
  while (
    ruw[eind + 1]?.tekst === teken &&
    LETTER.test(ruw[eind + 2]?.tekst ?? '') &&
    sticks(ruw[eind], ruw[eind + 1]) &&
    sticks(ruw[eind + 1], ruw[eind + 2])
  ) {
    eind += 2
  }
  if (eind === i) return 0
  const slotpunt = teken === '.' && ruw[eind + 1]?.tekst === '.' && sticks(ruw[eind], ruw[eind + 1])
  return eind - i + 1 + (slotpunt ? 1 : 0)
}

/** Where the ordinal mark after the number at `i` ends: "2e", "2 ^e", "2 e". */
const endOfRang = (ruw: readonly Ruw[], i: number): number | null => {
  const dakje = ruw[i + 1]?.tekst === '^'
  const plaats = dakje ? i + 2 : i + 1
  const teken = ruw[plaats]?.tekst ?? ''
  if (!RANGTEKENS.has(teken) || (ruw[i]?.tekst.length ?? 0) > MAX_RANGCIJFERS) return null
  if (!dakje && !sticks(ruw[i], ruw[plaats]) && teken !== 'e') return null
  const punt = ruw[plaats + 1]?.tekst === '.' && sticks(ruw[plaats], ruw[plaats + 1]) && ruw[plaats + 2] !== undefined
  return plaats + (punt ? 2 : 1)
}

/** "2ekwartaal", "2xpj": the number, its mark and the word ran together. */
const splitKern = (woord: string): string | null => {
  if (woord.startsWith('x') && KERN_NA_KEER.has(woord.slice(1))) return woord.slice(1)
  for (const teken of RANGTEKENS) {
    if (woord.startsWith(teken) && KERN_NA_RANG.has(woord.slice(teken.length))) return woord.slice(teken.length)
  }
  return null
}

type Stap = { readonly tokens: readonly Omit<Token, 'spatie'>[]; readonly verder: number }

const readGetal = (ruw: readonly Ruw[], i: number, stuk: Ruw): Stap => {
  const getal = stuk.tekst.length <= MAX_CIJFERS ? Number(stuk.tekst) : null
  const eind = endOfRang(ruw, i)
  const basis = { woord: stuk.tekst, getal, van: stuk.van }
  if (eind !== null) return { tokens: [{ ...basis, rang: true, tot: ruw[eind - 1]?.tot ?? stuk.tot }], verder: eind }
  const volgende = ruw[i + 1]
  const kern = volgende !== undefined && sticks(stuk, volgende) ? splitKern(volgende.tekst) : null
  if (kern === null || volgende === undefined)
    return { tokens: [{ ...basis, rang: false, tot: stuk.tot }], verder: i + 1 }
  const grens = volgende.tot - kern.length
  const woord = { woord: kern, getal: null, rang: false, van: grens, tot: volgende.tot }
  const keer = volgende.tekst.startsWith('x')
  const teken = { woord: 'x', getal: null, rang: false, van: stuk.tot, tot: grens }
  const getallen = keer ? [{ ...basis, rang: false, tot: stuk.tot }, teken] : [{ ...basis, rang: true, tot: grens }]
  return { tokens: [...getallen, woord], verder: i + 2 }
}

const readWoord = (ruw: readonly Ruw[], i: number, stuk: Ruw): Stap => {
  const reeks = lengthOfLetterreeks(ruw, i)
  if (reeks > 0) {
    const stukken = ruw.slice(i, i + reeks)
    const woord = stukken
      .map(({ tekst }) => tekst)
      .join('')
      .replace(/[./]/g, '')
    return {
      tokens: [{ woord, getal: null, rang: false, van: stuk.van, tot: stukken.at(-1)?.tot ?? stuk.tot }],
      verder: i + reeks,
    }
  }
  const punt = AFKORTINGEN.has(stuk.tekst) && ruw[i + 1]?.tekst === '.' && sticks(stuk, ruw[i + 1])
  const rang = RANGTELWOORDEN.get(stuk.tekst)
  const getal = rang ?? (TELWOORDBEGIN.test(stuk.tekst) ? parseTelwoord(stuk.tekst) : null)
  const tot = punt ? (ruw[i + 1]?.tot ?? stuk.tot) : stuk.tot
  return {
    tokens: [{ woord: stuk.tekst, getal, rang: rang !== undefined, van: stuk.van, tot }],
    verder: i + (punt ? 2 : 1),
  }
}

const readStap = (ruw: readonly Ruw[], i: number): Stap => {
  const stuk = ruw[i]
  if (stuk === undefined || stuk.tekst === '^' || stuk.tekst === '') return { tokens: [], verder: i + 1 }
  return CIJFERS.test(stuk.tekst) ? readGetal(ruw, i, stuk) : readWoord(ruw, i, stuk)
}

/** Cuts a text into tokens with their offsets, in one pass. */
export const tokenize = (tekst: string): Token[] => {
  const ruw = readRuw(tekst)
  const tokens: Token[] = []
  let i = 0
  while (i < ruw.length) {
    const stap = readStap(ruw, i)
    for (const token of stap.tokens) tokens.push({ ...token, spatie: (tokens.at(-1)?.tot ?? 0) < token.van })
    i = stap.verder
  }
  return tokens
}
