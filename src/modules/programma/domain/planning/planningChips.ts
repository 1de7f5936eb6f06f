import type { Planning, PlanningDeel } from '../planning.ts'
import { formatFrequentie } from './frequentietekst.ts'
import { formatMetGrens } from './periodetekst.ts'

export type ChipSoort = 'moment' | 'herhaling' | 'doorlopend' | 'aanleiding' | 'onbekend'
export type PlanningChip = { readonly soort: ChipSoort; readonly tekst: string }

/** Small first letter, except for an abbreviation. */
const lowerEersteLetter = (tekst: string): string => {
  const eerste = tekst.charAt(0)
  const tweede = tekst.charAt(1)
  return tweede === tweede.toLowerCase() ? eerste.toLowerCase() + tekst.slice(1) : tekst
}

const toChip = (deel: PlanningDeel): PlanningChip => {
  switch (deel.soort) {
    case 'doorlopend':
      return { soort: 'doorlopend', tekst: 'doorlopend' }
    case 'periode':
      return { soort: 'moment', tekst: formatMetGrens(deel.grens, deel.periodes) }
    case 'frequentie':
      return { soort: 'herhaling', tekst: formatFrequentie(deel) }
    case 'aanleiding':
      return { soort: 'aanleiding', tekst: lowerEersteLetter(deel.tekst) }
    case 'nader_te_plannen':
      return { soort: 'onbekend', tekst: 'nog te plannen' }
    case 'onbekend':
      return { soort: 'onbekend', tekst: deel.tekst }
  }
}

/** One chip for each part of a planning, in plain Dutch and in order. */
export const planningChips = (planning: Planning): PlanningChip[] => planning.delen.map(toChip)
