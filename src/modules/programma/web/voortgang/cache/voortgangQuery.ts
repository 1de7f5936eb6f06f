import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'

/** What was reported about an actie, newest first, by the page. */
export const voortgangQuery = (programmaId: string, actieId: string) =>
  infiniteQueryOptions({
    queryKey: ['voortgang', programmaId, actieId],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(uitvoeringContract.listVoortgang, {
        params: { id: programmaId, actieId },
        query: pageParam ? { vanaf: pageParam } : {},
        signal,
      }),
    getNextPageParam: ({ volgende }) => volgende,
    staleTime: 0,
  })

/** Who can hold an actie. */
export const actiehoudersQuery = queryOptions({
  queryKey: ['actiehouders'],
  queryFn: async ({ signal }) => (await call(uitvoeringContract.listActiehouders, { signal })).items,
  staleTime: 60_000,
})
