import { AFKORTINGEN_AFSLUITEND, AFKORTINGEN_INLEIDEND } from './afkortingen.ts'
import { isDeelwoord } from './deelwoorden.ts'
import { foldAccenten } from './woorden.ts'

const MAX_WOORD = 40
const LETTERREEKS = /^(?:[\p{L}]{1,2}\.)+[\p{L}]{1,2}$/u
const INITIALEN = /^(?:\p{Lu}[\p{Ll}]?\.)*\p{Lu}$/u
const NUMMERING = /^(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})$/i
const WEBADRES = /^www\.|:\/\/|@|\.(?:nl|com|org|eu)$/i
const GEWOON_WOORD = /\p{Ll}{2}$|\d$|["”’')\]%]$|\p{Lu}{2}$/u
const LANG_WOORD = /\p{L}{4}$|["”’')\]%]$|\p{L}\d$/u

type Buurt = { readonly ervoor: string; readonly erna: string; readonly spatie: boolean; readonly aanBegin: boolean }

const isWit = (teken: string): boolean => teken === '' || /\s/.test(teken)

const wordBefore = (tekst: string, begin: number, plaats: number): string => {
  let van = plaats
  const grens = Math.max(begin, plaats - MAX_WOORD)
  while (van > grens && !isWit(tekst.charAt(van - 1)) && !'(["“‘/'.includes(tekst.charAt(van - 1))) van -= 1
  return tekst.slice(van, plaats)
}

const lookAround = (tekst: string, begin: number, plaats: number): Buurt => {
  let na = plaats + 1
  while (na < tekst.length && /["'”’»)\]]/.test(tekst.charAt(na))) na += 1
  const spatie = isWit(tekst.charAt(na))
  while (na < tekst.length && isWit(tekst.charAt(na))) na += 1
  while (na < tekst.length && /["'“‘«([]/.test(tekst.charAt(na))) na += 1
  const ervoor = wordBefore(tekst, begin, plaats)
  const aanloop = plaats - ervoor.length - begin
  const aanBegin = aanloop <= MAX_WOORD && tekst.slice(begin, begin + aanloop).trim() === ''
  return { ervoor, erna: tekst.charAt(na), spatie, aanBegin }
}

const isHoofdletter = (teken: string): boolean => /\p{Lu}/u.test(teken)

const afkortingEndsHere = (buurt: Buurt): boolean | null => {
  const klein = `${foldAccenten(buurt.ervoor).toLowerCase()}.`
  if (AFKORTINGEN_AFSLUITEND.has(klein)) return buurt.spatie && isHoofdletter(buurt.erna)
  if (AFKORTINGEN_INLEIDEND.has(klein)) return false
  return LETTERREEKS.test(buurt.ervoor) || INITIALEN.test(buurt.ervoor) ? false : null
}

const pointEndsHere = (buurt: Buurt): boolean => {
  const { ervoor, erna, spatie, aanBegin } = buurt
  if (ervoor === '' || erna === '') return spatie && !aanBegin
  if (aanBegin && NUMMERING.test(ervoor)) return false
  const afkorting = afkortingEndsHere(buurt)
  if (afkorting !== null) return afkorting
  if (!spatie) return isHoofdletter(erna) && GEWOON_WOORD.test(ervoor) && !WEBADRES.test(ervoor)
  if (/\p{Ll}/u.test(erna)) return LANG_WOORD.test(ervoor)
  return true
}

/** Whether the character at `plaats` ends the sentence that started at `begin`. */
export const endsSentence = (tekst: string, begin: number, plaats: number): boolean => {
  const teken = tekst.charAt(plaats)
  if (teken === '!' || teken === '?')
    return isWit(tekst.charAt(plaats + 1)) || /["'”’)\]]/.test(tekst.charAt(plaats + 1))
  if (teken !== '.' || tekst.charAt(plaats + 1) === '.') return false
  return pointEndsHere(lookAround(tekst, begin, plaats))
}

const ZINSBEGIN = /^ (?:De|Het|Een|Er|Dit|Deze|We|Wij|Ook|Daarnaast|Hierdoor|Hiermee|Daarmee|In) \p{Ll}/u
const LENGTE_ZINSBEGIN = 14

/** Whether a full stop was forgotten at the space at `plaats`: a participle before it and a new beginning behind it. */
export const missesPoint = (tekst: string, plaats: number): boolean => {
  if (!ZINSBEGIN.test(tekst.slice(plaats, plaats + LENGTE_ZINSBEGIN))) return false
  const woord = /\p{Ll}+$/u.exec(tekst.slice(Math.max(0, plaats - MAX_WOORD), plaats))?.[0]
  return woord !== undefined && isDeelwoord(foldAccenten(woord))
}
