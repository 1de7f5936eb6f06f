import { queryOptions } from '@tanstack/react-query'
import type { Antwoord, Verzoek } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { indicatorenContract } from '../../contractIndicatoren.ts'

export type Indicator = Antwoord<typeof indicatorenContract.getIndicator>
export type Indicatorregel = Antwoord<typeof indicatorenContract.listIndicatoren>['items'][number]
export type Indicatorinvoer = NonNullable<Verzoek<typeof indicatorenContract.createIndicator>['body']>
export type Meetcel = NonNullable<Verzoek<typeof indicatorenContract.saveMeetwaarden>['body']>['cellen'][number]

export const indicatorenKey = ['indicatoren'] as const

export const indicatorenQuery = queryOptions({
  queryKey: [...indicatorenKey, 'lijst'],
  queryFn: async ({ signal }) => (await call(indicatorenContract.listIndicatoren, { signal })).items,
})

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: [...indicatorenKey, 'een', id],
    queryFn: ({ signal }) => call(indicatorenContract.getIndicator, { params: { id }, signal }),
  })
