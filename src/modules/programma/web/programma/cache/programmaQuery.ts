import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../contract.ts'
import { toProgramma } from './programma.ts'

export const programmaQuery = (id: string) =>
  queryOptions({
    queryKey: ['programma', id],
    queryFn: async ({ signal }) => toProgramma(await call(programmaContract.getProgramma, { params: { id }, signal })),
  })
