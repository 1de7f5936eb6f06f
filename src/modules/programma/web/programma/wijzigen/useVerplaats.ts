import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../contract.ts'
import { findOnderdeel, type Onderdeel } from '../../../domain/boom/boom.ts'
import { moveInBoom } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { putOnderdeel } from '../../../domain/boom/wijzigBoom.ts'
import type { Plek } from '../../../domain/onderdeel.ts'
import { redenBody } from '../../vaststelling/reden/reden.ts'
import { toOnderdeel } from '../cache/programma.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { useProgramma } from '../useProgramma.ts'

type Verplaatsing = { readonly onderdeel: Onderdeel; readonly plek: Plek; readonly reden: string }

const SLEUTEL = ['verplaats']

/** Moves at once on screen and in order on the server; when the server refuses, the tree is fetched again. */
export function useVerplaats() {
  const { id } = useProgramma()
  const queryClient = useQueryClient()
  const { queryKey } = programmaQuery(id)
  const readBoom = useCallback(() => queryClient.getQueryData(queryKey), [queryClient, id])
  const { mutate, error } = useMutation({
    mutationKey: SLEUTEL,
    scope: { id: `verplaats ${id}` },
    mutationFn: async ({ onderdeel: { soort, van }, plek, reden }: Verplaatsing) => {
      const boom = readBoom()
      // The version of now: an earlier move in the queue has raised it.
      const versie = boom ? (findOnderdeel(boom, soort, van.id)?.van.versie ?? van.versie) : van.versie
      const params = { id, onderdeelId: van.id }
      const body = { soort, versie, plek, ...redenBody(reden) }
      return toOnderdeel(await call(programmaContract.moveOnderdeel, { params, body }))
    },
    onSuccess: (na) => {
      queryClient.setQueryData(queryKey, (boom) => {
        const nu = boom && findOnderdeel(boom, na.soort, na.van.id)
        // Its place on screen may already be further on than the answer: only the version is news.
        return nu ? { ...boom, ...putOnderdeel(boom, withVersie(nu, na.van.versie)) } : boom
      })
    },
    onSettled: () => {
      if (queryClient.isMutating({ mutationKey: SLEUTEL }) === 1) void queryClient.invalidateQueries({ queryKey })
    },
  })
  const verplaats = useCallback(
    (onderdeel: Onderdeel, plek: Plek, reden: string) => {
      void queryClient.cancelQueries({ queryKey })
      const boom = readBoom()
      const na = boom && moveInBoom(boom, onderdeel, plek)
      if (!na) return
      queryClient.setQueryData(queryKey, { ...boom, ...na })
      mutate({ onderdeel, plek, reden })
    },
    [queryClient, readBoom, mutate, id],
  )
  return { verplaats, readBoom, bezig: useIsMutating({ mutationKey: SLEUTEL }) > 0, fout: error }
}

// Of the same kind as it was; a spread of a union loses that.
const withVersie = (onderdeel: Onderdeel, versie: number): Onderdeel =>
  ({ soort: onderdeel.soort, van: { ...onderdeel.van, versie } }) as Onderdeel
