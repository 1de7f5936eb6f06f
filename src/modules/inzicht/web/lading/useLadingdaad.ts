import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ladingenKey, ladingQuery, type Lading } from './ladingQuery.ts'

/** An act on a lading; what it became is shown at once. */
export function useLadingdaad<Invoer = void>(doe: (invoer: Invoer) => Promise<Lading>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: doe,
    onSuccess: (lading) => queryClient.setQueryData(ladingQuery(lading.id).queryKey, lading),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ladingenKey }),
  })
}
