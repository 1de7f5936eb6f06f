import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { toegangslinkContract } from '../contractToegangslink.ts'

/** Whether Baken can mail a link to choose a password with; that changes only when Baken starts anew. */
export const herstelwegQuery = queryOptions({
  queryKey: ['wachtwoordherstel'],
  queryFn: ({ signal }) => call(toegangslinkContract.getWachtwoordherstel, { signal }),
  staleTime: Infinity,
})
