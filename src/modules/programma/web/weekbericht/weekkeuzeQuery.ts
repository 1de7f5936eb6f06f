import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { weekberichtContract } from '../../contractWeekbericht.ts'

export const weekkeuzeQuery = queryOptions({
  queryKey: ['weekkeuze'],
  queryFn: ({ signal }) => call(weekberichtContract.getWeekkeuze, { signal }),
})
