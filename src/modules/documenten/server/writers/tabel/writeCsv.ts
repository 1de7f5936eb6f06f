import type { Uitvoerblad, Bladcel, Bladkolom } from '../../../domain/uitvoertabel.ts'

const BOM = '\uFEFF'
const SCHEIDING = ';'
const REGELEINDE = '\r\n'

/**
 * What a spreadsheet program may take for a formula: a sign in front, also full-width or small, also behind white space,
 * invisible characters or apostrophes; and a tab or line end in front (OWASP, CSV Injection).
 */
const LIJKT_FORMULE = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u

/**
 * A sheet as CSV for a Dutch Excel: UTF-8 with BOM, semicolons, CRLF, decimal comma, days as 22-11-2026. Every text stands in
 * quotes, and a text that looks like a formula gets an apostrophe in front. A reader gets the text back by taking one
 * apostrophe off a cell that would need one without it.
 */
export function writeCsv({ kolommen, rijen }: Uitvoerblad): string {
  const kop = kolommen.map((kolom) => writeTekst(kolom.kop))
  const regels = rijen.map((rij) => kolommen.map((kolom, k) => writeCel(rij[k] ?? null, kolom)))
  return BOM + [kop, ...regels].map((cellen) => cellen.join(SCHEIDING) + REGELEINDE).join('')
}

function writeCel(cel: Bladcel, { soort }: Bladkolom): string {
  if (cel === null || cel === '') return ''
  if (typeof cel === 'number') return Number.isFinite(cel) ? String(cel).replace('.', ',') : ''
  return soort === 'datum' ? cel.split('-').reverse().join('-') : writeTekst(cel)
}

const writeTekst = (tekst: string): string => `"${makeInert(tekst).replaceAll('"', '""')}"`

const makeInert = (tekst: string): string => (LIJKT_FORMULE.test(tekst) ? `'${tekst}` : tekst)
