import { ok, refuse, type Result } from '../../../platform/domain/result.ts'

export const PROGRAMMA_STATUSSEN = ['concept', 'vastgesteld', 'afgesloten'] as const
export type ProgrammaStatus = (typeof PROGRAMMA_STATUSSEN)[number]

/** Who may adopt: the college the programme of the year (Gemeentewet 160), the raad a kadernota (147), the burgemeester own duties. */
export const VASTSTELLERS = ['college', 'raad', 'burgemeester'] as const
export type Vaststeller = (typeof VASTSTELLERS)[number]

export const PROGRAMMA_STAPPEN = ['vaststelling', 'afsluiting', 'heropening'] as const
export type ProgrammaStap = (typeof PROGRAMMA_STAPPEN)[number]

/** Every step that exists. What is not in this table cannot happen. */
const NEXT_STATUS: Record<ProgrammaStatus, Partial<Record<ProgrammaStap, ProgrammaStatus>>> = {
  concept: { vaststelling: 'vastgesteld' },
  vastgesteld: { afsluiting: 'afgesloten', heropening: 'concept' },
  afgesloten: { heropening: 'vastgesteld' },
}

export const allowedStappen = (status: ProgrammaStatus): ProgrammaStap[] =>
  PROGRAMMA_STAPPEN.filter((stap) => NEXT_STATUS[status][stap] !== undefined)

export function applyStap(
  status: ProgrammaStatus,
  stap: ProgrammaStap,
): Result<ProgrammaStatus, 'stap_niet_toegestaan'> {
  const volgende = NEXT_STATUS[status][stap]
  return volgende ? ok(volgende) : refuse('stap_niet_toegestaan')
}

export type WijzigReden = 'programma_afgesloten' | 'reden_nodig'

/** Text and planning: free in a concept, with a reason once adopted, not at all once closed. */
export function checkWijziging(status: ProgrammaStatus, reden: string): Result<null, WijzigReden> {
  if (status === 'afgesloten') return refuse('programma_afgesloten')
  return status === 'vastgesteld' && reden === '' ? refuse('reden_nodig') : ok(null)
}
