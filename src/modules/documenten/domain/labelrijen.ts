import { joinOpmaak } from './opmaaktekst.ts'
import type { Opmaaktekst, RuweRij } from './ruwBlok.ts'

const LABEL = /^\p{L}[\p{L} ()/-]{0,40}:$/u
const MIN_AANDEEL = 0.8

/** Labels with a colon and what they say, set apart by a tab: lines of text and no table ("Inzet:   minder inbraken"). */
export function isLabeltabel(rijen: readonly RuweRij[]): boolean {
  const labels = rijen.filter(([label]) => label?.tekst !== '')
  const echt = labels.filter(([label]) => LABEL.test(label?.tekst ?? ''))
  return rijen.every((rij) => rij.length === 2) && labels.length > 0 && echt.length >= labels.length * MIN_AANDEEL
}

/** The lines of text: a row without a label goes on with the one above. */
export function joinLabelrijen(rijen: readonly RuweRij[]): Opmaaktekst[] {
  const regels: Opmaaktekst[] = []
  for (const rij of rijen) {
    const vorige = regels.at(-1)
    if (rij[0]?.tekst === '' && vorige) regels[regels.length - 1] = joinOpmaak([vorige, ...rij], ' ')
    else regels.push(joinOpmaak(rij, ' '))
  }
  return regels
}
