import { datum, type Dagen } from '../../../../platform/domain/datum.ts'
import type { Pilot } from './uitvoeringRepository.ts'

const orNull = (dag: string | null) => (dag === null ? null : datum(dag))

/** From the contract, whose schema has already seen that these are days. */
export const toDagen = ({ van, tot }: { van: string; tot: string }): Dagen => ({ van: datum(van), tot: datum(tot) })

type PilotBody = Omit<Pilot, 'begin' | 'eind' | 'evaluatie'> & {
  readonly begin: string | null
  readonly eind: string | null
  readonly evaluatie: string | null
}

export const toPilot = ({ begin, eind, evaluatie, besluit, toelichting }: PilotBody): Pilot => ({
  ...{ besluit, toelichting },
  begin: orNull(begin),
  eind: orNull(eind),
  evaluatie: orNull(evaluatie),
})
