import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { ProbleemFout } from '../../../platform/web/api/ProbleemFout.ts'
import type { Sessie } from '../../../platform/web/schil/sessie.ts'
import { toegangContract } from '../contract.ts'
import { inlogdienstContract } from '../contractInlogdienst.ts'
import { huisstijlQuery } from './huisstijlQuery.ts'
import { describeRollen } from '../domain/rol.ts'

export type SessieAntwoord = Antwoord<typeof toegangContract.getSessie>

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

const toSessie = (antwoord: SessieAntwoord): Sessie => ({
  ...antwoord,
  rolNaam: describeRollen(antwoord.medewerker.rollen),
})

/** After signing in; the house style is asked again, because before it was nobody's when there are several gemeenten. */
export function rememberSessie(queryClient: QueryClient, antwoord: SessieAntwoord): void {
  queryClient.setQueryData(sessieQuery.queryKey, toSessie(antwoord))
  void queryClient.invalidateQueries({ queryKey: huisstijlQuery.queryKey })
}

/**
 * Ends the session here or on every device. Returns where the browser goes to sign out at the service where this session began, or
 * null when it began here.
 */
export async function endSessie(queryClient: QueryClient, waar: 'hier' | 'overal'): Promise<string | null> {
  // Signing out may not fail on what only makes it more complete.
  const { uitlogadres } = await call(inlogdienstContract.getEigenInlogdienst).catch(() => ({ uitlogadres: null }))
  await call(waar === 'hier' ? toegangContract.deleteSessie : toegangContract.deleteSessies)
  forgetSessie(queryClient)
  void queryClient.invalidateQueries({ queryKey: huisstijlQuery.queryKey })
  return uitlogadres
}

/** Nobody is signed in, and nothing of what was on screen stays in memory. */
export function forgetSessie(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== huisstijlQuery.queryKey[0] })
  queryClient.setQueryData(sessieQuery.queryKey, null)
}
