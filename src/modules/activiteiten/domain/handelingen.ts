import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const activiteitenHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Activiteiten',
    handelingen: [
      {
        handeling: 'activiteit:read',
        naam: 'Activiteiten lezen',
        zin: 'Leest wat er aan activiteiten gepland en gedaan is. Een partner ziet alleen waar haar organisatie aan meedoet.',
      },
      {
        handeling: 'activiteit:edit',
        naam: 'Activiteiten wijzigen',
        zin: 'Legt activiteiten vast, plant reeksen en meldt wat gedaan of afgelast is.',
      },
      {
        handeling: 'activiteitbeheer:edit',
        naam: 'Soorten en wijken beheren',
        zin: 'Past de lijsten aan waaruit iedereen kiest bij een activiteit.',
      },
    ],
  },
]
