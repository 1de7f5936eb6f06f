import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { readProgrammaZoek } from './adres/programmaZoek.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const programmasRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas',
  component: lazyRouteComponent(() => import('./lijst/Programmas.tsx'), 'Programmas'),
})

const programmaRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/programmas/$id',
  validateSearch: readProgrammaZoek,
  beforeLoad: ({ params }) => {
    if (!UUID.test(params.id)) throw notFound()
  },
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

export const programmaRoutes = [
  programmasRoute,
  programmaRoute.addChildren([actiesRoute, kalenderRoute, doelenRoute, resultatenRoute, partijenRoute]),
] as const
