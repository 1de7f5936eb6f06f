import { jaren, weken, werkdagen } from '../lengte.ts'
import type { Termijn } from '../termijn.ts'
import { BIJ_AANVRAAG } from './awbBesluitTermijnen.ts'
import { WGV } from './bronnen.ts'

/** Wet goed verhuurderschap. A permit that is not decided on in time is granted by law, so no dwangsom runs beside it. */
export const VERHUURDERSCHAP_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'WG-01',
    naam: 'Beslissen op een verhuurvergunning',
    artikel: 'Wet goed verhuurderschap 9 lid 1',
    start: 'de ontvangst van de aanvraag',
    lengte: weken(8),
    doel: 'handelen',
    schuift: 'atw',
    verlenging: { artikel: 'Wet goed verhuurderschap 9 lid 2', lengte: weken(6), keren: 1 },
    opschorting: BIJ_AANVRAAG,
    ...WGV,
  },
  {
    id: 'WG-02',
    naam: 'Een verhuurvergunning weigeren om een eerdere boete of last',
    artikel: 'Wet goed verhuurderschap 7 lid 2',
    start: 'het opleggen van die boete of last',
    lengte: jaren(8),
    doel: 'handelen',
    schuift: 'nee',
    ...WGV,
  },
  {
    id: 'WG-03',
    naam: 'Herhaling van een overtreding',
    artikel: 'Wet goed verhuurderschap 19',
    start: 'de eerdere boete',
    lengte: jaren(4),
    doel: 'duren',
    schuift: 'nee',
    ...WGV,
  },
  {
    id: 'WG-04',
    naam: 'Een sanctie openbaar maken',
    artikel: 'Wet goed verhuurderschap 20',
    start: 'de bekendmaking',
    lengte: werkdagen(10),
    doel: 'wachten',
    schuift: 'nee',
    opschorting: { artikel: 'Wet goed verhuurderschap 20', gronden: ['opschorting'] },
    varianten: {
      verwijderen: {
        naam: 'Een openbaar gemaakte sanctie',
        artikel: 'Wet goed verhuurderschap 20',
        start: 'het openbaar maken',
        lengte: jaren(4),
        doel: 'bewaren',
        schuift: 'nee',
      },
    },
    ...WGV,
  },
  {
    id: 'WG-05',
    naam: 'Gegevens van het meldpunt goed verhuurderschap',
    artikel: 'Besluit goed verhuurderschap',
    start: 'de melding',
    lengte: jaren(4),
    doel: 'bewaren',
    schuift: 'nee',
    ...WGV,
  },
]
