import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const verantwoordingHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Verantwoording',
    handelingen: [
      {
        handeling: 'verantwoording:read',
        naam: 'Verantwoordingen lezen',
        zin: 'Leest de verantwoording van een programma, ook voordat zij is vastgesteld.',
      },
      {
        handeling: 'verantwoording:edit',
        naam: 'Verantwoordingen schrijven',
        zin: 'Laat een opzet maken, schrijft de tekst, kiest het oordeel en zet er cijfers en geld bij.',
      },
      {
        handeling: 'verantwoording:adopt',
        naam: 'Vaststelling vastleggen',
        zin: 'Legt vast wie een verantwoording vaststelde en wanneer. Tekst en cijfers staan daarna vast.',
      },
      {
        handeling: 'verantwoording:publish',
        naam: 'Verantwoordingen publiceren',
        zin: 'Maakt een vastgestelde verantwoording openbaar en voegt er een verbetering aan toe.',
      },
    ],
  },
]
