import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import type { Regime } from '../../toegang/public.ts'
import { notitiesContract } from '../contract.ts'

export type Notitie = Antwoord<typeof notitiesContract.getNotitie>
export type Notitieregel = Antwoord<typeof notitiesContract.listNotities>['items'][number]

export type Behandelaars = Antwoord<typeof notitiesContract.listBehandelaars>

export type Filter = { readonly q?: string; readonly organisatie?: string; readonly regime?: Regime }

/** Everything of dossiers stands under this key, so that it can be forgotten in one go. */
const DOSSIERS = 'dossiers'

export const notitiesKey = [DOSSIERS, 'notities'] as const
export const notitieKey = (id: string) => [DOSSIERS, 'notitie', id] as const

export const notitiesQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...notitiesKey, filter],
    queryFn: ({ pageParam, signal }) =>
      call(notitiesContract.listNotities, { query: { ...filter, vanaf: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const notitieQuery = (id: string) =>
  queryOptions({
    queryKey: notitieKey(id),
    queryFn: ({ signal }) => call(notitiesContract.getNotitie, { params: { id }, signal }),
  })

const STAND_MS = 15_000

/** Asked all the time while a notitie is open: whether it may still be seen, and which version it has. */
export const standQuery = (id: string) =>
  queryOptions({
    queryKey: [DOSSIERS, 'stand', id],
    queryFn: ({ signal }) => call(notitiesContract.getStand, { params: { id }, signal }),
    refetchInterval: STAND_MS,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })

export const mensenQuery = queryOptions({
  queryKey: [DOSSIERS, 'mensen'],
  queryFn: async ({ signal }) => (await call(notitiesContract.listMensen, { signal })).items,
})

export const behandelaarsQuery = queryOptions({
  queryKey: [DOSSIERS, 'behandelaars'],
  queryFn: ({ signal }) => call(notitiesContract.listBehandelaars, { signal }),
})
