import type { GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import { readWat, type Wat } from './resultaatwat.ts'
import { LABEL_VOOR } from './telkennis.ts'
import type { Zinsontleding } from './zinsontleding.ts'

const VENSTER = 80
const PROCENT = /^\s?(?:%|procent|pct\.?)\s?(?:van\s)?(?:de\s|het\s|alle\s|onze\s)?/i
const AANTAL_IS =
  /\b(?:(?:aantal(?:len)?|totaal)\s+(?:van\s+)?(?:de\s+)?|(?=rapportcijfer|cijfer|score))([\p{L}' -]{3,60}?)\s*(?::|\b(?:is|was|waren|bedroeg|bedraagt|kwam|steeg|daalde|nam|ligt|lag|bleef|uitgekomen)\b)/iu
const UIT_GEHEEL = /^(?:van|onder)\s(?:de|het|alle|deze|onze)\s(?:[\d.]+\s)?([\p{L}-]+)/iu
const TERUGWIJZEND = /^\s(?:daarvan|hiervan|ervan)\b/i
const TERUGWIJZEND_VOOR = /\b(?:van wie|waarvan|van hen|onder wie|daarvan|hiervan)\s(?:er\s)?$/i
const KEER = new Set(['keer', 'maal'])
const HULPWERKWOORD = /^\s*(?:is|zijn|was|waren|werd|werden|heeft|hebben)\s+(?:de\s|het\s|een\s)?/i
const DEELTJE = /^(?:uit|op|af|toe|in|aan|bijeen|samen|plaats|door)?$/i
const NA_DUBBELPUNT = /^\s?%?\s?:/

const trimmed = (tekst: string | undefined): string => (tekst ?? '').trim()

/** What happened so many times: what follows a helping verb ("284 keer is het team ingezet"), else the start of the sentence. */
const nameOfKeer = (zin: Zinsontleding, getal: GeduidGetal): string => {
  const na = zin.tekst.slice(getal.tot).replace(/^\s*(?:keer|maal)\b/i, '')
  const hulp = HULPWERKWOORD.exec(na)
  if (hulp !== null) return trimmed(/^[^,.;:]*/.exec(na.slice(hulp[0].length))?.[0])
  const eerste = zin.gezegdes[0]?.persoonsvorm
  return eerste === undefined
    ? ''
    : trimmed(zin.tekst.slice(0, zin.woorden[eerste]?.van)).replace(/^(?:de|het|een)\s/i, '')
}

const nameBefore = (zin: Zinsontleding, getal: GeduidGetal): string => {
  const voor = zin.tekst.slice(0, getal.van)
  return trimmed(AANTAL_IS.exec(voor)?.[1] ?? LABEL_VOOR.exec(voor.slice(-VENSTER))?.[1] ?? UIT_GEHEEL.exec(voor)?.[1])
}

/**
 * What a number counts: the words behind it, else what the sentence says before it ("Van de 56 zaken leidden er 31 tot …").
 * `vorige` is what the number before it counted, for "84 daarvan". Both texts are empty when the sentence does not say.
 */
export const readGetelde = (zin: Zinsontleding, getal: GeduidGetal, vorige: Wat | null): Wat => {
  const na = zin.tekst.slice(getal.tot, getal.tot + VENSTER)
  const procent = getal.soort === 'percentage' ? (PROCENT.exec(na)?.[0].length ?? 0) : 0
  const wat = readWat(zin.tekst, zin.woorden, getal.tot + procent)
  const eenheid = getal.soort === 'percentage' ? '%' : wat.eenheid
  if (KEER.has(eenheid) && DEELTJE.test(wat.tekst)) return { tekst: nameOfKeer(zin, getal), eenheid }
  if (wat.tekst !== '') return { tekst: wat.tekst, eenheid }
  if (NA_DUBBELPUNT.test(na)) return { tekst: '', eenheid }
  const terug = TERUGWIJZEND.test(na) || TERUGWIJZEND_VOOR.test(zin.tekst.slice(0, getal.van).slice(-VENSTER))
  if (terug && vorige !== null) return { tekst: vorige.eenheid, eenheid: eenheid === '' ? vorige.eenheid : eenheid }
  const naam = nameBefore(zin, getal) || (eenheid === '%' ? (vorige?.eenheid ?? '') : '')
  return { tekst: naam, eenheid: eenheid === '' ? naam : eenheid }
}
