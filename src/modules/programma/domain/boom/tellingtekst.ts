import type { OnderdeelSoort } from '../onderdeel.ts'
import { lijstOf, type Boom } from './boom.ts'

export const SOORT_WOORD: Record<
  OnderdeelSoort,
  { readonly een: string; readonly meer: string; readonly lidwoord: 'de' | 'het' }
> = {
  prioriteit: { een: 'prioriteit', meer: 'prioriteiten', lidwoord: 'de' },
  inzet: { een: 'inzet', meer: 'inzetten', lidwoord: 'de' },
  actie: { een: 'actie', meer: 'acties', lidwoord: 'de' },
  doel: { een: 'doel', meer: 'doelen', lidwoord: 'het' },
  resultaat: { een: 'resultaat', meer: 'resultaten', lidwoord: 'het' },
}

/** "1 actie", "82 acties". */
export const countTekst = (soort: OnderdeelSoort, aantal: number): string =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? SOORT_WOORD[soort].een : SOORT_WOORD[soort].meer}`

const ALTIJD: readonly OnderdeelSoort[] = ['prioriteit', 'inzet', 'actie']
const ALS_ZE_ER_ZIJN: readonly OnderdeelSoort[] = ['doel', 'resultaat']

/** "6 prioriteiten, 24 inzetten, 82 acties, 14 doelen" */
export function tellingTekst(boom: Boom): string {
  const soorten = [...ALTIJD, ...ALS_ZE_ER_ZIJN.filter((soort) => boom[lijstOf(soort)].length > 0)]
  return soorten.map((soort) => countTekst(soort, boom[lijstOf(soort)].length)).join(', ')
}
