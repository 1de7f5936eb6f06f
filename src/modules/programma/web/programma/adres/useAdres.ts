import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { BoomFilter } from '../../../domain/boom/filteren/filter.ts'
import type { Niveau } from '../../../domain/kalender/kolommen.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import type { OnderdeelSoort, Plek } from '../../../domain/onderdeel.ts'
import { readFilter, writeFilter } from '../../../domain/boom/filteren/filteradres.ts'
import { changeZoek, type ProgrammaZoek, type ZoekVerandering } from './programmaZoek.ts'

const GEEN_PANEEL = { onderdeel: undefined, deel: undefined, nieuw: undefined, bij: undefined, na: undefined }

type Opties = {
  /** Takes the place of the present address in the history of the browser. */
  readonly vervang?: boolean
  /** What stood in a form has been saved: nobody needs to be asked. */
  readonly isBewaard?: boolean
}

/** Filters and side panel of a programme live in the address, on every view of it. */
export function useAdres() {
  const zoek = useSearch({ from: '/schil/programmas/$id' })
  const navigate = useNavigate()
  const ga = useCallback(
    (verandering: ZoekVerandering, { vervang = false, isBewaard = false }: Opties = {}) =>
      void navigate({
        to: '.',
        search: (eerder) => changeZoek(eerder, verandering),
        replace: vervang,
        ignoreBlocker: isBewaard,
        resetScroll: false,
      }),
    [navigate],
  )
  return useMemo(
    () => ({
      zoek,
      filter: readFilter(zoek),
      setFilter: (filter: BoomFilter) => ga(writeFilter(filter), { vervang: true }),
      openOnderdeel: (onderdeel: Sleutel, opties?: Opties) => ga({ ...GEEN_PANEEL, onderdeel }, opties),
      openNieuw: (nieuw: OnderdeelSoort, { ouderId, naId }: Plek) =>
        ga({ ...GEEN_PANEEL, nieuw, bij: ouderId ?? undefined, na: naId ?? undefined }),
      toonDeel: (deel: ProgrammaZoek['deel']) => ga({ deel }, { vervang: true }),
      sluitPaneel: () => ga(GEEN_PANEEL),
      toonKalender: (niveau: Niveau, kwartaal?: number) =>
        ga({ niveau, kwartaal: kwartaal === undefined ? undefined : String(kwartaal) }),
    }),
    [zoek, ga],
  )
}

/** The same address with another record in the panel, for a link. */
export const zoekMetOnderdeel = (onderdeel: Sleutel) => (eerder: object) =>
  changeZoek(eerder, { ...GEEN_PANEEL, onderdeel })
