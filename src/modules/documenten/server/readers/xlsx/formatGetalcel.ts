import { addDays, type Datum, datum, jaarOf } from '../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import type { Getalvorm } from './getalvorm.ts'

/** Day 0 of a workbook; the old count of the Mac begins four years later. Right from March 1900 on. */
const DAG_NUL = datum('1899-12-30')
const DAG_NUL_MAC = datum('1904-01-01')
/** 31 December 9999. */
const LAATSTE_DAG = 2_958_465
const MINUTEN_PER_DAG = 1440
/** As many digits as a spreadsheet keeps. */
const CIJFERS = 15

/** A number as a reader of the sheet sees it: "22 november 2026", "14.30 uur", "12,5". */
export function formatGetalcel(waarde: number, vorm: Getalvorm, vanaf1904: boolean): string {
  if (vorm === 'procent') return `${formatGetal(waarde * 100)}%`
  if (vorm === 'getal' || waarde < 0 || waarde >= LAATSTE_DAG) return formatGetal(waarde)
  const minuten = Math.round(waarde * MINUTEN_PER_DAG)
  const tijd = formatTijd(minuten % MINUTEN_PER_DAG)
  if (vorm === 'tijd') return tijd
  const dag = addDays(vanaf1904 ? DAG_NUL_MAC : DAG_NUL, Math.floor(minuten / MINUTEN_PER_DAG))
  return vorm === 'dagtijd' && minuten % MINUTEN_PER_DAG > 0 ? `${formatDatum(dag)} ${tijd}` : formatDagvorm(dag, vorm)
}

/** A day as text, or the month or year of it when the sheet shows no more. */
function formatDagvorm(dag: Datum, vorm: Getalvorm): string {
  if (vorm === 'jaar') return String(jaarOf(dag))
  const tekst = formatDatum(dag)
  return vorm === 'maand' ? tekst.slice(tekst.indexOf(' ') + 1) : tekst
}

const formatTijd = (minuten: number): string =>
  `${Math.floor(minuten / 60)}.${String(minuten % 60).padStart(2, '0')} uur`

export const formatGetal = (waarde: number): string => String(Number(waarde.toPrecision(CIJFERS))).replace('.', ',')
