import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { partnersContract } from '../contract.ts'

export type OrganisatieRegel = Antwoord<typeof partnersContract.listOrganisaties>['items'][number]

/** A page at a time, for the list on screen. */
export const organisatiesQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['organisaties', 'lijst', q],
    queryFn: ({ pageParam, signal }) =>
      call(partnersContract.listOrganisaties, { query: { q, vanaf: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

const HEEL_VEEL = 500

/** All of them, to choose one from. */
export const alleOrganisatiesQuery = queryOptions({
  queryKey: ['organisaties', 'alle'],
  queryFn: async ({ signal }): Promise<readonly OrganisatieRegel[]> => {
    const alle: OrganisatieRegel[] = []
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const bladzijde: Antwoord<typeof partnersContract.listOrganisaties> = await call(
        partnersContract.listOrganisaties,
        {
          query: { vanaf, aantal: HEEL_VEEL },
          signal,
        },
      )
      alle.push(...bladzijde.items)
      vanaf = bladzijde.volgende
    }
    return alle
  },
})
