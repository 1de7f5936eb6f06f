import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { raadplegingContract } from '../../contractRaadpleging.ts'

export type Raadpleging = Antwoord<typeof raadplegingContract.listRaadplegingen>['items'][number]
export type Reactie = Antwoord<typeof raadplegingContract.listReacties>['items'][number]
export type OpenbareRaadpleging = Antwoord<typeof raadplegingContract.getOpenbareRaadpleging>
export type OpenbareInzet = OpenbareRaadpleging['prioriteiten'][number]['inzetten'][number]

export const raadplegingenQuery = (programmaId: string) =>
  queryOptions({
    queryKey: ['raadpleging', 'van', programmaId],
    queryFn: ({ signal }) => call(raadplegingContract.listRaadplegingen, { params: { id: programmaId }, signal }),
  })

export const reactiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['raadpleging', 'reacties', id],
    queryFn: ({ signal }) => call(raadplegingContract.listReacties, { params: { id }, signal }),
  })

export const openbareRaadplegingQuery = (sleutel: string) =>
  queryOptions({
    queryKey: ['openbare-raadpleging', sleutel],
    queryFn: ({ signal }) => call(raadplegingContract.getOpenbareRaadpleging, { params: { sleutel }, signal }),
  })
