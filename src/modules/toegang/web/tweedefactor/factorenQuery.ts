import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { tweedeFactorContract } from '../../contractTweedeFactor.ts'

export type Factoren = Antwoord<typeof tweedeFactorContract.getFactoren>
export type Bevestiging = Antwoord<typeof tweedeFactorContract.getBevestiging>

export const factorenQuery = queryOptions({
  queryKey: ['factoren'],
  queryFn: ({ signal }) => call(tweedeFactorContract.getFactoren, { signal }),
})

/** Asked each time: what is set up may have changed since. */
export const bevestigingQuery = queryOptions({
  queryKey: ['bevestiging'],
  queryFn: ({ signal }) => call(tweedeFactorContract.getBevestiging, { signal }),
  staleTime: 0,
  gcTime: 0,
})

/** A secret that is shown once and kept nowhere. */
export const totpbeginQuery = queryOptions({
  queryKey: ['totp-begin'],
  queryFn: ({ signal }) => call(tweedeFactorContract.startTotp, { signal }),
  staleTime: Infinity,
  gcTime: 0,
})
