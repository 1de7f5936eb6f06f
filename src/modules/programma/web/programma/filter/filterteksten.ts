import type { PlanningFilter } from '../../../domain/boom/filteren/planningsoort.ts'

export const PLANNING_TEKST: Record<PlanningFilter, string> = {
  doorlopend: 'Doorlopend',
  moment: 'Op een moment',
  kwartaal1: '1e kwartaal',
  kwartaal2: '2e kwartaal',
  kwartaal3: '3e kwartaal',
  kwartaal4: '4e kwartaal',
  herhaling: 'Herhaald',
  aanleiding: 'Bij aanleiding',
  onbekend: 'Onbekend of nog te plannen',
}
