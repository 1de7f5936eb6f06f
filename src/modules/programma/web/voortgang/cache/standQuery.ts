import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { uitvoeringContract } from '../../../contractUitvoering.ts'

/** Where every actie of an adopted programme stands today. A concept has no stand: do not ask for it. */
export const standQuery = (programmaId: string) =>
  queryOptions({
    queryKey: ['stand', programmaId],
    queryFn: ({ signal }) => call(uitvoeringContract.getProgrammaStand, { params: { id: programmaId }, signal }),
  })
