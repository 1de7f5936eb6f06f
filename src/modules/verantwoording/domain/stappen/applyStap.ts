import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { Stap } from '../verantwoording.ts'

export const STAPDADEN = ['controle', 'terug', 'vaststelling', 'publicatie'] as const
export type Stapdaad = (typeof STAPDADEN)[number]

/** Every step that exists. What was adopted never goes back: a correction is an erratum. */
const VOLGENDE: Readonly<Record<Stap, Partial<Record<Stapdaad, Stap>>>> = {
  concept: { controle: 'ter_controle' },
  ter_controle: { terug: 'concept', vaststelling: 'vastgesteld' },
  vastgesteld: { publicatie: 'gepubliceerd' },
  gepubliceerd: {},
}

export function applyStap(stap: Stap, daad: Stapdaad): Result<Stap, 'stap_niet_toegestaan'> {
  const volgende = VOLGENDE[stap][daad]
  return volgende ? ok(volgende) : refuse('stap_niet_toegestaan')
}

export const isBevroren = (stap: Stap): boolean => stap === 'vastgesteld' || stap === 'gepubliceerd'
