import { addDays, daysBetween, type Datum } from '../../../../platform/domain/datum.ts'

/** What somebody may ask about. */
export const VRAAG_SOORTEN = ['inzet', 'actie', 'doel'] as const
export type VraagSoort = (typeof VRAAG_SOORTEN)[number]

export const VRAAG_STANDEN = ['open', 'beantwoord', 'ingetrokken'] as const
export type VraagStand = (typeof VRAAG_STANDEN)[number]

export const VRAAG_LENGTE = { kortste: 10, langste: 4000 } as const
export const LANGSTE_ANTWOORD = 8000

/**
 * Days to answer, where the gemeente agreed on nothing else. No law says how many: the raad lays down its own rules of order
 * (Gemeentewet 16), so this is an agreement.
 */
export const VOORSTEL_DAGEN = 30
export const MEESTE_DAGEN = 365

type Verloop = { readonly ingetrokkenOp: Date | null; readonly beantwoordOp: Date | null }

export function vraagStandOf({ ingetrokkenOp, beantwoordOp }: Verloop): VraagStand {
  if (ingetrokkenOp !== null) return 'ingetrokken'
  return beantwoordOp === null ? 'open' : 'beantwoord'
}

/** The last day to answer what is asked today. */
export const uiterlijkOp = (vandaag: Datum, dagen: number): Datum => addDays(vandaag, dagen)

/** Whole days past the last day to answer; null while there is time, and once nobody waits any more. */
export function dagenTeLaat(stand: VraagStand, uiterlijk: Datum, vandaag: Datum): number | null {
  const dagen = daysBetween(uiterlijk, vandaag)
  return stand === 'open' && dagen > 0 ? dagen : null
}

const LANGSTE_ONDERWERP = 500

/** What the part is called now, to keep with the question; cut to what there is room for. */
export const toOnderwerp = (naam: string): string =>
  naam.length <= LANGSTE_ONDERWERP ? naam : `${naam.slice(0, LANGSTE_ONDERWERP - 1)}…`
