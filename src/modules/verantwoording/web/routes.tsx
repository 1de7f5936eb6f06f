import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/verantwoording',
  beforeLoad: onlyFor('verantwoording:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Verantwoordingen.tsx'), 'Verantwoordingen'),
})

const nieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/verantwoording/nieuw',
  beforeLoad: onlyFor('verantwoording:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./nieuw/VerantwoordingNieuw.tsx'), 'VerantwoordingNieuw'),
})

/** Two accounts beside one another. */
export type Vergelijkadres = { readonly een?: string; readonly ander?: string }

const readVergelijkadres = ({ een, ander }: Record<string, unknown>): Vergelijkadres => ({
  ...(typeof een === 'string' && { een }),
  ...(typeof ander === 'string' && { ander }),
})

const vergelijkRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/verantwoording/vergelijk',
  validateSearch: readVergelijkadres,
  beforeLoad: onlyFor('verantwoording:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./vergelijk/Vergelijking.tsx'), 'Vergelijking'),
})

const schermRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/verantwoording/$id',
  beforeLoad: onlyFor('verantwoording:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./scherm/VerantwoordingScherm.tsx'), 'VerantwoordingScherm'),
})

export const verantwoordingRoutes = [lijstRoute, nieuwRoute, vergelijkRoute, schermRoute] as const
