import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query'

const SLEUTEL = ['laatste reden']

/** The reason that was given last since somebody signed in, to offer again; '' when there is none. */
export const useLaatsteReden = (): string =>
  useQuery<string>({ queryKey: SLEUTEL, queryFn: skipToken, gcTime: Infinity, staleTime: Infinity }).data ?? ''

export function rememberReden(queryClient: QueryClient, reden: string): void {
  if (reden !== '') queryClient.setQueryData(SLEUTEL, reden)
}
