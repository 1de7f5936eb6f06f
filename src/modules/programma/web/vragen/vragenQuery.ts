import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { vraagContract } from '../../contractVraag.ts'
import type { VraagStand } from '../../domain/vragen/vraag.ts'

export type Vraag = Antwoord<typeof vraagContract.getVraag>

/** Everything about questions: one act changes lists, counts and the question itself. */
export const vragenKey = ['vragen'] as const

export const vragenQuery = (stand: VraagStand, mijn: boolean) =>
  infiniteQueryOptions({
    queryKey: [...vragenKey, 'lijst', stand, mijn],
    queryFn: ({ pageParam, signal }) =>
      call(vraagContract.listVragen, {
        query: { stand, mijn: String(mijn), ...(pageParam !== '' && { vanaf: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  })

const listVragen = (stand: VraagStand, mijn: boolean, signal: AbortSignal) =>
  call(vraagContract.listVragen, { query: { stand, mijn: String(mijn) }, signal })

/** Everybody's, for who answers: what must be answered first on top. */
export const wachtendeVragenQuery = queryOptions({
  queryKey: [...vragenKey, 'wachtend'],
  queryFn: async ({ signal }) => (await listVragen('open', false, signal)).items,
})

/** The own ones: answered, newest first, and then what waits. */
export const mijnVragenQuery = queryOptions({
  queryKey: [...vragenKey, 'mijn'],
  queryFn: async ({ signal }) => {
    const [klaar, open] = await Promise.all([listVragen('beantwoord', true, signal), listVragen('open', true, signal)])
    return [...klaar.items, ...open.items]
  },
})

export const programmavragenQuery = (programmaId: string) =>
  queryOptions({
    queryKey: [...vragenKey, 'programma', programmaId],
    queryFn: async ({ signal }) =>
      (await call(vraagContract.listProgrammavragen, { params: { id: programmaId }, signal })).items,
  })

export const vraagQuery = (id: string) =>
  queryOptions({
    queryKey: [...vragenKey, 'een', id],
    queryFn: ({ signal }) => call(vraagContract.getVraag, { params: { id }, signal }),
  })

export const inbrengersQuery = queryOptions({
  queryKey: [...vragenKey, 'inbrengers'],
  queryFn: async ({ signal }) => (await call(vraagContract.listInbrengers, { signal })).items,
})

export const vraagafspraakQuery = queryOptions({
  queryKey: [...vragenKey, 'afspraak'],
  queryFn: ({ signal }) => call(vraagContract.getVraagafspraak, { signal }),
})
