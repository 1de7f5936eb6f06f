import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import type { Telperiode } from '../../../platform/domain/telling.ts'
import { call } from '../../../platform/web/api/call.ts'
import { tellingenContract } from '../contract.ts'

export type Telling = Antwoord<typeof tellingenContract.listTellingen>['items'][number]
type Antwoordcijfers = Antwoord<typeof tellingenContract.getTellingcijfers>
export type Cijfer = NonNullable<Antwoordcijfers['cijfer']>
export type Cijferrij = Cijfer['rijen'][number]

export type Cijfervraag = {
  readonly van: string
  readonly tot: string
  readonly per: Telperiode
  readonly groepeer: string
  readonly filter: string
}
export type Recordvraag = { readonly van: string; readonly tot: string; readonly filter: string }

const tellingenKey = ['tellingen'] as const

export const tellingenQuery = queryOptions({
  queryKey: [...tellingenKey, 'lijst'],
  queryFn: async ({ signal }) => (await call(tellingenContract.listTellingen, { signal })).items,
})

export const cijfersQuery = (code: string, vraag: Cijfervraag) =>
  queryOptions({
    queryKey: [...tellingenKey, 'cijfers', code, vraag],
    queryFn: ({ signal }) => call(tellingenContract.getTellingcijfers, { params: { code }, query: vraag, signal }),
  })

export const sleutelsQuery = (code: string, dimensie: string) =>
  queryOptions({
    queryKey: [...tellingenKey, 'sleutels', code, dimensie],
    queryFn: async ({ signal }) =>
      (await call(tellingenContract.listTellingsleutels, { params: { code, dimensie }, signal })).items,
  })

export const recordsQuery = (code: string, vraag: Recordvraag) =>
  infiniteQueryOptions({
    queryKey: [...tellingenKey, 'records', code, vraag],
    queryFn: ({ pageParam, signal }) =>
      call(tellingenContract.listTellingrecords, {
        params: { code },
        query: { ...vraag, ...(pageParam !== '' && { vanaf: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })
