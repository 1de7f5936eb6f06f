/** One line of a plain text. Tabs at its end are kept, for they stand for empty cells. */
export type Tekstregel = {
  readonly tekst: string
  readonly inspringing: number
  readonly pagina: number | null
}

const TAB_BREEDTE = 4
const SCHEIDING = /^[\s|:+\-–—=_*·]+$/
const STREEPJES = /[-–—=_]{2,}|\*\s?\*\s?\*/

export function aTekstregel(ruw: string, pagina: number | null): Tekstregel {
  const tekst = trimSpaties(ruw)
  return { tekst, inspringing: countInspringing(tekst), pagina }
}

export const isLeegRegel = (regel: Tekstregel): boolean => regel.tekst.trim() === ''

/** A row of dashes, as tables and page breaks leave behind ("---\t--", "|---|---|", "+----+", "* * *"). */
export const isScheidingsregel = (regel: Tekstregel): boolean =>
  SCHEIDING.test(regel.tekst) && STREEPJES.test(regel.tekst)

function trimSpaties(ruw: string): string {
  let tot = ruw.length
  while (tot > 0 && (ruw[tot - 1] === ' ' || ruw[tot - 1] === '\u00A0')) tot -= 1
  return ruw.slice(0, tot)
}

function countInspringing(tekst: string): number {
  let breedte = 0
  for (const teken of tekst) {
    if (teken === '\t') breedte += TAB_BREEDTE
    else if (teken === ' ' || teken === '\u00A0') breedte += 1
    else break
  }
  return breedte
}
