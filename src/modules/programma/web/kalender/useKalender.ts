import { useMemo } from 'react'
import { datum } from '../../../../platform/domain/datum.ts'
import { kolommenOf, kwartaalNummer, type Niveau } from '../../domain/kalender/kolommen.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import { useProgramma } from '../programma/useProgramma.ts'

const KWARTALEN = [1, 2, 3, 4]

/** What the address says the calendar shows: months, unless asked otherwise, and for weeks the quarter of today. */
export function useKalender(vandaag: string) {
  const { programma } = useProgramma()
  const { zoek } = useAdres()
  const niveau: Niveau = zoek.niveau ?? 'maand'
  const { jaar } = programma
  const nu = vandaag.startsWith(String(jaar)) ? kwartaalNummer(datum(vandaag)) : 1
  const kwartaal = KWARTALEN.find((nummer) => String(nummer) === zoek.kwartaal) ?? nu
  const kolommen = useMemo(() => kolommenOf(niveau, jaar, kwartaal), [niveau, jaar, kwartaal])
  return useMemo(() => ({ niveau, kwartaal, kolommen, jaar }), [niveau, kwartaal, kolommen, jaar])
}

export type Kalenderbeeld = ReturnType<typeof useKalender>
