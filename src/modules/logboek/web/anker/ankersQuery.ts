import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { ankersContract } from '../../contractAnkers.ts'

export type Ankers = Antwoord<typeof ankersContract.listAnkers>
export type Anker = Ankers['items'][number]

export const ankersQuery = queryOptions({
  queryKey: ['ankers'],
  queryFn: ({ signal }) => call(ankersContract.listAnkers, { signal }),
})
