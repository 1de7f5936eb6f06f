import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { verzoekContract } from '../../contractVerzoek.ts'

export type VerzoekRegel = Antwoord<typeof verzoekContract.createVerzoek>
export type Ontvanger = Antwoord<typeof verzoekContract.tellOntvanger>
export type Vondst = Antwoord<typeof verzoekContract.findGegevens>['vondsten'][number]

export const verzoekenQuery = queryOptions({
  queryKey: ['verzoeken', 'lijst'],
  queryFn: async ({ signal }) => (await call(verzoekContract.listVerzoeken, { signal })).items,
})

export const verzoekQuery = (id: string) =>
  queryOptions({
    queryKey: ['verzoeken', id],
    queryFn: ({ signal }) => call(verzoekContract.getVerzoek, { params: { id }, signal }),
  })

/** Every look stands in the log of every dossier shown, so it is asked for once and not again by itself. */
export const gegevensQuery = (id: string) =>
  queryOptions({
    queryKey: ['verzoekgegevens', id],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }) => (await call(verzoekContract.findGegevens, { params: { id }, signal })).vondsten,
  })
