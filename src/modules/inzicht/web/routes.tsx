import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readTelkeuze } from './telkeuze.ts'

const dashboardRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht',
  validateSearch: ({ programma }: Record<string, unknown>): { readonly programma?: string } =>
    typeof programma === 'string' ? { programma } : {},
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./dashboard/Dashboard.tsx'), 'Dashboard'),
})

const doelRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/doelen/$id',
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./doel/DoelScherm.tsx'), 'DoelScherm'),
})

const indicatorenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/indicatoren',
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./indicator/Indicatoren.tsx'), 'Indicatoren'),
})

const indicatorNieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/indicatoren/nieuw',
  beforeLoad: onlyFor('indicator:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./indicator/bewerken/IndicatorNieuw.tsx'), 'IndicatorNieuw'),
})

const indicatorRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/indicatoren/$id',
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./indicator/IndicatorScherm.tsx'), 'IndicatorScherm'),
})

const indicatorWijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/indicatoren/$id/wijzigen',
  beforeLoad: onlyFor('indicator:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./indicator/bewerken/IndicatorWijzigen.tsx'), 'IndicatorWijzigen'),
})

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/tellingen',
  validateSearch: ({ q }: Record<string, unknown>): { readonly q?: string } =>
    typeof q === 'string' && q !== '' ? { q } : {},
  beforeLoad: onlyFor('telling:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Tellingen.tsx'), 'Tellingen'),
})

const tellingRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/tellingen/$code',
  validateSearch: readTelkeuze,
  beforeLoad: onlyFor('telling:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./TellingScherm.tsx'), 'TellingScherm'),
})

const ladingenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/inlezen',
  beforeLoad: onlyFor('indicator:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lading/Ladingen.tsx'), 'Ladingen'),
})

const ladingRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/inlezen/$id',
  beforeLoad: onlyFor('indicator:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lading/LadingScherm.tsx'), 'LadingScherm'),
})

const cbsRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/cbs',
  beforeLoad: onlyFor('indicator:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./cbs/Cbs.tsx'), 'Cbs'),
})

const inwonersRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/inwoners',
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./vergelijken/Inwoners.tsx'), 'Inwoners'),
})

const vergelijkenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/inzicht/vergelijken',
  beforeLoad: onlyFor('indicator:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./vergelijken/Referentiegroepen.tsx'), 'Referentiegroepen'),
})

export const inzichtRoutes = [
  inwonersRoute,
  vergelijkenRoute,
  ladingenRoute,
  ladingRoute,
  cbsRoute,
  dashboardRoute,
  doelRoute,
  indicatorenRoute,
  indicatorNieuwRoute,
  indicatorRoute,
  indicatorWijzigRoute,
  lijstRoute,
  tellingRoute,
] as const
