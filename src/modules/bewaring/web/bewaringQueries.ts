import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { bewaringContract } from '../contract.ts'

export type Lijst = Antwoord<typeof bewaringContract.getVernietigingslijst>
export type Regel = Antwoord<typeof bewaringContract.listVernietigingsregels>['items'][number]
export type BlokkadeRegel = Antwoord<typeof bewaringContract.listBlokkades>['items'][number]
export type TermijnRegel = Antwoord<typeof bewaringContract.listBewaartermijnen>['items'][number]

const BEZIG_MS = 2_000

export const lijstenQuery = infiniteQueryOptions({
  queryKey: ['bewaring', 'lijsten'],
  queryFn: ({ pageParam, signal }) =>
    call(bewaringContract.listVernietigingslijsten, { query: pageParam === '' ? {} : { vanaf: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
})

/** Looks again while it is being destroyed. */
export const lijstQuery = (id: string) =>
  queryOptions({
    queryKey: ['bewaring', 'lijst', id],
    queryFn: ({ signal }) => call(bewaringContract.getVernietigingslijst, { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'goedgekeurd' ? BEZIG_MS : false),
  })

/** `versie` of the list: when that changes, so do its lines. */
export const regelsQuery = (id: string, versie: number) =>
  infiniteQueryOptions({
    queryKey: ['bewaring', 'regels', id, versie],
    queryFn: ({ pageParam, signal }) =>
      call(bewaringContract.listVernietigingsregels, {
        params: { id },
        query: pageParam === '' ? {} : { vanaf: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const blokkadesQuery = queryOptions({
  queryKey: ['bewaring', 'blokkades'],
  queryFn: async ({ signal }) => (await call(bewaringContract.listBlokkades, { signal })).items,
})

export const termijnenQuery = queryOptions({
  queryKey: ['bewaring', 'termijnen'],
  queryFn: async ({ signal }) => (await call(bewaringContract.listBewaartermijnen, { signal })).items,
})
