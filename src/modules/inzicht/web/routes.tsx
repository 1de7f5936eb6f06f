import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readTelkeuze } from './telkeuze.ts'

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

export const inzichtRoutes = [lijstRoute, tellingRoute] as const
