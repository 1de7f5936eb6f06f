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
    ],
  },
]
