import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showFout } from '../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { verantwoordingenKey, verantwoordingKey, type Verantwoording } from './verantwoordingQuery.ts'

/** What was answered takes the place of what was shown; the rest is read again. */
export function useVernieuwd(): (nieuw: Verantwoording) => void {
  const queryClient = useQueryClient()
  return (nieuw) => {
    queryClient.setQueryData(verantwoordingKey(nieuw.id), nieuw)
    void queryClient.invalidateQueries({
      queryKey: verantwoordingenKey,
      // The account itself has just been answered; the editors of its texts have a way of their own.
      predicate: ({ queryKey }) => queryKey.length !== verantwoordingKey(nieuw.id).length || queryKey[2] !== nieuw.id,
    })
  }
}

/** Reads the account again, after something of it was changed elsewhere. */
export function useRefresh(id: string): () => Promise<void> {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: verantwoordingKey(id) })
}

/** One act on an account: shows what it became, or what went wrong. */
export function useDaad<V = void>(verstuur: (waarde: V) => Promise<Verantwoording>, gelukt = '') {
  const vernieuwd = useVernieuwd()
  return useMutation({
    mutationFn: verstuur,
    onSuccess: (nieuw) => {
      vernieuwd(nieuw)
      if (gelukt !== '') showToast({ tekst: gelukt })
    },
    onError: (fout) => void showFout(fout),
  })
}
