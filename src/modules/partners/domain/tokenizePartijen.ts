import { foldAccenten } from '../../../platform/domain/taal/woorden.ts'

/** A word or mark of a text that names parties; `klein` is lower case without accents, "&" reads as "en". */
export type Token = {
  readonly tekst: string
  readonly klein: string
  readonly spatie: boolean
  readonly van: number
  readonly tot: number
}

const STUK = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n|\S/gu
const GEWONE_TEKENS = /^[\x20-\x7e]+$/
const STREEP = /^[–—‑−]$/

const simplify = (tekst: string): string => {
  if (tekst === '&') return 'en'
  if (STREEP.test(tekst)) return '-'
  if (GEWONE_TEKENS.test(tekst)) return tekst.toLowerCase()
  return foldAccenten(tekst).toLowerCase().replace(/[’]/g, "'")
}

/** "i.s.m.", "boa's" and "Rotterdam-Rijnmond" are one token each; every other mark is its own. */
export const tokenizePartijen = (tekst: string): Token[] => {
  let einde = 0
  return Array.from(tekst.matchAll(STUK), (treffer) => {
    const van = treffer.index
    const spatie = einde < van
    einde = van + treffer[0].length
    return { tekst: treffer[0], klein: simplify(treffer[0]), spatie, van, tot: einde }
  })
}

export const isWoord = (token: Token | undefined): token is Token =>
  token !== undefined && /^[\p{L}\p{N}]/u.test(token.tekst)

export const isHoofdletter = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.tekst)
