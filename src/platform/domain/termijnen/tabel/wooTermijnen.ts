import { weken } from '../lengte.ts'
import type { Termijn } from '../termijn.ts'
import { WOO } from './bronnen.ts'

export const WOO_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'WO-W1',
    naam: 'Beslissen op een Woo-verzoek',
    artikel: 'Woo 4.4 lid 1',
    start: 'de ontvangst van het verzoek',
    lengte: weken(4),
    doel: 'handelen',
    schuift: 'atw',
    verlenging: { artikel: 'Woo 4.4 lid 2', lengte: weken(2), keren: 1 },
    opschorting: { artikel: 'Woo 4.4 lid 3 en Awb 4:15', gronden: ['opschorting', 'zienswijze', 'aanvulling'] },
    ...WOO,
  },
  {
    id: 'WO-W2',
    naam: 'Vragen om een Woo-verzoek preciezer te maken',
    artikel: 'Woo 4.1',
    start: 'de ontvangst van het verzoek',
    lengte: weken(2),
    doel: 'handelen',
    schuift: 'atw',
    ...WOO,
  },
  {
    id: 'WO-W3',
    naam: 'Uit zichzelf openbaar maken',
    artikel: 'Woo 3.3 lid 4',
    start: 'het vaststellen of ontvangen',
    lengte: weken(2),
    doel: 'handelen',
    schuift: 'atw',
    ...WOO,
  },
  {
    id: 'WO-W4',
    naam: 'Stukken geven waartegen een derde bezwaar kan hebben',
    artikel: 'Woo 4.4 lid 5',
    start: 'de bekendmaking van het besluit',
    lengte: weken(2),
    doel: 'wachten',
    schuift: 'atw',
    ...WOO,
  },
]
