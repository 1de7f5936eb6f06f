import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { noodtoegangContract } from '../../contractNoodtoegang.ts'

export type Noodtoegang = Antwoord<typeof noodtoegangContract.listNoodtoegang>['items'][number]

export const noodtoegangQuery = infiniteQueryOptions({
  queryKey: ['noodtoegang'],
  queryFn: ({ pageParam, signal }) =>
    call(noodtoegangContract.listNoodtoegang, { query: { vanaf: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
})
