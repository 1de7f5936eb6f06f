import { queryOptions } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { programmaContract } from '../../programma/contract.ts'
import { verantwoordingContract } from '../contract.ts'

export type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>
export type Verantwoordingkop = Antwoord<typeof verantwoordingContract.listVerantwoordingen>['items'][number]
export type Deel = Verantwoording['delen'][number]
export type Cijfer = Verantwoording['cijfers'][number]
export type Doel = Verantwoording['doelen'][number]
export type Foto = Deel['fotos'][number]
export type Geldregel = Deel['geld'][number]

export const verantwoordingenKey = ['verantwoordingen'] as const
export const verantwoordingKey = (id: string) => [...verantwoordingenKey, 'een', id] as const

export const verantwoordingenQuery = queryOptions({
  queryKey: [...verantwoordingenKey, 'lijst'],
  queryFn: async ({ signal }) => (await call(verantwoordingContract.listVerantwoordingen, { signal })).items,
})

export const verantwoordingQuery = (id: string) =>
  queryOptions({
    queryKey: verantwoordingKey(id),
    queryFn: ({ signal }) => call(verantwoordingContract.getVerantwoording, { params: { id }, signal }),
  })

export const verschillenQuery = (id: string) =>
  queryOptions({
    queryKey: [...verantwoordingKey(id), 'verschillen'],
    queryFn: async ({ signal }) =>
      (await call(verantwoordingContract.listVerschillen, { params: { id }, signal })).items,
  })

export const tegensprakenQuery = (id: string) =>
  queryOptions({
    queryKey: [...verantwoordingKey(id), 'tegenspraken'],
    queryFn: async ({ signal }) =>
      (await call(verantwoordingContract.listTegenspraken, { params: { id }, signal })).items,
  })

export const vergelijkingQuery = (een: string, ander: string) =>
  queryOptions({
    queryKey: [...verantwoordingenKey, 'vergelijking', een, ander],
    queryFn: ({ signal }) => call(verantwoordingContract.compareVerantwoordingen, { query: { een, ander }, signal }),
  })

/** Programmes that there is something to account for: adopted, or read from an account that was there already. */
export const verantwoordbareQuery = queryOptions({
  queryKey: [...verantwoordingenKey, 'programmas'],
  queryFn: async ({ signal }) =>
    (await call(programmaContract.listProgrammas, { signal })).items.filter(
      ({ status, uitDocument }) => status !== 'concept' || uitDocument,
    ),
})
