import type { Antwoord } from '../../platform/contract.ts'
import type { programmaContract } from '../../modules/programma/contract.ts'

type Soort = Antwoord<typeof programmaContract.listZoekresultaten>['items'][number]['soort']

/** Headings in the search window. */
export const SOORT_NAMEN: Record<Soort | 'activiteit', string> = {
  programma: 'Programma’s',
  prioriteit: 'Prioriteiten',
  inzet: 'Inzetten',
  actie: 'Acties',
  doel: 'Doelen',
  resultaat: 'Resultaten',
  activiteit: 'Activiteiten',
  organisatie: 'Organisaties',
}
