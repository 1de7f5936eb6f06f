import { daysBetween, type Datum } from '../../../platform/domain/datum.ts'
import type { Activiteitstatus, Wanneer } from './activiteit.ts'

export type Wanneerfout = { readonly veld: 'van' | 'tot' | 'begin' | 'eind'; readonly melding: string }

/** A year and a day: longer is not one happening. */
const LANGSTE = 366

type Regel = readonly [Wanneerfout, (wanneer: Wanneer) => boolean]

const REGELS: readonly Regel[] = [
  [{ veld: 'tot', melding: 'De laatste dag ligt voor de eerste. Kies een latere dag.' }, ({ van, tot }) => tot < van],
  [
    { veld: 'tot', melding: 'Eén activiteit duurt hoogstens een jaar. Maak er een reeks van.' },
    ({ van, tot }) => daysBetween(van, tot) > LANGSTE,
  ],
  [{ veld: 'begin', melding: 'Vul ook in hoe laat het begint.' }, ({ begin, eind }) => begin === null && eind !== null],
  [
    {
      veld: 'eind',
      melding:
        'Het einde ligt voor het begin. Loopt het door na middernacht? Kies dan de volgende dag als laatste dag.',
    },
    ({ van, tot, begin, eind }) => van === tot && begin !== null && eind !== null && eind <= begin,
  ],
]

/** The first thing that cannot be, or null. */
export const findWanneerfout = (wanneer: Wanneer): Wanneerfout | null =>
  REGELS.find(([, breaks]) => breaks(wanneer))?.[0] ?? null

/** What has not begun yet has not been done. */
export const isTeVroegGedaan = (status: Activiteitstatus, { van }: Pick<Wanneer, 'van'>, vandaag: Datum): boolean =>
  status === 'gedaan' && van > vandaag
