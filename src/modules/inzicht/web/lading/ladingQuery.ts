import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { ladingContract } from '../../contractLading.ts'

export type Lading = Antwoord<typeof ladingContract.getLading>
export type Ladingregel = Antwoord<typeof ladingContract.listLadingen>['items'][number]
export type Ladingkeuzes = Antwoord<typeof ladingContract.getLadingkeuzes>

export const ladingenKey = ['ladingen'] as const

const BEZIG: ReadonlySet<Lading['status']> = new Set([
  ...(['wacht', 'verkent', 'wacht_op_controle', 'controleert', 'wacht_op_opslaan', 'slaat_op'] as const),
])
export const isBezig = ({ status }: Pick<Lading, 'status'>): boolean => BEZIG.has(status)

const KIJK_MS = 700

export const ladingQuery = (id: string) =>
  queryOptions({
    queryKey: [...ladingenKey, 'een', id],
    queryFn: ({ signal }) => call(ladingContract.getLading, { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && isBezig(state.data) ? KIJK_MS : false),
  })

export const ladingenQuery = infiniteQueryOptions({
  queryKey: [...ladingenKey, 'lijst'],
  queryFn: ({ pageParam, signal }) =>
    call(ladingContract.listLadingen, { query: pageParam === '' ? {} : { vanaf: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
})

export const ladingkeuzesQuery = queryOptions({
  queryKey: [...ladingenKey, 'keuzes'],
  queryFn: ({ signal }) => call(ladingContract.getLadingkeuzes, { signal }),
})

/** Of one state of the lading: after another check they are others. */
export const foutenQuery = (id: string, versie: number) =>
  infiniteQueryOptions({
    queryKey: [...ladingenKey, 'fouten', id, versie],
    queryFn: ({ pageParam, signal }) =>
      call(ladingContract.listLadingfouten, {
        ...{ params: { id }, query: pageParam === '' ? {} : { vanaf: pageParam }, signal },
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

export const wijzigingenQuery = (id: string, versie: number) =>
  infiniteQueryOptions({
    queryKey: [...ladingenKey, 'wijzigingen', id, versie],
    queryFn: ({ pageParam, signal }) =>
      call(ladingContract.listLadingwijzigingen, {
        ...{ params: { id }, query: pageParam === '' ? {} : { vanaf: pageParam }, signal },
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })
