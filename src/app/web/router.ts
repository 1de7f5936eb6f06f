import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { OrganisatieKeuze } from '../../modules/partners/web/public.ts'
import { programmaContract } from '../../modules/programma/contract.ts'
import { endSessie, sessieQuery } from '../../modules/toegang/web/sessieQuery.ts'
import { inlogAdres } from '../../modules/toegang/web/terugAdres.ts'
import { call, whenNietIngelogd } from '../../platform/web/api/call.ts'
import { SchermLaden } from '../../platform/web/bericht/Laden.tsx'
import { Foutscherm } from '../../platform/web/schil/Foutscherm.tsx'
import type { SchilContext } from '../../platform/web/schil/schilContext.ts'
import { NAVIGATIE } from './navigatie.ts'
import { routeTree } from './routeTree.ts'
import { SOORT_NAMEN } from './teksten.ts'

/** The router with all that the shell needs from the modules. `history` is for tests. */
export function createBakenRouter(queryClient: QueryClient, history?: RouterHistory) {
  const context: SchilContext = {
    queryClient,
    getSessie: () => queryClient.ensureQueryData(sessieQuery),
    navigatie: NAVIGATIE,
    zoek: async (q, signal) => (await call(programmaContract.listZoekresultaten, { query: { q }, signal })).items,
    soortNamen: SOORT_NAMEN,
    inlogAdres,
    wachtwoordScherm: '/mijn-wachtwoord',
    OrganisatieKeuze,
    uitloggen: async (waar) => {
      await endSessie(queryClient, waar)
      await router.navigate({ to: '/inloggen', ignoreBlocker: true })
    },
  }
  const router = createRouter({
    routeTree,
    context,
    defaultPendingComponent: SchermLaden,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    defaultErrorComponent: Foutscherm,
    defaultPreload: 'intent',
    scrollRestoration: true,
    ...(history && { history }),
  })

  whenNietIngelogd(() => {
    if (!queryClient.getQueryData(sessieQuery.queryKey)) return
    queryClient.setQueryData(sessieQuery.queryKey, null)
    // The shell then finds nobody signed in and goes to sign in, with the address to come back to.
    void router.invalidate()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createBakenRouter>
  }
}
