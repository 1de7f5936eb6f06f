import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const termijnenHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Termijnen',
    handelingen: [
      { handeling: 'termijn:read', naam: 'Termijnen berekenen', zin: 'Ziet wettelijke termijnen en rekent ermee.' },
    ],
  },
]
