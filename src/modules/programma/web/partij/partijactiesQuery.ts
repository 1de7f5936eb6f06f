import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'

export type Partijacties = Antwoord<typeof uitvoeringContract.listPartijacties>
export type Partijactie = Partijacties['items'][number]

/** What was agreed with one organisatie in one programme. */
export const partijactiesQuery = (programmaId: string, organisatieId: string) =>
  queryOptions({
    queryKey: ['partijacties', programmaId, organisatieId],
    queryFn: ({ signal }) =>
      call(uitvoeringContract.listPartijacties, {
        params: { id: organisatieId },
        query: { programma: programmaId },
        signal,
      }),
  })
