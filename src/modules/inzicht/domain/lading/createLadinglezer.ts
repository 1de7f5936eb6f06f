import { formatPeriode } from '../reeks/periode.ts'
import { createRijlezer, type Gelezen, type Rijkennis } from './createRijlezer.ts'
import type { Ladingwaarde, Rij } from './rij.ts'
import { buildDubbelfout } from './rijfout.ts'

/** Reads row by row, and refuses a row about what an earlier right row was about. */
export function createLadinglezer(kennis: Rijkennis): (rij: Rij) => Gelezen {
  const lees = createRijlezer(kennis)
  const eerder = new Map<string, number>()
  return (rij) => {
    const gelezen = lees(rij)
    const sleutels = gelezen.waarden.map(sleutelOf)
    const dubbel = sleutels.map((sleutel) => eerder.get(sleutel)).find((nummer) => nummer !== undefined)
    if (dubbel !== undefined) return { waarden: [], fouten: [buildDubbelfout(rij.nummer, dubbel)] }
    if (new Set(sleutels).size < sleutels.length)
      return { waarden: [], fouten: [buildDubbelfout(rij.nummer, rij.nummer)] }
    for (const sleutel of sleutels) eerder.set(sleutel, rij.nummer)
    return gelezen
  }
}

const sleutelOf = ({ indicatorId, gebied, periode }: Ladingwaarde): string =>
  `${indicatorId ?? ''} ${gebied} ${formatPeriode(periode)}`
