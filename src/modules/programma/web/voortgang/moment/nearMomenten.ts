import type { StandMoment } from '../cache/stand.ts'

const ALLES_TOT = 8
const ERVOOR = 2
const ERNA = 4

/** Of a long list: all that is late, the last ones before today and the first ones after it. A short list stays whole. */
export function nearMomenten(momenten: readonly StandMoment[], vandaag: string): readonly StandMoment[] {
  if (momenten.length <= ALLES_TOT) return momenten
  const eersteLater = momenten.findIndex(({ tot }) => tot >= vandaag)
  const nu = eersteLater === -1 ? momenten.length : eersteLater
  return momenten.filter(
    ({ stand, tot }, plek) => (stand === 'open' && tot < vandaag) || (plek >= nu - ERVOOR && plek < nu + ERNA),
  )
}
