import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { rollenContract } from '../../contractRollen.ts'

export type Rolmatrix = Antwoord<typeof rollenContract.getRollen>
export type Matrixrol = Rolmatrix['rollen'][number]
export type Matrixgroep = Rolmatrix['groepen'][number]
export type Matrixcel = Matrixrol['cellen'][number]

export const rollenQuery = queryOptions({
  queryKey: ['rollen'],
  queryFn: ({ signal }) => call(rollenContract.getRollen, { signal }),
})
