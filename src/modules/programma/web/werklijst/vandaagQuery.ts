import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'

export type Vandaaglijsten = Antwoord<typeof uitvoeringContract.getVandaag>
export type Werkregel = Vandaaglijsten['teLaat'][number]
export type Nieuws = Vandaaglijsten['nieuw'][number]

/** What asks for work today: of the whole gemeente or only what is mine; undefined: what the role asks for. */
export const vandaagQuery = (alles: boolean | undefined) =>
  queryOptions({
    queryKey: ['vandaag', alles ?? null],
    queryFn: ({ signal }) =>
      call(uitvoeringContract.getVandaag, { query: alles === undefined ? {} : { alles: String(alles) }, signal }),
  })
