import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { inlogdienstContract } from '../../contractInlogdienst.ts'

export type Inlogdienst = Antwoord<typeof inlogdienstContract.getInlogdienst>

export const inlogaanbodQuery = (gemeente: number | undefined) =>
  queryOptions({
    queryKey: ['inlogaanbod', gemeente ?? null],
    queryFn: ({ signal }) =>
      call(inlogdienstContract.getInlogaanbod, { query: gemeente === undefined ? {} : { gemeente }, signal }),
    staleTime: 60_000,
  })

export const eigenInlogdienstQuery = queryOptions({
  queryKey: ['eigenInlogdienst'],
  queryFn: ({ signal }) => call(inlogdienstContract.getEigenInlogdienst, { signal }),
})

export const inlogdienstenQuery = queryOptions({
  queryKey: ['inlogdiensten'],
  queryFn: async ({ signal }) => (await call(inlogdienstContract.listInlogdiensten, { signal })).items,
})

export const inlogdienstQuery = (id: string) =>
  queryOptions({
    queryKey: ['inlogdiensten', id],
    queryFn: ({ signal }) => call(inlogdienstContract.getInlogdienst, { params: { id }, signal }),
  })
