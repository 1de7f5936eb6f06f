import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { programmaContract } from '../../contract.ts'

export type Weggehaald = Antwoord<typeof programmaContract.listWeggehaald>['items'][number]

/** What can still be put back. */
export const weggehaaldQuery = (programmaId: string) =>
  queryOptions({
    queryKey: ['weggehaald', programmaId],
    queryFn: async ({ signal }) =>
      (await call(programmaContract.listWeggehaald, { params: { id: programmaId }, signal })).items,
    // Somebody else may have removed something since.
    staleTime: 0,
  })
