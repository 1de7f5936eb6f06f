import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { cbsContract } from '../../contractCbs.ts'

export type Cbskeuzes = Antwoord<typeof cbsContract.getCbskeuzes>
export type Ophaling = Antwoord<typeof cbsContract.getCbsophaling>

export const cbsKey = ['cbs'] as const

export const cbskeuzesQuery = queryOptions({
  queryKey: [...cbsKey, 'keuzes'],
  queryFn: ({ signal }) => call(cbsContract.getCbskeuzes, { signal }),
})

const KIJK_MS = 1500

export const isOpWeg = ({ status }: Ophaling): boolean => status === 'wacht' || status === 'haalt'

export const ophalingenQuery = queryOptions({
  queryKey: [...cbsKey, 'ophalingen'],
  queryFn: async ({ signal }) => (await call(cbsContract.listCbsophalingen, { signal })).items,
  refetchInterval: ({ state }) => (state.data?.some(isOpWeg) ? KIJK_MS : false),
})
