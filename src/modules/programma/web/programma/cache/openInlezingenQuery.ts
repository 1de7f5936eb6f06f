import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { programmaContract } from '../../../contract.ts'

/** Drafts on the first page of the list that are not yet confirmed. */
export const openInlezingenQuery = queryOptions({
  queryKey: ['inlezingen', 'open'],
  queryFn: async ({ signal }) => {
    const { items } = await call(programmaContract.listInlezingen, { query: {}, signal })
    return items.filter(({ status }) => status === 'te_beoordelen')
  },
})
