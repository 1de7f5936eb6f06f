import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { dropOnderdeel } from '../../../domain/boom/wijzigBoom.ts'
import { useAdres } from '../adres/useAdres.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'

/** Removes a record with all below it; the toast puts it back. */
export function useVerwijder() {
  const { id } = useProgramma()
  const { zoek, sluitPaneel } = useAdres()
  const queryClient = useQueryClient()
  const { queryKey } = programmaQuery(id)
  const refresh = () => queryClient.invalidateQueries({ queryKey })

  const herstel = useMutation({
    mutationFn: ({ soort, van }: Onderdeel) =>
      call(programmaContract.restoreOnderdeel, { params: { id, onderdeelId: van.id }, body: { soort } }),
    onSettled: refresh,
  })
  const weghalen = useMutation({
    mutationFn: ({ soort, van }: Onderdeel) =>
      call(programmaContract.deleteOnderdeel, {
        params: { id, onderdeelId: van.id },
        body: { soort, versie: van.versie },
      }),
    onSuccess: (_niets, onderdeel) => {
      const { soort, van } = onderdeel
      if (zoek.onderdeel === `${soort}:${van.id}`) sluitPaneel()
      queryClient.setQueryData(queryKey, (boom) => boom && { ...boom, ...dropOnderdeel(boom, soort, van.id) })
      showToast({ tekst: `${SOORT_NAAM[soort]} weggehaald`, ongedaan: () => herstel.mutate(onderdeel) })
    },
    onSettled: refresh,
  })
  const { mutate } = weghalen
  const verwijder = useCallback((onderdeel: Onderdeel) => mutate(onderdeel), [mutate])
  return { verwijder, fout: weghalen.error ?? herstel.error }
}
