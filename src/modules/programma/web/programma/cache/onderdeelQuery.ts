import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../contract.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'

/** The passage in the document; it does not change while one looks. */
export const bronQuery = (id: string, soort: OnderdeelSoort, onderdeelId: string) =>
  queryOptions({
    queryKey: ['bronpassage', id, soort, onderdeelId],
    queryFn: ({ signal }) =>
      call(programmaContract.getBronpassage, { params: { id, onderdeelId }, query: { soort }, signal }),
    staleTime: Infinity,
  })

export const wijzigingenQuery = (id: string, onderdeelId: string) =>
  infiniteQueryOptions({
    queryKey: ['wijzigingen', id, onderdeelId],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(programmaContract.listWijzigingen, {
        params: { id, onderdeelId },
        query: pageParam ? { vanaf: pageParam } : {},
        signal,
      }),
    getNextPageParam: ({ volgende }) => volgende,
    staleTime: 0,
  })
