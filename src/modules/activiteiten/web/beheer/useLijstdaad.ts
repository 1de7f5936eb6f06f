import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { keuzesKey } from '../activiteitenQuery.ts'

/** A change of one line of a list: afterwards the lists are read again, also when somebody else was first. */
export function useLijstdaad<Invoer>(doe: (invoer: Invoer) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: doe,
    onError: (fout) => void showFout(fout),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keuzesKey }),
  })
}
