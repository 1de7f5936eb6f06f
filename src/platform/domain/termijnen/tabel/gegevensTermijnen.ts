import { jaren, maanden, uren } from '../lengte.ts'
import type { Termijn, Vorm } from '../termijn.ts'
import { AVG, PGA, WGS, WPG } from './bronnen.ts'

const POLITIEGEGEVENS: Vorm = {
  naam: 'Politiegegevens van de dagelijkse taak vrij gebruiken',
  artikel: 'Wpg 8 lid 1',
  start: 'de eerste verwerking',
  lengte: jaren(1),
  doel: 'bewaren',
  schuift: 'nee',
}

/** Personal data in the regimes beside each other. One clock starts at the first processing, another at the last. */
export const GEGEVENS_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'WS-01',
    naam: 'Gegevens in een samenwerkingsverband',
    artikel: 'WGS 1.8 lid 7',
    start: 'de eerste verwerking',
    lengte: jaren(5),
    doel: 'bewaren',
    schuift: 'nee',
    ...WGS,
  },
  {
    id: 'RT-01',
    naam: 'Gegevens over radicalisering in de persoonsgerichte aanpak',
    artikel: 'Wet gegevensverwerking PGA radicalisering 9',
    start: 'de laatste verwerking',
    lengte: jaren(5),
    doel: 'bewaren',
    schuift: 'nee',
    ...PGA,
  },
  {
    id: 'WP-01',
    ...POLITIEGEGEVENS,
    varianten: {
      verwijderen: {
        ...POLITIEGEGEVENS,
        naam: 'Politiegegevens van de dagelijkse taak',
        artikel: 'Wpg 8 lid 6',
        lengte: jaren(5),
      },
      vernietigen: {
        ...POLITIEGEGEVENS,
        naam: 'Politiegegevens na het verwijderen, dat zelf ten laatste na 5 jaar gebeurt',
        artikel: 'Wpg 8 lid 6 en 14 lid 1',
        lengte: jaren(10),
      },
    },
    ...WPG,
  },
  {
    id: 'AV-01',
    naam: 'Antwoord op een AVG-verzoek van een betrokkene',
    artikel: 'AVG 12 lid 3',
    start: 'de ontvangst van het verzoek',
    lengte: maanden(1),
    doel: 'handelen',
    schuift: 'eu',
    verlenging: { artikel: 'AVG 12 lid 3', lengte: maanden(2), keren: 1 },
    ...AVG,
  },
  {
    id: 'AV-02',
    naam: 'Een datalek melden bij de Autoriteit Persoonsgegevens',
    artikel: 'AVG 33 lid 1',
    start: 'de ontdekking',
    lengte: uren(72),
    doel: 'handelen',
    schuift: 'nee',
    ...AVG,
  },
]
