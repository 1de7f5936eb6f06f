import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { rondeQuery } from '../rondeQueries.ts'

type Daad<T> = { readonly doe: () => Promise<T>; readonly melding?: string; readonly ongedaan?: () => void }

/** Acts on one round; whatever came of it, the screen then shows what the server has. */
export function useRondedaad(rondeId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ doe }: Daad<unknown>) => doe(),
    onSuccess: (_uit, { melding, ongedaan }) => {
      if (melding !== undefined) showToast({ tekst: melding, ...(ongedaan && { ongedaan }) })
    },
    onSettled: async () => {
      await queryClient.invalidateQueries(rondeQuery(rondeId))
      void queryClient.invalidateQueries({ queryKey: ['rondes'] })
      void queryClient.invalidateQueries({ queryKey: ['stand'] })
    },
  })
}
