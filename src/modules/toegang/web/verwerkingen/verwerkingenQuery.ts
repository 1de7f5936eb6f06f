import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { verwerkingenContract } from '../../contractVerwerkingen.ts'

export type Verwerking = Antwoord<typeof verwerkingenContract.listVerwerkingen>['items'][number]

export const verwerkingenQuery = queryOptions({
  queryKey: ['verwerkingen'],
  queryFn: async ({ signal }) => (await call(verwerkingenContract.listVerwerkingen, { signal })).items,
})

export const doelenQuery = queryOptions({
  queryKey: ['doelen'],
  queryFn: async ({ signal }) => (await call(verwerkingenContract.listDoelen, { signal })).items,
})
