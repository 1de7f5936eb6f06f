import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { apisleutelsContract } from '../../contractApisleutels.ts'

export type Apisleutels = Antwoord<typeof apisleutelsContract.listApisleutels>
export type Apisleutel = Apisleutels['items'][number]

export const apisleutelsQuery = queryOptions({
  queryKey: ['apisleutels'],
  queryFn: ({ signal }) => call(apisleutelsContract.listApisleutels, { signal }),
})
