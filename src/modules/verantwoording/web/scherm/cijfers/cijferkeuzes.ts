import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../../platform/contract.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { indicatorenContract, tellingenContract } from '../../../../inzicht/contract.ts'
import { verantwoordingenKey } from '../../verantwoordingQuery.ts'

export type Tellingkeuze = Antwoord<typeof tellingenContract.listTellingen>['items'][number]
export type Indicatorkeuze = Antwoord<typeof indicatorenContract.listIndicatoren>['items'][number]
export type Indicator = Antwoord<typeof indicatorenContract.getIndicator>

/** Everything that Baken counts and I may count. */
export const tellingkeuzesQuery = queryOptions({
  queryKey: [...verantwoordingenKey, 'tellingen'],
  queryFn: async ({ signal }) =>
    (await call(tellingenContract.listTellingen, { signal })).items.filter(({ magTellen }) => magTellen),
})

export const indicatorkeuzesQuery = queryOptions({
  queryKey: [...verantwoordingenKey, 'indicatoren'],
  queryFn: async ({ signal }) =>
    (await call(indicatorenContract.listIndicatoren, { signal })).items.filter(({ actief }) => actief),
})

/** Of which gebieden and periods there is a value. */
export const indicatorkeuzeQuery = (id: string) =>
  queryOptions({
    queryKey: [...verantwoordingenKey, 'indicatoren', id],
    queryFn: ({ signal }) => call(indicatorenContract.getIndicator, { params: { id }, signal }),
  })
