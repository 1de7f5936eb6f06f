import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { ProbleemFout } from '../../../platform/web/api/ProbleemFout.ts'
import type { Sessie } from '../../../platform/web/schil/sessie.ts'
import { toegangContract } from '../contract.ts'
import { ROL_TEKST } from './teksten.ts'

type SessieAntwoord = Antwoord<typeof toegangContract.getSessie>

/** Null when nobody is signed in. */
export const sessieQuery = queryOptions({
  queryKey: ['sessie'],
  queryFn: async ({ signal }): Promise<Sessie | null> => {
    try {
      return toSessie(await call(toegangContract.getSessie, { signal }))
    } catch (fout) {
      if (fout instanceof ProbleemFout && fout.probleem.status === 401) return null
      throw fout
    }
  },
  staleTime: Infinity,
})

const toSessie = (antwoord: SessieAntwoord): Sessie => ({ ...antwoord, rolNaam: ROL_TEKST[antwoord.medewerker.rol] })

export const rememberSessie = (queryClient: QueryClient, antwoord: SessieAntwoord): void =>
  void queryClient.setQueryData(sessieQuery.queryKey, toSessie(antwoord))

/** Ends the session here or on every device; nothing of what was on screen stays in memory. */
export async function endSessie(queryClient: QueryClient, waar: 'hier' | 'overal'): Promise<void> {
  await call(waar === 'hier' ? toegangContract.deleteSessie : toegangContract.deleteSessies)
  queryClient.clear()
  queryClient.setQueryData(sessieQuery.queryKey, null)
}
