import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { doelenContract } from '../../contractDoelen.ts'

export type Doeloordeel = Antwoord<typeof doelenContract.getDoeloordeel>
export type Doelregel = Antwoord<typeof doelenContract.listDoeloordelen>['items'][number]

/** Everything that a change of an indicator or of a choice may change. */
export const doelenKey = ['doeloordelen'] as const

export const doelenQuery = (programmaId: string) =>
  queryOptions({
    queryKey: [...doelenKey, 'programma', programmaId],
    queryFn: async ({ signal }) =>
      (await call(doelenContract.listDoeloordelen, { params: { id: programmaId }, signal })).items,
  })

export const doelQuery = (id: string) =>
  queryOptions({
    queryKey: [...doelenKey, 'doel', id],
    queryFn: ({ signal }) => call(doelenContract.getDoeloordeel, { params: { id }, signal }),
  })
