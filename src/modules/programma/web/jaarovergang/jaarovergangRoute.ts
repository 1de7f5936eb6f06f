import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'

export const jaarovergangRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/volgend-jaar',
  beforeLoad: onlyFor('programma:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./JaarovergangScherm.tsx'), 'JaarovergangScherm'),
})
