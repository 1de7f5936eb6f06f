import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { countVragen } from '../../../domain/vragen/countVragen.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import { programmavragenQuery } from '../vragenQuery.ts'

const GEEN: ReadonlyMap<string, number> = new Map()

/** How many questions there are about each part of the programme of this address, by its id. */
export function useVraagtellingen(): ReadonlyMap<string, number> {
  const { id, programma } = useProgramma()
  const enabled = useMag('vraag:read') && programma.status !== 'concept'
  const { data } = useQuery({ ...programmavragenQuery(id), enabled })
  return useMemo(() => (data ? countVragen(programma, data) : GEEN), [programma, data])
}
