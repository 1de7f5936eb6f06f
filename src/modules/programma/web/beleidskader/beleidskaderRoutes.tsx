import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beleidskaders',
  beforeLoad: onlyFor('beleidskader:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lijst/Beleidskaders.tsx'), 'Beleidskaders'),
})

const nieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beleidskaders/nieuw',
  beforeLoad: onlyFor('beleidskader:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./formulier/BeleidskaderNieuw.tsx'), 'BeleidskaderNieuw'),
})

const kaderRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beleidskaders/$id',
  beforeLoad: onlyFor('beleidskader:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./BeleidskaderScherm.tsx'), 'BeleidskaderScherm'),
})

const wijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beleidskaders/$id/wijzigen',
  beforeLoad: onlyFor('beleidskader:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./formulier/BeleidskaderWijzig.tsx'), 'BeleidskaderWijzig'),
})

export const beleidskaderRoutes = [lijstRoute, nieuwRoute, kaderRoute, wijzigRoute] as const
