import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { readBeoordeelAdres } from './keuze/beoordeelAdres.ts'

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen',
  component: lazyRouteComponent(() => import('./lijst/Inlezingen.tsx'), 'Inlezingen'),
})

const nieuweRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen/nieuw',
  component: lazyRouteComponent(() => import('./nieuw/NieuweInlezing.tsx'), 'NieuweInlezing'),
})

const inlezingRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inlezingen/$id',
  validateSearch: readBeoordeelAdres,
  component: lazyRouteComponent(() => import('./InlezingScherm.tsx'), 'InlezingScherm'),
})

export const inlezingRoutes = [lijstRoute, nieuweRoute, inlezingRoute] as const
