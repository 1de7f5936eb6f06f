import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../contract.ts'

export const programmasQuery = infiniteQueryOptions({
  queryKey: ['programmas'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) =>
    call(programmaContract.listProgrammas, { query: pageParam ? { vanaf: pageParam } : {}, signal }),
  getNextPageParam: ({ volgende }) => volgende,
})
