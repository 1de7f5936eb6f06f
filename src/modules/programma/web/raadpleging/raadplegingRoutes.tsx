import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../../platform/web/schil/onlyFor.ts'
import { rootRoute, schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'

const beheerRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/raadpleging',
  beforeLoad: onlyFor('raadpleging:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./beheer/RaadplegingScherm.tsx'), 'RaadplegingScherm'),
})

const openbareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/raadpleging/$sleutel',
  component: lazyRouteComponent(() => import('./openbaar/OpenbareRaadpleging.tsx'), 'OpenbareRaadpleging'),
})

export const raadplegingRoutes = [beheerRoute] as const

/** For residents, without signing in. */
export const losseRaadplegingRoutes = [openbareRoute] as const
