import { findGetallen, type Getal } from './getallen.ts'
import { isLeeftijd } from './leeftijd.ts'
import { findWoorden, type Woord } from './woorden.ts'

/**
 * aantal: something counted · percentage · duur: days, hours, years · per: the 1000 of "per 1000 inwoners"
 * and what must never be counted: jaartal, leeftijd, geld, dag of a date, nummer (article, page, phase, telephone).
 */
export type Getalsoort = 'aantal' | 'percentage' | 'duur' | 'per' | 'jaartal' | 'leeftijd' | 'geld' | 'dag' | 'nummer'

export type GeduidGetal = Getal & { readonly soort: Getalsoort }

const VENSTER = 40
const MAANDEN =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec'
const TIJDMATEN =
  'jaar|jaren|jr|maanden?|weken|week|werkdagen|werkdag|dagdelen|dagen|dag|etmalen|uren|uur|minuten|minuut|min|seconden'

const NA_GETAL: readonly (readonly [Getalsoort, RegExp])[] = [
  ['percentage', /^\s?(?:%|procent|pct\b|procentpunt)/],
  ['geld', /^(?:,-)?\s?(?:€|euro\b|eur\b)/],
  ['geld', /^\s?(?:miljoen|miljard|mln|mld)\.?\s(?:€|euro)/],
  ['dag', new RegExp(`^\\s(?:en \\d{1,2}\\s)?(?:${MAANDEN})\\b`)],
  ['duur', new RegExp(`^\\s?(?:${TIJDMATEN})\\b`)],
]

const VOOR_GETAL: readonly (readonly [Getalsoort, RegExp])[] = [
  ['geld', /(?:€|eur|euro)\s?$/],
  ['per', /\bper\s$/],
  ['per', /\bop (?:de|elke|iedere)\s$/],
  [
    'nummer',
    /\b(?:artikel|artikelen|art\.|lid|leden|hoofdstuk|paragraaf|bijlage|nummer|nr\.?|pagina|pag\.|blz\.|p\.|tabel|figuur|stap|fase)\s?$/,
  ],
  [
    'nummer',
    /\b(?:klasse|categorie|domein|niveau|kwartaal|week|groep|groepen|klas|leerjaar|deel|versie|programma|prioriteit|thema|wijk|post)\s$/,
  ],
  ['nummer', /\b(?:bel|belt|bellen|telefoonnummer|tel\.|schaal van|schaal)\s$/],
]

const TELBAAR_NA_JAAR =
  /^\s(?:meldingen|inwoners|burgers|deelnemers|adressen|controles|keer|woningen|incidenten|aangiften)\b/
const TIJD_VOOR_JAAR = /\b(?:in|eind|begin|medio|sinds|vanaf|tot|voor|jaar|van|opzichte van|dan in)\s$/

const isJaartal = (getal: Getal, geschreven: string, voor: string, na: string): boolean => {
  if (getal.inWoorden || !/^(?:19[5-9]|20\d)\d$/.test(geschreven)) return false
  return TIJD_VOOR_JAAR.test(voor) || !TELBAAR_NA_JAAR.test(na)
}

const classify = (getal: Getal, tekst: string): Getalsoort => {
  const voor = tekst.slice(Math.max(0, getal.van - VENSTER), getal.van).toLowerCase()
  const na = tekst.slice(getal.tot, getal.tot + VENSTER).toLowerCase()
  if (isJaartal(getal, tekst.slice(getal.van, getal.tot), voor, na)) return 'jaartal'
  if (isLeeftijd(getal.waarde, voor, na)) return 'leeftijd'
  const naSoort = NA_GETAL.find(([, patroon]) => patroon.test(na))?.[0]
  if (naSoort !== undefined) return naSoort
  return VOOR_GETAL.find(([, patroon]) => patroon.test(voor))?.[0] ?? 'aantal'
}

const AAN_ELKAAR = /^\s?(?:-|–|tot|en|of|t\/m|tot en met)\s?$/

/** The numbers of a text with what they stand for; the first number of a range takes the kind of the last. */
export const classifyGetallen = (tekst: string, woorden: readonly Woord[] = findWoorden(tekst)): GeduidGetal[] => {
  const geduid = findGetallen(tekst, woorden).map((getal) => ({ ...getal, soort: classify(getal, tekst) }))
  for (let i = geduid.length - 2; i >= 0; i -= 1) {
    const [links, rechts] = [geduid[i], geduid[i + 1]]
    if (links === undefined || rechts === undefined || links.soort !== 'aantal') continue
    const verbonden = AAN_ELKAAR.test(tekst.slice(links.tot, rechts.van))
    if (verbonden && rechts.soort !== 'aantal' && rechts.soort !== 'jaartal')
      geduid[i] = { ...links, soort: rechts.soort }
  }
  return geduid
}
