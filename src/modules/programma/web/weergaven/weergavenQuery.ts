import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../contractUitvoering.ts'

/** The own views of a programme and those that colleagues share, by name. */
export const weergavenQuery = (programmaId: string) =>
  queryOptions({
    queryKey: ['weergaven', programmaId],
    queryFn: async ({ signal }) =>
      (await call(uitvoeringContract.listWeergaven, { params: { id: programmaId }, signal })).items,
  })
