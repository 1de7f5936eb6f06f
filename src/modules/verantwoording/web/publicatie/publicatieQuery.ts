import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { publicatieContract } from '../../contractPublicatie.ts'
import { verantwoordingKey } from '../verantwoordingQuery.ts'

export type Publicatiestand = Antwoord<typeof publicatieContract.getPublicatiestand>
export type Bevinding = Antwoord<typeof publicatieContract.checkPublicatie>['items'][number]

export const publicatiestandQuery = (id: string) =>
  queryOptions({
    queryKey: [...verantwoordingKey(id), 'publicatie'],
    queryFn: ({ signal }) => call(publicatieContract.getPublicatiestand, { params: { id }, signal }),
  })

export const controleQuery = (id: string, links: 'ja' | 'nee') =>
  queryOptions({
    queryKey: [...verantwoordingKey(id), 'controle', links],
    queryFn: async ({ signal }) =>
      (await call(publicatieContract.checkPublicatie, { params: { id }, query: { links }, signal })).items,
  })

export const instellingQuery = queryOptions({
  queryKey: ['publicatie-instelling'],
  queryFn: ({ signal }) => call(publicatieContract.getPublicatieinstelling, { signal }),
})
