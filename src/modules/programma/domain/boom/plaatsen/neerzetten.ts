import type { Plek } from '../../onderdeel.ts'
import type { Boom, Onderdeel } from '../boom.ts'
import type { Rij } from '../weergaven/rijen.ts'
import { parseSleutel, sleutelOf, type Sleutel } from '../sleutel.ts'
import { isHuidigePlek, listBroers, mayStandUnder } from './verplaatsing.ts'

export type Helft = 'boven' | 'onder'

/** Where something comes to stand when it is let go, and where the line is drawn that shows it. */
export type Neerzetplek = {
  readonly plek: Plek
  readonly bij: Sleutel
  readonly kant: 'voor' | 'na' | 'in'
}

/**
 * What happens when `wat` is let go over this half of a line; null where it cannot stand or would stay where it is.
 * Over a line of its own kind, or below one, it goes beside that one; over a possible parent it goes inside.
 */
export function dropPlek(boom: Boom, wat: Onderdeel, rij: Rij, helft: Helft): Neerzetplek | null {
  const pad = [...rij.boven, rij.sleutel]
  if (pad.includes(sleutelOf(wat.soort, wat.van.id))) return null
  const plek = findNaastPlek(boom, wat, pad, helft) ?? findInPlek(boom, wat, rij, pad)
  return plek && !isHuidigePlek(boom, wat, plek.plek) ? plek : null
}

function findNaastPlek(boom: Boom, wat: Onderdeel, pad: readonly Sleutel[], helft: Helft): Neerzetplek | null {
  const nummer = pad.findIndex((sleutel) => sleutel.startsWith(`${wat.soort}:`))
  const bij = pad[nummer]
  if (!bij) return null
  const id = idOf(bij)
  const ouderId = nummer > 0 ? idOf(pad[nummer - 1]) : null
  // Over something below it there is no half to choose: it then goes after.
  if (helft === 'onder' || nummer < pad.length - 1) return { plek: { ouderId, naId: id }, bij, kant: 'na' }
  const broers = listBroers(boom, wat.soort, ouderId).filter(({ van }) => van.id !== wat.van.id)
  const voorganger = broers[broers.findIndex(({ van }) => van.id === id) - 1]
  return { plek: { ouderId, naId: voorganger?.van.id ?? null }, bij, kant: 'voor' }
}

function findInPlek(boom: Boom, wat: Onderdeel, rij: Rij, pad: readonly Sleutel[]): Neerzetplek | null {
  const bij = pad.findLast((sleutel) => mayStandUnder(wat.soort, parseSleutel(sleutel)?.soort ?? null))
  if (!bij) return null
  const ouderId = idOf(bij)
  // Doelen stand first, so over a doel the first place after them is meant.
  if (bij === rij.sleutel || rij.soort === 'doel') return { plek: { ouderId, naId: null }, bij, kant: 'in' }
  const laatste = listBroers(boom, wat.soort, ouderId).findLast(({ van }) => van.id !== wat.van.id)
  return { plek: { ouderId, naId: laatste?.van.id ?? null }, bij, kant: 'in' }
}

const idOf = (sleutel: Sleutel | undefined): string | null => (sleutel ? (parseSleutel(sleutel)?.id ?? null) : null)
