import type { OnderdeelSoort, Plek } from '../../onderdeel.ts'
import { ouderIdOf, ouderSoortOf, type Boom, type Onderdeel } from '../boom.ts'
import { nestBoom } from '../nestBoom.ts'
import { listBroers, mayStandUnder } from './verplaatsing.ts'

/**
 * Where a new record of this kind comes to stand when one asks for it at `bij`: right after it when it is of the same
 * kind, last under it when it can hang there, and otherwise last in the nearest place. Null when there is no place yet.
 */
export function plekForNieuw(boom: Boom, soort: OnderdeelSoort, bij: Onderdeel | null): Plek | null {
  if (bij?.soort === soort) return { ouderId: ouderIdOf(bij), naId: bij.van.id }
  if (bij && mayStandUnder(soort, bij.soort)) return lastPlek(boom, soort, bij.van.id)
  if (bij && mayStandUnder(soort, ouderSoortOf(bij))) return lastPlek(boom, soort, ouderIdOf(bij))
  if (mayStandUnder(soort, null)) return lastPlek(boom, soort, null)
  const ouderId = findLaatsteOuder(boom, soort)
  return ouderId === null ? null : lastPlek(boom, soort, ouderId)
}

export function lastPlek(boom: Boom, soort: OnderdeelSoort, ouderId: string | null): Plek {
  return { ouderId, naId: listBroers(boom, soort, ouderId).at(-1)?.van.id ?? null }
}

function findLaatsteOuder(boom: Boom, soort: OnderdeelSoort): string | null {
  const takken = nestBoom(boom, { nummers: false })
  if (mayStandUnder(soort, 'prioriteit')) return takken.at(-1)?.prioriteit.id ?? null
  return takken.flatMap(({ inzetten }) => inzetten).at(-1)?.inzet.id ?? null
}

/** What N makes beside a line: what hangs under it, or another one of its kind. */
export const NIEUW_BIJ: Record<OnderdeelSoort, OnderdeelSoort> = {
  prioriteit: 'inzet',
  inzet: 'actie',
  actie: 'actie',
  doel: 'doel',
  resultaat: 'resultaat',
}
