import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { beleidContract } from '../../contractBeleid.ts'
import { useBeleidskaderCache, type Beleidskader } from './beleidskaderQuery.ts'

/** Removes at once: the toast puts it back, and so does the server for thirty days. */
export function useVerwijderBeleidskader({ id, titel }: Beleidskader) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { refresh, keep } = useBeleidskaderCache()
  const params = { id }
  const herstel = useMutation({
    mutationFn: () => call(beleidContract.restoreBeleidskader, { params }),
    onSuccess: keep,
  })
  const verwijder = useMutation({
    mutationFn: () => call(beleidContract.deleteBeleidskader, { params }),
    onSuccess: async () => {
      showToast({ tekst: `${titel} weggehaald`, ongedaan: () => herstel.mutate() })
      await navigate({ to: '/beleidskaders' })
      queryClient.removeQueries({ queryKey: ['beleidskaders', 'een', id] })
      await refresh()
    },
  })
  return { verwijder: () => verwijder.mutate(), fout: verwijder.error, vergeet: verwijder.reset }
}
