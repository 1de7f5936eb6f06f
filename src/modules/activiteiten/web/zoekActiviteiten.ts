import { call } from '../../../platform/web/api/call.ts'
import type { Zoekresultaat } from '../../../platform/web/schil/schilContext.ts'
import { activiteitenContract } from '../contract.ts'
import { waartekst, wanneertekst } from './activiteittekst.ts'

/** The list itself has the rest. */
const MEESTE = 10
/** No title is looked for by more than this. */
const LANGSTE_VRAAG = 100

/** For the search window: latest first, by a part of the title or the place. */
export async function zoekActiviteiten(q: string, signal: AbortSignal): Promise<readonly Zoekresultaat[]> {
  const { items } = await call(activiteitenContract.listActiviteiten, {
    query: { q: q.slice(0, LANGSTE_VRAAG) },
    signal,
  })
  return items.slice(0, MEESTE).map(({ id, titel, ...regel }) => ({
    ...{ soort: 'activiteit', id, titel, pad: `/activiteiten/${id}` },
    context: [wanneertekst(regel), waartekst(regel)].filter((deel) => deel !== '').join(', '),
  }))
}
