import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { readBeoordeelAdres } from './keuze/beoordeelAdres.ts'

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen',
  beforeLoad: onlyFor('inlezing:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lijst/Inlezingen.tsx'), 'Inlezingen'),
})

const nieuweRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen/nieuw',
  beforeLoad: onlyFor('inlezing:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./nieuw/NieuweInlezing.tsx'), 'NieuweInlezing'),
})

const inlezingRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen/$id',
  validateSearch: readBeoordeelAdres,
  beforeLoad: onlyFor('inlezing:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./InlezingScherm.tsx'), 'InlezingScherm'),
})

export const inlezingRoutes = [lijstRoute, nieuweRoute, inlezingRoute] as const
