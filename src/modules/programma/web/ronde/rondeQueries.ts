import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { rondeContract } from '../../contractRonde.ts'

export type Rondekort = Antwoord<typeof rondeContract.listRondes>['items'][number]
export type Rondevoorstel = Antwoord<typeof rondeContract.getRondevoorstel>
export type Ronde = Antwoord<typeof rondeContract.getRonde>
export type Uitvraag = Ronde['uitvragen'][number]
export type Rondeantwoord = Ronde['antwoorden'][number]
export type Voortgangsvraag = Antwoord<typeof rondeContract.openVoortgangslink>
export type VraagActie = Voortgangsvraag['acties'][number]
export type Inhoud = Rondeantwoord['inhoud']

export const rondesQuery = (id: string) =>
  queryOptions({
    queryKey: ['rondes', id],
    queryFn: async ({ signal }) => (await call(rondeContract.listRondes, { params: { id }, signal })).items,
  })

/** Never from the cache: who would be asked changes with every report. */
export const voorstelQuery = (id: string) =>
  queryOptions({
    queryKey: ['rondevoorstel', id],
    gcTime: 0,
    queryFn: ({ signal }) => call(rondeContract.getRondevoorstel, { params: { id }, signal }),
  })

export const rondeQuery = (id: string) =>
  queryOptions({
    queryKey: ['ronde', id],
    queryFn: ({ signal }) => call(rondeContract.getRonde, { params: { id }, signal }),
  })

/** What is filled in on the page is newer than what the server has: it is fetched once. */
export const linkQuery = (sleutel: string) =>
  queryOptions({
    queryKey: ['voortgangslink', sleutel],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => call(rondeContract.openVoortgangslink, { body: { sleutel }, signal }),
  })
