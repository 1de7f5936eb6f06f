import { useMemo } from 'react'
import { filterRijen, type BoomFilter } from '../../../domain/boom/filteren/filter.ts'
import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { listRijen, type Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { useStanden } from '../../voortgang/useStand.ts'
import { useProgramma } from '../useProgramma.ts'

/** The lines of the tree that fit the filter. */
export function useRijen(filter: BoomFilter): readonly Rij[] {
  const { programma, nummers } = useProgramma()
  const rijen = useMemo(() => listRijen(nestBoom(programma, { nummers })), [programma, nummers])
  const standen = useStanden()
  return useMemo(() => filterRijen(rijen, filter, programma.jaar, standen), [rijen, filter, programma.jaar, standen])
}
