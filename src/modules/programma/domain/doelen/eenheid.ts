import type { GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import { findNaamwoordgroep } from '../../../../platform/domain/taal/naamwoordgroep.ts'

/** `tot` is where the unit ends in the text; the number's own end when there is none. */
export type Eenheid = { readonly tekst: string; readonly tot: number }

const VENSTER = 60
const PROCENT = /^\s?(?:%-?punt(?:en)?|procentpunt(?:en)?|%|procent|pct\.?)/
const PER_AANTAL = /^(?:\s[\p{L}-]+)?\s(per (?:1[.]?000|10[.]?000|100[.]?000|100|duizend|honderd)(?: [\p{L}]+)?)/u
const TIJDMAAT =
  /^\s?(jaar|jaren|jr|maanden?|weken|week|werkdagen|werkdag|dagen|dag|etmalen|uren|uur|minuten|minuut|min|seconden)\b/
/** "per jaar" right behind a number or its unit. */
export const PER_TIJD = /^\sper (?:jaar|maand|week|kwartaal|dag)\b/
const KEER = /^(?:keer|maal)$/
const GELD = /^\s?(?:euro|€)/

const readMaat = (na: string): Eenheid | null => {
  const procent = PROCENT.exec(na)
  if (procent !== null) return { tekst: /punt/.test(procent[0]) ? 'procentpunt' : '%', tot: procent[0].length }
  const per = PER_AANTAL.exec(na)
  if (per !== null) return { tekst: per[1] ?? '', tot: per[0].length }
  const tijd = TIJDMAAT.exec(na)
  return tijd === null ? null : { tekst: tijd[1] ?? '', tot: tijd[0].length }
}

/** The unit behind a number: "%", "per 1000 inwoners", "dagen", or the thing counted ("meldingen per jaar"). */
export const findEenheid = (tekst: string, getal: GeduidGetal): Eenheid => {
  const na = tekst.slice(getal.tot, getal.tot + VENSTER)
  if (getal.soort === 'geld') return { tekst: 'euro', tot: getal.tot + (GELD.exec(na)?.[0].length ?? 0) }
  const maat = readMaat(na)
  if (maat !== null) return { tekst: maat.tekst, tot: getal.tot + maat.tot }
  const groep = findNaamwoordgroep(tekst, getal.tot)
  if (groep === null) return { tekst: '', tot: getal.tot }
  const perTijd = PER_TIJD.exec(tekst.slice(groep.kopTot, groep.kopTot + VENSTER))?.[0] ?? ''
  const tot = KEER.test(groep.kop) ? groep.kopTot + perTijd.length : getal.tot
  return { tekst: groep.kop + perTijd, tot }
}
