import { dropRandregels } from './randregels.ts'
import { aTekstregel, type Tekstregel } from './tekstregel.ts'
import { raiseMerk } from './voetnootmerk.ts'

const VERHOOGD_GETAL = /<sup>\s?(\d{1,3})\s?<\/sup>/gi
const REGELEINDE = /<br\s{0,9}\/?>/gi
const OPMAAKREST =
  /<\/?(?:p|b|i|u|strong|em|span|div|sup|sub|td|tr|th|table|tbody|thead|font|center)(?:\s[^<>]{0,200})?\/?>/gi
/** Stands for a line break inside a cell or paragraph; `joinStukken` turns it into a newline. */
const ZACHT_EINDE = '\u2028'

/**
 * Splits a text into lines: remnants of HTML go (their text stays), form feeds count as page breaks, page numbers and what
 * repeats at the edges of pages is left out. Pages count only when the text has form feeds.
 */
export function splitTekstregels(tekst: string): Tekstregel[] {
  const schoon = tekst
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(VERHOOGD_GETAL, (_, getal: string) => raiseMerk(getal))
    .replace(REGELEINDE, ZACHT_EINDE)
    .replace(OPMAAKREST, '')
  const bladen = schoon.split('\f')
  const regels = bladen.map((blad, i) =>
    blad.split('\n').map((regel) => aTekstregel(regel, bladen.length > 1 ? i + 1 : null)),
  )
  return dropRandregels(regels)
}
