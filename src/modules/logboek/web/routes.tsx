import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readLogboekAdres } from './logboekAdres.ts'

const logboekRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/logboek',
  validateSearch: readLogboekAdres,
  beforeLoad: onlyFor('log:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Logboek.tsx'), 'Logboek'),
})

const opvallendRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/logboek/opvallend',
  beforeLoad: onlyFor('log:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Opvallend.tsx'), 'Opvallend'),
})

const downloadRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/logboek/download',
  beforeLoad: onlyFor('log:export'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./LogboekDownload.tsx'), 'LogboekDownload'),
})

const ankersRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/logboekanker',
  beforeLoad: onlyFor('anker:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./anker/Ankers.tsx'), 'Ankers'),
})

const mijnLogboekRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/mijn-logboek',
  component: lazyRouteComponent(() => import('./MijnLogboek.tsx'), 'MijnLogboek'),
})

export const logboekRoutes = [logboekRoute, opvallendRoute, downloadRoute, ankersRoute, mijnLogboekRoute] as const
