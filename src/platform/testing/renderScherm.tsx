import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider, type AnyRoute } from '@tanstack/react-router'
import './jsdomGaps.ts'
import './rememberStijl.ts'
import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'
import { createQueryClient } from '../web/api/queryClient.ts'
import { Laden } from '../web/bericht/Laden.tsx'
import { Foutscherm } from '../web/schil/Foutscherm.tsx'
import type { SchilContext } from '../web/schil/schilContext.ts'
import { nietGevondenRoute, rootRoute, schilRoute } from '../web/schil/schilRoute.tsx'
import type { Sessie } from '../web/schil/sessie.ts'
import { fakeServer, type Antwoorden } from './fakeServer.ts'

type Opties = {
  /** The module's own list of routes. */
  readonly routes?: readonly AnyRoute[]
  /** Routes outside the shell. */
  readonly losseRoutes?: readonly AnyRoute[]
  readonly pad: string
  readonly server?: Antwoorden
  readonly handelingen?: readonly string[]
  readonly schil?: Partial<SchilContext>
}

const LANGSTE_TEKST = 2000

configure({
  // The first use of a part that loads on demand takes a while on a busy machine.
  asyncUtilTimeout: 20_000,
  // Each look that finds nothing yet would otherwise print the whole document: a third of the time of these tests.
  getElementError: (melding, container) =>
    new Error(`${melding ?? ''}\n\nOp het scherm: ${container.textContent.slice(0, LANGSTE_TEKST)}`),
})
vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

export const aSessie = (handelingen: readonly string[]): Sessie => ({
  medewerker: { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Ans de Vries', rollen: ['adviseur_veiligheid'] },
  rolNaam: 'Adviseur veiligheid',
  gemeente: { code: 9990, naam: 'Waterveste' },
  handelingen,
  factorNodig: false,
})

/** A screen inside the real shell and router, with fetch replaced. Look for things by role and name. */
export function renderScherm({
  routes = [],
  losseRoutes = [],
  pad,
  server = {},
  handelingen = [],
  schil = {},
}: Opties) {
  const verzonden = fakeServer(server)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false } })
  const context: SchilContext = {
    queryClient,
    getSessie: () => Promise.resolve(aSessie(handelingen)),
    navigatie: [],
    beheer: [],
    zoek: () => Promise.resolve([]),
    soortNamen: {},
    inlogAdres: (terug) => `/inloggen?terug=${encodeURIComponent(terug)}`,
    wachtwoordScherm: '/',
    mijnLogboekScherm: '/',
    factorAdres: (terug) => `/tweede-stap?terug=${encodeURIComponent(terug)}`,
    SessieBevestiging: () => null,
    OrganisatieKeuze: () => null,
    ActieActiviteiten: () => null,
    DoelOordeel: () => null,
    DoelBadge: () => null,
    uitloggen: () => Promise.resolve(),
    ...schil,
  }
  const router = createRouter({
    routeTree: rootRoute.addChildren([...losseRoutes, schilRoute.addChildren([...routes, nietGevondenRoute])]),
    context,
    history: createMemoryHistory({ initialEntries: [pad] }),
    defaultErrorComponent: Foutscherm,
    defaultPendingComponent: Laden,
  })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup({ delay: null }), router, verzonden, queryClient }
}
