import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Standen } from '../../domain/boom/filteren/filter.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import type { ActieStand, Optelling, ProgrammaStand } from './cache/stand.ts'
import { standQuery } from './cache/standQuery.ts'

/** The stand of the programme of this address, beside its tree. A concept has none: it must be adopted first. */
export function useStand() {
  const { id, programma } = useProgramma()
  const heeftStand = programma.status !== 'concept'
  const { data, error, refetch } = useQuery({ ...standQuery(id), enabled: heeftStand })
  const stand = heeftStand ? data : undefined
  return { heeftStand, stand, fout: stand ? null : error, opnieuw: () => void refetch() }
}

/** By id: of an actie its stand, of a prioriteit or inzet the sum over what hangs below it. */
export function useStandPerId(stand: ProgrammaStand | undefined): ReadonlyMap<string, ActieStand | Optelling> {
  return useMemo(
    () =>
      new Map<string, ActieStand | Optelling>([
        ...(stand?.acties ?? []).map((actie) => [actie.actieId, actie] as const),
        ...(stand?.onderdelen ?? []).map(({ id, optelling }) => [id, optelling] as const),
      ]),
    [stand],
  )
}

/** What the filters ask of a stand; undefined while it is not there. */
export function useStanden(): Standen | undefined {
  const { stand } = useStand()
  return useMemo(
    () =>
      stand &&
      new Map(
        stand.acties.map(({ actieId, status, uitvoering }) => [
          actieId,
          { status, houderId: uitvoering.actiehouder?.id ?? null },
        ]),
      ),
    [stand],
  )
}
