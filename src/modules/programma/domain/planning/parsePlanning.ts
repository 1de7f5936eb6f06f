import type { Planning, PlanningDeel } from '../planning.ts'
import { hasInhoud } from './dekking.ts'
import { scanPlanning, type Scan } from './scanPlanning.ts'
import { GEEN_PLANNING } from './uitdrukkingen.ts'
import { literalTekst } from './vondst.ts'

const ZINSEINDEN: ReadonlySet<string> = new Set(['.', ';', '\n', '!', '?'])

type Stuk = { readonly van: number; readonly tot: number; readonly delen: readonly PlanningDeel[] }

/** Splits the tokens at the ends of sentences that are not part of a finding. */
const splitZinsdelen = ({
  tokens,
  vondsten,
}: Scan): { readonly van: number; readonly tot: number; readonly metTijd: boolean }[] => {
  const binnen = new Set(vondsten.flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, n) => van + n)))
  const grenzen = tokens.flatMap(({ woord }, i) => (ZINSEINDEN.has(woord) && !binnen.has(i) ? [i] : []))
  return [...grenzen, tokens.length].map((tot, n) => {
    const van = n === 0 ? 0 : (grenzen[n - 1] ?? 0) + 1
    return { van, tot, metTijd: tokens.slice(van, tot).some((_, i) => binnen.has(van + i)) }
  })
}

/** The sentences of a cell in which no time was read. */
const findOnbekend = (tekst: string, scan: Scan): Stuk[] =>
  splitZinsdelen(scan)
    .filter(({ van, tot, metTijd }) => !metTijd && hasInhoud(scan.tokens, van, tot))
    .map(({ van, tot }) => ({
      van,
      tot,
      delen: [{ soort: 'onbekend', tekst: literalTekst(tekst, scan.tokens, van, tot) }],
    }))

const withoutDubbele = (delen: readonly PlanningDeel[]): PlanningDeel[] => {
  const gezien = new Set<string>()
  return delen.filter((deel) => {
    const sleutel = JSON.stringify(deel)
    const nieuw = !gezien.has(sleutel)
    gezien.add(sleutel)
    return nieuw
  })
}

const saysGeenPlanning = ({ tokens }: Scan): boolean => {
  const woorden = tokens.map(({ woord }) => woord).filter((woord) => /^[\p{L}\d?]/u.test(woord))
  return woorden.length === 0 || GEEN_PLANNING.has(woorden.join(' '))
}

/**
 * Reads what a Wanneer cell says into typed parts, in the order of the text. Never throws; `tekst` stays literal.
 * What is not understood becomes `onbekend`; an empty text, "-" and "n.v.t." have no parts.
 */
export const parsePlanning = (tekst: string): Planning => {
  const scan = scanPlanning(tekst, 'cel')
  if (saysGeenPlanning(scan)) return { tekst, delen: [] }
  const gelezen = scan.vondsten.filter(({ delen }) => delen.length > 0)
  if (gelezen.length === 0) return { tekst, delen: [{ soort: 'onbekend', tekst: tekst.trim() }] }
  const stukken: readonly Stuk[] = [...gelezen, ...findOnbekend(tekst, scan)].sort((a, b) => a.van - b.van)
  return { tekst, delen: withoutDubbele(stukken.flatMap(({ delen }) => delen)) }
}
