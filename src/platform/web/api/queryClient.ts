import { QueryClient } from '@tanstack/react-query'
import { probleemVan } from './ProbleemFout.ts'

const HERKANSINGEN = 2

/** A refusal is an answer and is not asked again; a lost connection or a 5xx is. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Also without a connection: waiting in silence for it would look like a slow page.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (aantal, fout) => aantal < HERKANSINGEN && isTijdelijk(probleemVan(fout).status),
      },
    },
  })

const isTijdelijk = (status: number): boolean => status === 0 || status >= 502
