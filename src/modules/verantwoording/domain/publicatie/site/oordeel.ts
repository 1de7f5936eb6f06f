import type { Oordeel } from '../../verantwoording.ts'
import { OORDEELWOORDEN } from '../../woorden.ts'
import { markup, type Opmaak } from './opmaak.ts'

/** Shape, word and colour: take away the colour and nothing is lost. */
const TEKENS: Readonly<Record<Oordeel, Opmaak>> = {
  gerealiseerd: markup`<circle class="goed" cx="12" cy="12" r="11" /><path class="wit" d="m7 12.5 3.5 3.5L17 9" />`,
  deels: markup`<circle class="rand letop" cx="12" cy="12" r="10" /><path class="vol letop" d="M12 2a10 10 0 0 0 0 20Z" />`,
  niet: markup`<rect class="rand fout" x="2" y="2" width="20" height="20" rx="3" /><path class="rand fout" d="m8 8 8 8M16 8l-8 8" />`,
}

export const toTeken = (oordeel: Oordeel): Opmaak =>
  markup`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${TEKENS[oordeel]}</svg>`

export const toOordeel = (oordeel: Oordeel | null): Opmaak | null =>
  oordeel && markup`<span class="oordeel">${toTeken(oordeel)}${OORDEELWOORDEN[oordeel]}</span>`

/** The judgement of a goal in the word that it got. */
const DOELTEKENS: Readonly<Record<string, Oordeel>> = {
  gehaald: 'gerealiseerd',
  'op koers': 'gerealiseerd',
  'deels gehaald': 'deels',
  'niet op koers': 'niet',
  'niet gehaald': 'niet',
}

export function toDoeloordeel(woord: string): Opmaak {
  const teken = DOELTEKENS[woord]
  const naam = woord === '' ? 'geen oordeel' : woord.charAt(0).toUpperCase() + woord.slice(1)
  return teken ? markup`<span class="oordeel">${toTeken(teken)}${naam}</span>` : markup`${naam}`
}
