import type { Woord } from './woorden.ts'

const DUIZENDTALLEN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const GEWOON = /^\d+(?:,\d+)?$/
const MET_PUNT = /^\d+\.\d+$/
const KOP = /^\d[\d.,]*/
const LANGSTE_AANTAL = 9
/** What may be glued to a count: "10x", "12jr", "50+", "65-plussers". Anything else makes it a name or an ordinal. */
const AANGEPLAKT = /^(?:x|jr|u|km|m2|uur|min|-\p{L}.*)$/u
const RANGTEKEN = /^\s?\^?\s?(?:e|de|ste)(?![\p{L}\d])/u
const DATUM = /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d)/
const TIJD = /^\d{1,2}:\d{2}/
const TELEFOON = /^0\d/

const parseKop = (kop: string): number | null => {
  if (DUIZENDTALLEN.test(kop)) return Number(kop.replace(/\./g, '').replace(',', '.'))
  if (GEWOON.test(kop)) return Number(kop.replace(',', '.'))
  return MET_PUNT.test(kop) ? Number(kop) : null
}

const BEREIK = /(?:^|[^\d./-])[1-9]\d{0,3}-$/
const MINTEKEN = /(?:^|[\s(:])-$/
const VASTGEPLAKT = /[\p{L}\d_:/,-]$|[^\p{L}]\.$/u
const BREUK = /^\/\d/
const KOPNUMMER = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u
const MAX_KOPNUMMER = 5

const isInNaam = (tekst: string, plaats: number): boolean => {
  const ervoor = tekst.slice(Math.max(0, plaats - 6), plaats)
  return VASTGEPLAKT.test(ervoor) && !BEREIK.test(ervoor) && !MINTEKEN.test(ervoor)
}

/** Reads the number at the head of a word that starts with a digit; null for ordinals, dates, times and numbering. */
export const parseCijfers = (
  tekst: string,
  woord: Woord,
): { readonly waarde: number; readonly lengte: number; readonly inWoorden: false } | null => {
  const kop = (KOP.exec(woord.tekst)?.[0] ?? '').replace(/[.,]$/, '')
  const staart = woord.tekst.slice(kop.length)
  const hierna = tekst.slice(woord.van + kop.length, woord.van + kop.length + 6)
  const geheel = tekst.slice(woord.van, woord.van + 11)
  if (kop.length > LANGSTE_AANTAL + 4 || TELEFOON.test(kop)) return null
  if (woord.van <= MAX_KOPNUMMER && KOPNUMMER.test(tekst.slice(0, 20)) && !DUIZENDTALLEN.test(kop)) return null
  if (staart !== '' && !AANGEPLAKT.test(staart)) return null
  if (
    RANGTEKEN.test(hierna) ||
    BREUK.test(hierna) ||
    DATUM.test(geheel) ||
    TIJD.test(geheel) ||
    isInNaam(tekst, woord.van)
  )
    return null
  const waarde = parseKop(kop)
  return waarde === null ? null : { waarde, lengte: kop.length, inWoorden: false }
}
