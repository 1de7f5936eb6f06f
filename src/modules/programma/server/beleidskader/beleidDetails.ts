import { Problem } from '../../../../platform/server/problems.ts'

/** Refuses input that its shape alone could not. */
export function refuseInvoer(pad: string, melding: string): never {
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad, melding }] })
}

export function refuseIntussenGewijzigd(conflict: unknown): never {
  const detail = 'Iemand anders wijzigde dit beleidskader intussen. Kijk wat er nu staat en kies.'
  throw new Problem(409, 'intussen_gewijzigd', { detail, conflict })
}
