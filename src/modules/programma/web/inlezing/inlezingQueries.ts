import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import type { BronDocument } from '../../../documenten/public.ts'
import { programmaContract } from '../../contract.ts'
import type { InlezingStatus, Voorstel } from '../../domain/inlezing/regel.ts'

export type Inlezing = Antwoord<typeof programmaContract.getInlezing>
export type Bewerking = Antwoord<typeof programmaContract.getVoorstel>['bewerkingen'][number]

/** The draft as the server holds it, with who changed what. */
export type Voorstelstand = Voorstel & { readonly versie: number; readonly bewerkingen: readonly Bewerking[] }

/** How often to ask again, in ms: reading goes fast, and of others we want to know soon what they changed. */
const POLL: Partial<Record<InlezingStatus, number>> = { wacht: 1_000, leest: 1_000, te_beoordelen: 3_000 }

export const pollTijd = (status: InlezingStatus | undefined): number | false => (status && POLL[status]) ?? false

export const inlezingenQuery = infiniteQueryOptions({
  queryKey: ['inlezingen'],
  queryFn: ({ pageParam, signal }) =>
    call(programmaContract.listInlezingen, { query: pageParam === '' ? {} : { vanaf: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ volgende }) => volgende,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(({ status }) => status === 'wacht' || status === 'leest'))
      ? 2_000
      : false,
})

export const inlezingQuery = (id: string) =>
  queryOptions({
    queryKey: ['inlezing', id],
    queryFn: ({ signal }) => call(programmaContract.getInlezing, { params: { id }, signal }),
    refetchInterval: ({ state }) => pollTijd(state.data?.status),
  })

export const voorstelQuery = (id: string) =>
  queryOptions({
    queryKey: ['inlezing', id, 'voorstel'],
    queryFn: async ({ signal }): Promise<Voorstelstand> =>
      // The contract writes the union of all kinds as one flat shape; the server fills it from the domain type.
      (await call(programmaContract.getVoorstel, { params: { id }, signal })) as unknown as Voorstelstand,
    staleTime: Infinity,
  })

export const brondocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['inlezing', id, 'brondocument'],
    queryFn: async ({ signal }): Promise<BronDocument> =>
      // As above: blocks of all kinds in one flat shape.
      (await call(programmaContract.getBrondocument, { params: { id }, signal })) as unknown as BronDocument,
    staleTime: Infinity,
  })
