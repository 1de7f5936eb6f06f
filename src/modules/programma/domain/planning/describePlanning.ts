import type { Planning, PlanningDeel } from '../planning.ts'
import { planningChips } from './planningChips.ts'

const fillJaar = (deel: PlanningDeel, jaar: number | null): PlanningDeel =>
  deel.soort === 'periode' && jaar !== null
    ? { ...deel, periodes: deel.periodes.map((periode) => ({ ...periode, jaar: periode.jaar ?? jaar })) }
    : deel

/** The planning as one phrase, with `jaar` where the text tells no year: "2e kwartaal 2026 en op verzoek". */
export const describePlanning = (planning: Planning, jaar: number | null): string => {
  const delen = planning.delen.map((deel) => fillJaar(deel, jaar))
  const teksten = planningChips({ ...planning, delen }).map(({ tekst }) => tekst)
  if (teksten.length < 2) return teksten[0] ?? 'geen planning'
  return `${teksten.slice(0, -1).join(', ')} en ${teksten.at(-1) ?? ''}`
}
