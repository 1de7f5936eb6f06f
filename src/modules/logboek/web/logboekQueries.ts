import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { logboekContract } from '../contract.ts'
import type { LogboekAdres } from './logboekAdres.ts'

export type Logregel = Antwoord<typeof logboekContract.listLogregels>['items'][number]
export type OpvallendeRegel = Antwoord<typeof logboekContract.listOpvallend>['items'][number]

export const logboekQuery = queryOptions({
  queryKey: ['logboek'],
  queryFn: ({ signal }) => call(logboekContract.getLogboek, { signal }),
})

export const logregelsQuery = ({ regel: _regel, ...query }: LogboekAdres) =>
  infiniteQueryOptions({
    queryKey: ['logboek', 'regels', query],
    queryFn: ({ pageParam, signal }) =>
      call(logboekContract.listLogregels, { query: { ...query, ...(pageParam && { vanaf: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const logregelQuery = (id: string) =>
  queryOptions({
    queryKey: ['logboek', 'regel', id],
    queryFn: ({ signal }) => call(logboekContract.getLogregel, { params: { id }, signal }),
  })

export const eigenLogregelsQuery = infiniteQueryOptions({
  queryKey: ['logboek', 'eigen'],
  queryFn: ({ pageParam, signal }) =>
    call(logboekContract.listEigenLogregels, { query: pageParam === '' ? {} : { vanaf: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
})

export const dossierregelsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['logboek', 'dossier', id],
    queryFn: ({ pageParam, signal }) =>
      call(logboekContract.listDossierregels, {
        params: { id },
        query: pageParam === '' ? {} : { vanaf: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const opvallendQuery = queryOptions({
  queryKey: ['logboek', 'opvallend'],
  queryFn: ({ signal }) => call(logboekContract.listOpvallend, { signal }),
})
