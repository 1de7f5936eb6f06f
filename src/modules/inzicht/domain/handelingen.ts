import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const inzichtHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Inzicht',
    handelingen: [
      {
        handeling: 'telling:read',
        naam: 'Tellingen lezen',
        zin: 'Leest wat Baken telt en hoe. Het cijfer zelf ziet alleen wie mag lezen wat er geteld is.',
      },
      {
        handeling: 'indicator:read',
        naam: 'Indicatoren en doelen lezen',
        zin: 'Leest de cijferreeksen van de gemeente en hoe het met de doelen staat.',
      },
      {
        handeling: 'indicator:edit',
        naam: 'Indicatoren wijzigen',
        zin: 'Legt indicatoren vast, vult cijfers en inwoners in, en kiest waarmee een doel beoordeeld wordt.',
      },
    ],
  },
]
