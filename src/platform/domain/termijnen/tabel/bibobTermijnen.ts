import { jaren, weken } from '../lengte.ts'
import type { Termijn } from '../termijn.ts'
import { BIBOB, BIBOB_31 } from './bronnen.ts'

const OPSCHORTING_WEKEN = 12
const DAGEN_PER_WEEK = 7

export const BIBOB_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'BI-01',
    naam: 'Advies van het Landelijk Bureau Bibob',
    artikel: 'Wet Bibob 15',
    start: 'de ontvangst van het verzoek',
    lengte: weken(8),
    doel: 'handelen',
    schuift: 'atw',
    verlenging: { artikel: 'Wet Bibob 15', lengte: weken(4), keren: 1 },
    opschorting: { artikel: 'Wet Bibob 15', gronden: ['opschorting', 'aanvulling'] },
    ...BIBOB,
  },
  {
    id: 'BI-02',
    naam: 'Beslissen op een aanvraag waarover Bibob-advies is gevraagd',
    artikel: 'Awb 4:13',
    start: 'de ontvangst van de aanvraag',
    lengte: weken(8),
    doel: 'handelen',
    schuift: 'atw',
    opschorting: {
      artikel: 'Wet Bibob 31',
      gronden: ['opschorting'],
      maximum: OPSCHORTING_WEKEN * DAGEN_PER_WEEK,
    },
    varianten: {
      opschorting: {
        naam: 'Opschorting van de beslissing door een Bibob-advies',
        artikel: 'Wet Bibob 31',
        start: 'het verzoek om advies',
        lengte: weken(OPSCHORTING_WEKEN),
        doel: 'duren',
        schuift: 'nee',
      },
    },
    ...BIBOB_31,
  },
  {
    id: 'BI-03',
    naam: 'Een Bibob-advies opnieuw gebruiken',
    artikel: 'Wet Bibob 29',
    start: 'de ontvangst van het advies',
    lengte: jaren(5),
    doel: 'handelen',
    schuift: 'nee',
    ...BIBOB,
  },
  {
    id: 'BI-04',
    naam: 'Gegevens in het register van het Landelijk Bureau Bibob',
    artikel: 'Wet Bibob 11a',
    start: 'het opnemen',
    lengte: jaren(5),
    doel: 'bewaren',
    schuift: 'nee',
    ...BIBOB,
  },
]
