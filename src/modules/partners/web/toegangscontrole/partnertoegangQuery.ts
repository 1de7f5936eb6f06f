import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { toegangscontroleContract } from '../../contractToegangscontrole.ts'

export type Partnerregel = Antwoord<typeof toegangscontroleContract.listPartnertoegang>['items'][number]
export type Partnermens = Antwoord<typeof toegangscontroleContract.listPartnermensen>['items'][number]

export const partnertoegangQuery = queryOptions({
  queryKey: ['partnertoegang'],
  queryFn: ({ signal }) => call(toegangscontroleContract.listPartnertoegang, { signal }),
})

export const partnermensenQuery = (organisatieId: string) =>
  queryOptions({
    queryKey: ['partnertoegang', organisatieId, 'mensen'],
    queryFn: ({ signal }) =>
      call(toegangscontroleContract.listPartnermensen, { params: { id: organisatieId }, signal }),
  })
