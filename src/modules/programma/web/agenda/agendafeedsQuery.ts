import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { agendaContract } from '../../contractAgenda.ts'

export type Agendafeed = Antwoord<typeof agendaContract.listAgendafeeds>['items'][number]

export const agendafeedsQuery = queryOptions({
  queryKey: ['agendafeeds'],
  queryFn: async ({ signal }) => (await call(agendaContract.listAgendafeeds, { signal })).items,
})
