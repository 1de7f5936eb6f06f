import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { lazy } from 'react'
import { OrganisatieKeuze } from '../../modules/partners/web/public.ts'
import { endSessie, forgetSessie, sessieQuery } from '../../modules/toegang/web/sessieQuery.ts'
import { factorAdres, inlogAdres } from '../../modules/toegang/web/terugAdres.ts'
import { askBevestiging } from '../../modules/toegang/web/tweedefactor/bevestigvraag.ts'
import { SessieBevestiging } from '../../modules/toegang/web/tweedefactor/SessieBevestiging.tsx'
import { whenBevestigingNodig } from '../../platform/web/api/bevestiging.ts'
import { whenNietIngelogd } from '../../platform/web/api/call.ts'
import { bevestig } from '../../platform/web/bericht/bevestig.ts'
import { SchermLaden } from '../../platform/web/bericht/Laden.tsx'
import { hasOnopgeslagen } from '../../platform/web/bericht/onopgeslagen.ts'
import { Foutscherm } from '../../platform/web/schil/Foutscherm.tsx'
import type { SchilContext } from '../../platform/web/schil/schilContext.ts'
import { BEHEER } from './beheer.ts'
import { NAVIGATIE } from './navigatie.ts'
import { routeTree } from './routeTree.ts'
import { SOORT_NAMEN } from './teksten.ts'
import { zoekOveral } from './zoekOveral.ts'

/** Loaded with the first actie that is opened. */
const ActieActiviteiten = lazy(() =>
  import('../../modules/activiteiten/web/public.ts').then((deel) => ({ default: deel.ActieActiviteiten })),
)

const DoelBadge = lazy(() =>
  import('../../modules/inzicht/web/public.ts').then((deel) => ({ default: deel.DoelBadge })),
)

/** Loaded with the first doel that is opened. */
const DoelOordeel = lazy(() =>
  import('../../modules/inzicht/web/public.ts').then((deel) => ({ default: deel.DoelOordeel })),
)

/** The router with all that the shell needs from the modules. `history` is for tests. */
export function createBakenRouter(queryClient: QueryClient, history?: RouterHistory) {
  const context: SchilContext = {
    queryClient,
    getSessie: () => queryClient.ensureQueryData(sessieQuery),
    navigatie: NAVIGATIE,
    beheer: BEHEER,
    zoek: zoekOveral(queryClient),
    soortNamen: SOORT_NAMEN,
    inlogAdres,
    wachtwoordScherm: '/mijn-wachtwoord',
    mijnLogboekScherm: '/mijn-logboek',
    factorAdres,
    SessieBevestiging,
    OrganisatieKeuze,
    ActieActiviteiten,
    DoelOordeel,
    DoelBadge,
    uitloggen: async (waar) => {
      const elders = await endSessie(queryClient, waar)
      if (elders !== null) return globalThis.location.assign(elders)
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

  whenBevestigingNodig(askBevestiging)
  whenNietIngelogd(() => {
    if (!queryClient.getQueryData(sessieQuery.queryKey)) return
    // Going to another screen would lose what was typed, so signing in happens beside it.
    if (hasOnopgeslagen()) return void offerNieuwTabblad()
    forgetSessie(queryClient)
    const { href } = router.state.location
    const search = { ...(href !== '/' && { terug: href }), reden: 'verlopen' as const }
    void router.navigate({ to: '/inloggen', search, replace: true, ignoreBlocker: true })
  })
  return router
}

let vraagt = false

/** Once, however many requests of this screen find that the session is over. */
async function offerNieuwTabblad(): Promise<void> {
  if (vraagt) return
  vraagt = true
  const ja = await bevestig({
    titel: 'Je bent uitgelogd',
    tekst:
      'Dat gebeurt als je een tijd niets doet, of als je toegang is gewijzigd. Wat je invulde staat hier nog. Log in op een nieuw tabblad en sla het daarna hier op.',
    knop: 'Log in op een nieuw tabblad',
    annuleren: 'Blijf hier',
  })
  vraagt = false
  if (ja) window.open('/inloggen', '_blank', 'noopener')
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createBakenRouter>
  }
}
