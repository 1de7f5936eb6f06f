import { dagen, weken } from '../lengte.ts'
import type { Termijn, Vorm } from '../termijn.ts'
import { AWB } from './bronnen.ts'

const BESLISSEN: Vorm = {
  naam: 'Beslissen op bezwaar',
  artikel: 'Awb 7:10 lid 1',
  start: 'het einde van de bezwaartermijn',
  lengte: weken(6),
  doel: 'handelen',
  schuift: 'atw',
  verlenging: { artikel: 'Awb 7:10 lid 3', lengte: weken(6), keren: 1 },
  opschorting: { artikel: 'Awb 7:10 lid 2', gronden: ['opschorting', 'aanvulling'] },
}

/** Bezwaar and beroep. */
export const AWB_BEZWAAR_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'BZ-01',
    naam: 'Bezwaar of beroep',
    artikel: 'Awb 6:7 en 6:8',
    start: 'de bekendmaking',
    lengte: weken(6),
    doel: 'handelen',
    schuift: 'atw',
    ...AWB,
  },
  {
    id: 'BZ-02',
    naam: 'Ontvangst van een bezwaarschrift dat op tijd op de post ging',
    artikel: 'Awb 6:9 lid 2',
    start: 'het einde van de bezwaartermijn',
    lengte: weken(1),
    doel: 'handelen',
    schuift: 'atw',
    ...AWB,
  },
  {
    id: 'BZ-03',
    ...BESLISSEN,
    varianten: { commissie: { ...BESLISSEN, naam: 'Beslissen op bezwaar met een commissie', lengte: weken(12) } },
    ...AWB,
  },
  {
    id: 'BZ-04',
    naam: 'Stukken indienen voor de hoorzitting',
    artikel: 'Awb 7:4 lid 1',
    start: 'de hoorzitting',
    lengte: dagen(10),
    doel: 'handelen',
    schuift: 'nee',
    terug: 'voor',
    varianten: {
      inzage: {
        naam: 'Stukken ter inzage leggen voor de hoorzitting',
        artikel: 'Awb 7:4 lid 2',
        start: 'de hoorzitting',
        lengte: weken(1),
        doel: 'handelen',
        schuift: 'nee',
        terug: 'op',
      },
    },
    ...AWB,
  },
]
