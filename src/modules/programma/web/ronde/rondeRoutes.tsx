import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { rootRoute, schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const refuseWithoutUuid = (id: string): void => {
  if (!UUID.test(id)) throw notFound()
}

const rondesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/rondes',
  beforeLoad: ({ params }) => refuseWithoutUuid(params.id),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lijst/Rondes.tsx'), 'Rondes'),
})

const nieuweRondeRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/rondes/nieuw',
  beforeLoad: ({ params }) => refuseWithoutUuid(params.id),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./start/NieuweRonde.tsx'), 'NieuweRonde'),
})

const rondeRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/rondes/$rondeId',
  beforeLoad: ({ params }) => refuseWithoutUuid(params.rondeId),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./beoordelen/RondeScherm.tsx'), 'RondeScherm'),
})

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/voortgang/$sleutel',
  component: lazyRouteComponent(() => import('./link/Voortgangslink.tsx'), 'Voortgangslink'),
})

export const rondeRoutes = [rondesRoute, nieuweRondeRoute, rondeRoute] as const

/** Behind a personal link, without signing in. */
export const losseRondeRoutes = [linkRoute] as const
