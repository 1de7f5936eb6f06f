import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../programma/contract.ts'

/** The newest programmes, to choose whose goals to see. */
export const programmasQuery = queryOptions({
  queryKey: ['doeloordelen', 'programmas'],
  queryFn: async ({ signal }) => (await call(programmaContract.listProgrammas, { signal })).items,
})
