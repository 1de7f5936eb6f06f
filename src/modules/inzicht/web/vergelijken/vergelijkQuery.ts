import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { Antwoord, Verzoek } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { indicatorenContract } from '../../contractIndicatoren.ts'
import { doelenKey } from '../doel/doelenQuery.ts'
import { indicatorenKey } from '../indicator/indicatorenQuery.ts'

export type Bevolking = Antwoord<typeof indicatorenContract.listBevolking>
export type Inwonersinvoer = NonNullable<Verzoek<typeof indicatorenContract.saveBevolking>['body']>['items'][number]
export type Groep = Antwoord<typeof indicatorenContract.listReferentiegroepen>['items'][number]

export const bevolkingQuery = queryOptions({
  queryKey: [...indicatorenKey, 'bevolking'],
  queryFn: ({ signal }) => call(indicatorenContract.listBevolking, { signal }),
})

export const referentiegroepenQuery = queryOptions({
  queryKey: [...indicatorenKey, 'referentiegroepen'],
  queryFn: async ({ signal }) => (await call(indicatorenContract.listReferentiegroepen, { signal })).items,
})

/** After a change of what figures are compared over: series and judgements may be others. */
export function useVergelekenAnders(): () => Promise<void> {
  const queryClient = useQueryClient()
  return async () => {
    await queryClient.invalidateQueries({ queryKey: doelenKey })
    await queryClient.invalidateQueries({ queryKey: indicatorenKey })
  }
}
