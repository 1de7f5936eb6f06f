import { useMutation } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { beleidContract } from '../../../contractBeleid.ts'
import { useBeleidskaderCache, type Beleidskader } from '../beleidskaderQuery.ts'

type Bron = Pick<Beleidskader['bronnen'][number], 'id' | 'bron'>

/** Removes a source; the toast puts it back. */
export function useVerwijderBron(kaderId: string) {
  const { refresh, keep } = useBeleidskaderCache()
  const herstel = useMutation({
    mutationFn: (bronId: string) => call(beleidContract.restoreBeleidsbron, { params: { id: kaderId, bronId } }),
    onSuccess: keep,
  })
  const verwijder = useMutation({
    mutationFn: ({ id }: Bron) => call(beleidContract.deleteBeleidsbron, { params: { id: kaderId, bronId: id } }),
    onSuccess: async (_leeg, { id, bron }) => {
      await refresh()
      showToast({ tekst: `${bron} weggehaald`, ongedaan: () => herstel.mutate(id) })
    },
  })
  return { verwijder: (bron: Bron) => verwijder.mutate(bron), fout: verwijder.error, vergeet: verwijder.reset }
}
