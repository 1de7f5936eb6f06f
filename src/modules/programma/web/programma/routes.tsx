import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { jaarovergangRoute } from '../jaarovergang/jaarovergangRoute.ts'
import { readProgrammaZoek } from './adres/programmaZoek.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const requireUuid = (id: string): void => {
  if (!UUID.test(id)) throw notFound()
}

const programmasRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas',
  component: lazyRouteComponent(() => import('./lijst/Programmas.tsx'), 'Programmas'),
})

const programmaRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id',
  validateSearch: readProgrammaZoek,
  beforeLoad: ({ params }) => requireUuid(params.id),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./ProgrammaScherm.tsx'), 'ProgrammaScherm'),
})

const actiesRoute = createRoute({
  getParentRoute: () => programmaRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./boom/ActieBoom.tsx'), 'ActieBoom'),
})

const doelenRoute = createRoute({
  getParentRoute: () => programmaRoute,
  path: '/doelen',
  component: lazyRouteComponent(() => import('./weergaven/Doelen.tsx'), 'Doelen'),
})

const resultatenRoute = createRoute({
  getParentRoute: () => programmaRoute,
  path: '/resultaten',
  component: lazyRouteComponent(() => import('./weergaven/Resultaten.tsx'), 'Resultaten'),
})

const partijenRoute = createRoute({
  getParentRoute: () => programmaRoute,
  path: '/partijen',
  component: lazyRouteComponent(() => import('./weergaven/Partijen.tsx'), 'Partijen'),
})

const kalenderRoute = createRoute({
  getParentRoute: () => programmaRoute,
  path: '/kalender',
  component: lazyRouteComponent(() => import('../kalender/Kalender.tsx'), 'Kalender'),
})

const partijRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/partijen/$organisatieId',
  beforeLoad: ({ params }) => requireUuid(params.id),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('../partij/PartijOverzicht.tsx'), 'PartijOverzicht'),
})

const overlegRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id/overleg',
  validateSearch: ({ nr }: Record<string, unknown>): { readonly nr?: number } =>
    typeof nr === 'number' && Number.isInteger(nr) ? { nr } : {},
  beforeLoad: ({ params }) => requireUuid(params.id),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('../overleg/Overleg.tsx'), 'Overleg'),
})

export const programmaRoutes = [
  programmasRoute,
  partijRoute,
  overlegRoute,
  jaarovergangRoute,
  programmaRoute.addChildren([actiesRoute, kalenderRoute, doelenRoute, resultatenRoute, partijenRoute]),
] as const
