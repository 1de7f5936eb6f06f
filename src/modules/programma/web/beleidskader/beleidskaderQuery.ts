import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { beleidContract } from '../../contractBeleid.ts'

export type Beleidskader = Antwoord<typeof beleidContract.getBeleidskader>
export type BeleidskaderRegel = Antwoord<typeof beleidContract.listBeleidskaders>['items'][number]
export type Veldstand = Beleidskader['velden'][number]

export const beleidskadersQuery = queryOptions({
  queryKey: ['beleidskaders', 'lijst'],
  queryFn: ({ signal }) => call(beleidContract.listBeleidskaders, { signal }),
})

/** Only what has expired or soon will. */
export const verlopendBeleidQuery = queryOptions({
  queryKey: ['beleidskaders', 'verlopend'],
  queryFn: ({ signal }) => call(beleidContract.listBeleidskaders, { query: { verloopt: 'true' }, signal }),
})

/** What one programme, prioriteit, inzet or actie carries out. */
export const beleidVanRecordQuery = (record: string) =>
  queryOptions({
    queryKey: ['beleidskaders', 'record', record],
    queryFn: ({ signal }) => call(beleidContract.listBeleidskaders, { query: { record }, signal }),
  })

export const beleidskaderQuery = (id: string) =>
  queryOptions({
    queryKey: ['beleidskaders', 'een', id],
    queryFn: ({ signal }) => call(beleidContract.getBeleidskader, { params: { id }, signal }),
  })

/** Shows at once what the server answered, and fetches every list again. */
export function useBeleidskaderCache() {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['beleidskaders'] })
  return {
    refresh,
    keep: async (kader: Beleidskader) => {
      await refresh()
      queryClient.setQueryData(beleidskaderQuery(kader.id).queryKey, kader)
    },
  }
}
