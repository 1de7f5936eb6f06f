import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { programmaContract } from '../../../modules/programma/contract.ts'
import { call } from '../../../platform/web/api/call.ts'

export type Programma = Antwoord<typeof programmaContract.listProgrammas>['items'][number]
export type Inlezing = Antwoord<typeof programmaContract.listInlezingen>['items'][number]
export type Wijziging = Antwoord<typeof programmaContract.listRecenteWijzigingen>['items'][number]

export const programmasQuery = queryOptions({
  queryKey: ['programmas', 'vandaag'],
  queryFn: async ({ signal }) => (await call(programmaContract.listProgrammas, { signal })).items,
})

const STATUSSEN_TE_DOEN: readonly Inlezing['status'][] = ['te_beoordelen', 'wacht', 'leest', 'mislukt']

/** Documents that somebody still has to do something with. */
export const openInlezingenQuery = queryOptions({
  queryKey: ['inlezingen', 'vandaag'],
  queryFn: async ({ signal }) => {
    const { items } = await call(programmaContract.listInlezingen, { signal })
    return items.filter(({ status }) => STATUSSEN_TE_DOEN.includes(status))
  },
})

export const recenteWijzigingenQuery = queryOptions({
  queryKey: ['wijzigingen', 'recent'],
  queryFn: async ({ signal }) => (await call(programmaContract.listRecenteWijzigingen, { signal })).items,
})
