import type { Planning, PlanningDeel } from '../planning.ts'
import { hasInhoud } from './dekking.ts'
import { scanPlanning, type Scan } from './scanPlanning.ts'
import { GEEN_PLANNING } from './uitdrukkingen.ts'
import { literalTekst } from './vondst.ts'

const ZINSEINDEN: ReadonlySet<string> = new Set(['.', ';', '\n', '!', '?'])

type Stuk = { readonly van: number; readonly tot: number; readonly delen: readonly PlanningDeel[] }

/** The sentences of a cell in which no time was read. */
const findOnbekend = (tekst: string, { tokens, vondsten }: Scan): Stuk[] => {
  const stukken: Stuk[] = []
  let begin = 0
  let volgende = 0
  let heeftTijd = false
  const closeZin = (eind: number): void => {
    if (!heeftTijd && hasInhoud(tokens, begin, eind)) {
      stukken.push({
        van: begin,
        tot: eind,
        delen: [{ soort: 'onbekend', tekst: literalTekst(tekst, tokens, begin, eind) }],
      })
    }
    begin = eind + 1
    heeftTijd = false
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const vondst = vondsten[volgende]
    if (vondst?.van === i) {
      heeftTijd = true
      volgende += 1
      i = vondst.tot - 1
    } else if (ZINSEINDEN.has(tokens[i]?.woord ?? '')) closeZin(i)
  }
  closeZin(tokens.length)
  return stukken
}

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
