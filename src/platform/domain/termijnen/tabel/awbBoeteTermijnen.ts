import { jaren, weken } from '../lengte.ts'
import type { Termijn, Vorm } from '../termijn.ts'
import { AWB } from './bronnen.ts'

const VERVAL: Vorm = {
  naam: 'Een boete van meer dan 340 euro opleggen',
  artikel: 'Awb 5:45',
  start: 'de overtreding',
  lengte: jaren(5),
  doel: 'handelen',
  schuift: 'nee',
  opschorting: { artikel: 'Awb 5:45', gronden: ['opschorting'] },
}

/** Bestuurlijke boete. */
export const AWB_BOETE_TERMIJNEN: readonly Termijn[] = [
  {
    id: 'BB-01',
    naam: 'Beslissen op een boeterapport',
    artikel: 'Awb 5:51',
    start: 'de dagtekening van het rapport',
    lengte: weken(13),
    doel: 'handelen',
    schuift: 'nee',
    opschorting: { artikel: 'Awb 5:51 lid 2', gronden: ['opschorting'] },
    ...AWB,
  },
  {
    id: 'BB-02',
    naam: 'Wachten op de officier van justitie',
    artikel: 'Awb 5:44',
    start: 'het voorleggen aan de officier',
    lengte: weken(13),
    doel: 'wachten',
    schuift: 'nee',
    ...AWB,
  },
  {
    id: 'BB-03',
    ...VERVAL,
    varianten: { licht: { ...VERVAL, naam: 'Een boete van ten hoogste 340 euro opleggen', lengte: jaren(3) } },
    ...AWB,
  },
]
