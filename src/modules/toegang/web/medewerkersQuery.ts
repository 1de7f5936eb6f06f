import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { toegangContract } from '../contract.ts'

export type MedewerkerRegel = Antwoord<typeof toegangContract.listMedewerkers>['items'][number]

const fetchBladzijde = (vanaf: string, signal?: AbortSignal) =>
  call(toegangContract.listMedewerkers, { query: { vanaf }, ...(signal && { signal }) })

export const medewerkersQuery = infiniteQueryOptions({
  queryKey: ['medewerkers', 'lijst'],
  queryFn: ({ pageParam, signal }) => fetchBladzijde(pageParam, signal),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
})

/** One medewerker out of the list; null when there is none with this id. */
export const medewerkerQuery = (id: string) =>
  queryOptions({
    queryKey: ['medewerkers', id],
    queryFn: async ({ signal }): Promise<MedewerkerRegel | null> => {
      for (let vanaf: string | null = ''; vanaf !== null;) {
        const { items, volgende }: Awaited<ReturnType<typeof fetchBladzijde>> = await fetchBladzijde(vanaf, signal)
        const gevonden = items.find((medewerker) => medewerker.id === id)
        if (gevonden) return gevonden
        vanaf = volgende
      }
      return null
    },
  })
