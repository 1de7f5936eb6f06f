import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { toegangContract } from '../contract.ts'

export const huisstijlQuery = queryOptions({
  queryKey: ['huisstijl'],
  queryFn: ({ signal }) => call(toegangContract.getHuisstijl, { signal }),
  staleTime: 5 * 60_000,
})
