import { dagen, weken } from '../lengte.ts'
import type { Opschortbaar, Termijn } from '../termijn.ts'
import { AWB } from './bronnen.ts'

/** Every decision on a request stands still while the applicant completes it. */
export const BIJ_AANVRAAG: Opschortbaar = { artikel: 'Awb 4:15', gronden: ['opschorting', 'aanvulling'] }

/** Deciding on a request, and what being late costs. */
export const AWB_BESLUIT_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'AW-01',
    naam: 'Een aanvraag buiten behandeling laten',
    artikel: 'Awb 4:5 lid 4',
    start: 'het einde van de termijn om aan te vullen',
    lengte: weken(4),
    doel: 'handelen',
    schuift: 'atw',
    ...AWB,
  },
  {
    id: 'AW-02',
    naam: 'Beslissen op een aanvraag',
    artikel: 'Awb 4:13',
    start: 'de ontvangst van de aanvraag',
    lengte: weken(8),
    doel: 'handelen',
    schuift: 'atw',
    opschorting: BIJ_AANVRAAG,
    ...AWB,
  },
  {
    id: 'AW-03',
    naam: 'Dwangsom bij niet op tijd beslissen',
    artikel: 'Awb 4:17',
    start: 'het einde van de twee weken na de ingebrekestelling',
    lengte: dagen(42),
    doel: 'duren',
    schuift: 'nee',
    varianten: {
      ingebrekestelling: {
        naam: 'Alsnog beslissen na een ingebrekestelling',
        artikel: 'Awb 4:17 lid 3',
        start: 'de ontvangst van de ingebrekestelling',
        lengte: weken(2),
        doel: 'handelen',
        schuift: 'atw',
      },
    },
    ...AWB,
  },
  {
    id: 'AW-04',
    naam: 'De hoogte van de dwangsom bij niet op tijd beslissen vaststellen',
    artikel: 'Awb 4:18',
    start: 'de laatste dag met een dwangsom',
    lengte: weken(2),
    doel: 'handelen',
    schuift: 'atw',
    ...AWB,
  },
  {
    id: 'AW-05',
    naam: 'De motivering alsnog geven',
    artikel: 'Awb 3:47',
    start: 'de bekendmaking',
    lengte: weken(1),
    doel: 'handelen',
    schuift: 'atw',
    ...AWB,
  },
]
