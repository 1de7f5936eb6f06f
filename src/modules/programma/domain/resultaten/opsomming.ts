import type { Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'

/** A sentence that announces what was done and lists it: "In 2022 is het volgende gedaan: a, b en c". */
export type Opsomming = { readonly kop: Zin; readonly leden: readonly Zin[] }

const KOP =
  /^[^:]*\b(?:heeft|hebben|is|zijn|werd|werden|vonden|vond)\b[^:]*\b(?:te weten|namelijk|het volgende|de volgende[^:]*|activiteiten|acties|resultaten|uitgevoerd|gedaan|plaatsgevonden|gerealiseerd)\s*:\s*/i
const SCHEIDING = /;\s*|,\s+/g
const KORT = 3
const LANG = 5

const countWoorden = (tekst: string): number => findWoorden(tekst).length

const cut = (tekst: string, van: number): Zin[] => {
  const grenzen = [...tekst.matchAll(SCHEIDING)].map(
    (treffer) => [treffer.index, treffer.index + treffer[0].length] as const,
  )
  const starts = [0, ...grenzen.map(([, na]) => na)]
  const einden = [...grenzen.map(([voor]) => voor), tekst.length]
  return starts.map((start, i) => ({
    tekst: tekst.slice(start, einden[i]),
    van: van + start,
    tot: van + (einden[i] ?? start),
  }))
}

/** Puts back what a comma inside an item cut off: a short piece after a long one belongs to it. */
const rejoin = (bron: string, basis: number, stukken: readonly Zin[]): Zin[] => {
  const leden: Zin[] = []
  for (const stuk of stukken) {
    const vorige = leden.at(-1)
    const los =
      vorige === undefined ||
      countWoorden(stuk.tekst) > KORT ||
      countWoorden(vorige.tekst) < LANG ||
      /\d/.test(stuk.tekst)
    if (los) leden.push(stuk)
    else
      leden[leden.length - 1] = {
        tekst: bron.slice(vorige.van - basis, stuk.tot - basis),
        van: vorige.van,
        tot: stuk.tot,
      }
  }
  return leden
}

/** Takes such a sentence apart; null when it is no list of at least two items. */
export const parseOpsomming = (zin: Zin): Opsomming | null => {
  const kop = KOP.exec(zin.tekst)?.[0]
  if (kop === undefined) return null
  const staart = zin.tekst.slice(kop.length).replace(/[.\s]+$/, '')
  const basis = zin.van + kop.length
  const leden = rejoin(staart, basis, cut(staart, basis)).filter((lid) => lid.tekst.trim() !== '')
  return leden.length < 2 ? null : { kop: { tekst: kop, van: zin.van, tot: basis }, leden }
}
