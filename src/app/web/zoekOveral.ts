import type { QueryClient } from '@tanstack/react-query'
import { programmaContract } from '../../modules/programma/contract.ts'
import { sessieQuery } from '../../modules/toegang/web/sessieQuery.ts'
import { call } from '../../platform/web/api/call.ts'
import type { SchilContext, Zoekresultaat } from '../../platform/web/schil/schilContext.ts'

type Zoek = SchilContext['zoek']

/** Who searches what, in the order to show it: each asks only what its holder may read. */
const ZOEKERS: readonly { readonly handeling: string; readonly zoek: Zoek }[] = [
  {
    handeling: 'programma:read',
    zoek: async (q, signal) => (await call(programmaContract.listZoekresultaten, { query: { q }, signal })).items,
  },
  {
    handeling: 'activiteit:read',
    // Loaded with the first search.
    zoek: async (q, signal) => (await import('../../modules/activiteiten/web/public.ts')).zoekActiviteiten(q, signal),
  },
]

/** All that somebody may find, by who is signed in. */
export const zoekOveral =
  (queryClient: QueryClient): Zoek =>
  async (q, signal): Promise<readonly Zoekresultaat[]> => {
    const handelingen = (await queryClient.ensureQueryData(sessieQuery))?.handelingen ?? []
    const mijn = ZOEKERS.filter(({ handeling }) => handelingen.includes(handeling))
    return (await Promise.all(mijn.map(({ zoek }) => zoek(q, signal)))).flat()
  }
