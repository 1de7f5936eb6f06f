import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import { bijlageContract } from '../../contractBijlage.ts'

export type Bijlage = Antwoord<typeof bijlageContract.listBijlagen>['items'][number]

/** The files beside one actie, newest first. */
export const bijlagenQuery = (programmaId: string, actieId: string) =>
  queryOptions({
    queryKey: ['bijlagen', programmaId, actieId],
    queryFn: async ({ signal }) =>
      (await call(bijlageContract.listBijlagen, { params: { id: programmaId, actieId }, signal })).items,
  })
