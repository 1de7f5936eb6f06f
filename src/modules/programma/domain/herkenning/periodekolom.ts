import { toSleutel } from './sleutel.ts'

const KWARTAAL =
  /^(?:q[1-4]|k[1-4]|kw ?[1-4]|[1-4]e? (?:kwartaal|kw)|(?:kwartaal|kw) [1-4]|(?:i|ii|iii|iv))(?: (?:19|20)\d\d)?$/
const MAAND =
  /^(?:jan|feb|febr|mrt|maart|apr|mei|jun|juni|jul|juli|aug|sep|sept|okt|nov|dec|januari|februari|april|augustus|september|oktober|november|december)(?: (?:19|20)?\d\d)?$/
const JAAR = /^(?:19|20)\d\d$/
const AANGEKRUIST = /^(?:[x✓✔√●■▪•×v*]+|ja)$/i

/** A column that is itself a moment ("Q1", "mrt", "2026"), to be ticked. */
export const isPeriodenaam = (tekst: string): boolean => {
  const sleutel = toSleutel(tekst)
  return KWARTAAL.test(sleutel) || MAAND.test(sleutel) || JAAR.test(sleutel)
}

export const isAangekruist = (tekst: string): boolean => AANGEKRUIST.test(tekst.trim())
