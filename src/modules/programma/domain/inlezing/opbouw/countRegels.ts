import type { OnderdeelSoort } from '../../onderdeel.ts'
import type { Regel } from '../regel.ts'
import { activeRegels } from '../vragen/activeRegels.ts'
import { groupPartijen } from './groupPartijen.ts'

export type Regeltelling = Readonly<Record<OnderdeelSoort | 'partij', number>>

/** How much of each kind will be taken over, and how many parties are named. */
export function countRegels(regels: readonly Regel[]): Regeltelling {
  const actief = activeRegels(regels)
  const count = (soort: OnderdeelSoort): number => actief.filter((regel) => regel.soort === soort).length
  return {
    prioriteit: count('prioriteit'),
    inzet: count('inzet'),
    actie: count('actie'),
    doel: count('doel'),
    resultaat: count('resultaat'),
    partij: groupPartijen(regels).length,
  }
}
