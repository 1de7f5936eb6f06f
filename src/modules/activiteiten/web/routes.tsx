import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readActiviteitenAdres, readKalenderAdres } from './activiteitenAdres.ts'

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten',
  validateSearch: readActiviteitenAdres,
  beforeLoad: onlyFor('activiteit:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Activiteiten.tsx'), 'Activiteiten'),
})

const kalenderRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten/kalender',
  validateSearch: readKalenderAdres,
  beforeLoad: onlyFor('activiteit:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./kalender/Activiteitenkalender.tsx'), 'Activiteitenkalender'),
})

const nieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten/nieuw',
  beforeLoad: onlyFor('activiteit:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./nieuw/ActiviteitNieuw.tsx'), 'ActiviteitNieuw'),
})

const planRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten/plannen',
  beforeLoad: onlyFor('activiteit:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./bewerken/ActiviteitPlannen.tsx'), 'ActiviteitPlannen'),
})

const activiteitRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten/$id',
  beforeLoad: onlyFor('activiteit:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./tonen/ActiviteitScherm.tsx'), 'ActiviteitScherm'),
})

const wijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/activiteiten/$id/wijzigen',
  beforeLoad: onlyFor('activiteit:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./bewerken/ActiviteitWijzigen.tsx'), 'ActiviteitWijzigen'),
})

const beheerRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/activiteiten',
  beforeLoad: onlyFor('activiteitbeheer:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./beheer/Activiteitenbeheer.tsx'), 'Activiteitenbeheer'),
})

export const activiteitenRoutes = [
  lijstRoute,
  kalenderRoute,
  nieuwRoute,
  planRoute,
  activiteitRoute,
  wijzigRoute,
  beheerRoute,
] as const
