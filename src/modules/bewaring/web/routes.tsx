import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'

const vernietigenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring',
  beforeLoad: onlyFor('bewaring:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Bewaring.tsx'), 'Bewaring'),
})

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring/lijsten/$id',
  beforeLoad: onlyFor('bewaring:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Vernietigingslijst.tsx'), 'Vernietigingslijst'),
})

const blokkadesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring/blokkades',
  beforeLoad: onlyFor('bewaring:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Blokkades.tsx'), 'Blokkades'),
})

const termijnenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring/termijnen',
  beforeLoad: onlyFor('bewaring:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Bewaartermijnen.tsx'), 'Bewaartermijnen'),
})

const verzoekenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring/verzoeken',
  beforeLoad: onlyFor('verzoek:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./verzoek/Verzoeken.tsx'), 'Verzoeken'),
})

const verzoekRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/bewaring/verzoeken/$id',
  beforeLoad: onlyFor('verzoek:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./verzoek/VerzoekScherm.tsx'), 'VerzoekScherm'),
})

export const bewaringRoutes = [
  vernietigenRoute,
  lijstRoute,
  blokkadesRoute,
  termijnenRoute,
  verzoekenRoute,
  verzoekRoute,
] as const
