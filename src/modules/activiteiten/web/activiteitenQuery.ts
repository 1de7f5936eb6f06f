import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { activiteitenContract } from '../contract.ts'
import type { Filter } from './activiteitenAdres.ts'

export type Activiteit = Antwoord<typeof activiteitenContract.getActiviteit>
export type Activiteitregel = Antwoord<typeof activiteitenContract.listActiviteiten>['items'][number]
export type Keuzes = Antwoord<typeof activiteitenContract.getActiviteitkeuzes>
export type Actiekeuze = Antwoord<typeof activiteitenContract.listActiekeuzes>['items'][number]

export const activiteitenKey = ['activiteiten'] as const
export const activiteitKey = (id: string) => [...activiteitenKey, 'een', id] as const

export const activiteitenQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...activiteitenKey, 'lijst', filter],
    queryFn: ({ pageParam, signal }) =>
      call(activiteitenContract.listActiviteiten, {
        query: { ...filter, ...(pageParam !== '' && { vanaf: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const activiteitQuery = (id: string) =>
  queryOptions({
    queryKey: activiteitKey(id),
    queryFn: ({ signal }) => call(activiteitenContract.getActiviteit, { params: { id }, signal }),
  })

export const kalenderQuery = (maand: string) =>
  queryOptions({
    queryKey: [...activiteitenKey, 'kalender', maand],
    queryFn: ({ signal }) => call(activiteitenContract.getActiviteitenkalender, { query: { maand }, signal }),
  })

export const keuzesKey = [...activiteitenKey, 'keuzes'] as const

export const keuzesQuery = queryOptions({
  queryKey: keuzesKey,
  queryFn: ({ signal }) => call(activiteitenContract.getActiviteitkeuzes, { signal }),
})

export const actiekeuzesQuery = queryOptions({
  queryKey: [...activiteitenKey, 'acties'],
  queryFn: async ({ signal }) => (await call(activiteitenContract.listActiekeuzes, { signal })).items,
})

export const activiteitenVanActieQuery = (actie: string) =>
  queryOptions({
    queryKey: [...activiteitenKey, 'actie', actie],
    queryFn: ({ signal }) => call(activiteitenContract.listActiviteiten, { query: { actie }, signal }),
  })
