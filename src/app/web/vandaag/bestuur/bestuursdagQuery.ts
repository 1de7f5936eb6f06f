import { queryOptions } from '@tanstack/react-query'
import { bestuursdagContract } from '../../../../modules/programma/contractBestuursdag.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'

export type Bestuursdag = Antwoord<typeof bestuursdagContract.getBestuursdag>
export type LateActie = Bestuursdag['teLaat'][number]
export type Gewijzigd = Bestuursdag['gewijzigd'][number]

export const bestuursdagQuery = queryOptions({
  queryKey: ['bestuursdag'],
  queryFn: ({ signal }) => call(bestuursdagContract.getBestuursdag, { signal }),
})
