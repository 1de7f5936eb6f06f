import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { partnersRoutes } from '../../modules/partners/web/routes.tsx'
import { losseToegangRoutes, toegangRoutes } from '../../modules/toegang/web/routes.tsx'
import { nietGevondenRoute, rootRoute, schilRoute } from '../../platform/web/schil/schilRoute.tsx'

const vandaagRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Vandaag.tsx'), 'Vandaag'),
})

/** Every screen. A module adds its own list: `...programmaRoutes`. */
export const routeTree = rootRoute.addChildren([
  ...losseToegangRoutes,
  schilRoute.addChildren([vandaagRoute, ...partnersRoutes, ...toegangRoutes, nietGevondenRoute]),
])
