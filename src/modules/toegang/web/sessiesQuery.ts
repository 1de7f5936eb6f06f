import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { sessiesContract } from '../contractSessies.ts'

export type SessieRegel = Antwoord<typeof sessiesContract.listSessies>['items'][number]

export const sessiesQuery = queryOptions({
  queryKey: ['sessies'],
  queryFn: async ({ signal }) => (await call(sessiesContract.listSessies, { signal })).items,
})

export const sessieduurQuery = queryOptions({
  queryKey: ['sessieduur'],
  queryFn: ({ signal }) => call(sessiesContract.getSessieduur, { signal }),
})
