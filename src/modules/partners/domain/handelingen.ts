import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const partnersHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Organisaties',
    handelingen: [
      { handeling: 'organisatie:read', naam: 'Organisaties zien', zin: 'Ziet met welke organisaties wordt gewerkt.' },
      {
        handeling: 'organisatie:edit',
        naam: 'Organisaties bijhouden',
        zin: 'Maakt, wijzigt en verwijdert organisaties.',
      },
    ],
  },
]
