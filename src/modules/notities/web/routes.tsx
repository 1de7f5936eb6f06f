import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readNotitiesAdres } from './notitiesAdres.ts'

const notitiesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/notities',
  validateSearch: readNotitiesAdres,
  beforeLoad: onlyFor('notitie:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Notities.tsx'), 'Notities'),
})

const notitieNieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/notities/nieuw',
  beforeLoad: onlyFor('notitie:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./NotitieNieuw.tsx'), 'NotitieNieuw'),
})

const notitieRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/notities/$id',
  beforeLoad: onlyFor('notitie:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./NotitieScherm.tsx'), 'NotitieScherm'),
})

const overdrachtRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/overdracht',
  beforeLoad: onlyFor('notitie:transfer'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Overdracht.tsx'), 'Overdracht'),
})

export const notitiesRoutes = [notitiesRoute, notitieNieuwRoute, notitieRoute, overdrachtRoute] as const
