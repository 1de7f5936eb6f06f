import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { tekstContract } from '../../contractTekst.ts'

export type Tekstbegin = Antwoord<typeof tekstContract.getTekst>
export type Opmerking = Antwoord<typeof tekstContract.listOpmerkingen>['items'][number]
export type Versie = Antwoord<typeof tekstContract.listTekstversies>['items'][number]

/** Where a text stands when it is opened; from there on the connection keeps it up to date. */
export const tekstQuery = (id: string) =>
  queryOptions({
    queryKey: ['tekst', id, 'begin'],
    queryFn: ({ signal }) => call(tekstContract.getTekst, { params: { id }, signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  })

/** `stand` becomes another word when there is something new. */
export const opmerkingenQuery = (id: string, stand: string) =>
  queryOptions({
    queryKey: ['tekst', id, 'opmerkingen', stand],
    queryFn: async ({ signal }) => (await call(tekstContract.listOpmerkingen, { params: { id }, signal })).items,
    placeholderData: keepPreviousData,
  })

export const versiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['tekst', id, 'versies'],
    queryFn: async ({ signal }) => (await call(tekstContract.listTekstversies, { params: { id }, signal })).items,
    staleTime: 0,
  })

export const versieQuery = (id: string, versieId: string) =>
  queryOptions({
    queryKey: ['tekst', id, 'versies', versieId],
    queryFn: ({ signal }) => call(tekstContract.compareTekstversie, { params: { id, versieId }, signal }),
    staleTime: 0,
  })
