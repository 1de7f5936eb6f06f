import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { rootRoute, schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { toegangContract } from '../contract.ts'
import { safeTerugAdres } from './terugAdres.ts'

const inlogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: ({ terug }: Record<string, unknown>): { terug?: string } =>
    typeof terug === 'string' ? { terug } : {},
  beforeLoad: async ({ context, search }) => {
    if (await context.getSessie()) redirect({ href: safeTerugAdres(search.terug), throw: true })
    const { nodig } = await call(toegangContract.getEersteStart)
    if (nodig) redirect({ to: '/eerste-start', throw: true })
  },
  component: lazyRouteComponent(() => import('./InlogScherm.tsx'), 'InlogScherm'),
})

const eersteStartRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/eerste-start',
  beforeLoad: async () => {
    const { nodig } = await call(toegangContract.getEersteStart)
    if (!nodig) redirect({ to: '/inloggen', throw: true })
  },
  component: lazyRouteComponent(() => import('./EersteStart.tsx'), 'EersteStart'),
})

const beheerRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer',
  beforeLoad: () => redirect({ to: '/beheer/medewerkers', replace: true, throw: true }),
})

const medewerkersRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers',
  component: lazyRouteComponent(() => import('./Medewerkers.tsx'), 'Medewerkers'),
})

const medewerkerNieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers/nieuw',
  component: lazyRouteComponent(() => import('./MedewerkerNieuw.tsx'), 'MedewerkerNieuw'),
})

const medewerkerWijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers/$id',
  component: lazyRouteComponent(() => import('./MedewerkerWijzig.tsx'), 'MedewerkerWijzig'),
})

const huisstijlRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/huisstijl',
  component: lazyRouteComponent(() => import('./HuisstijlScherm.tsx'), 'HuisstijlScherm'),
})

const wachtwoordRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/mijn-wachtwoord',
  component: lazyRouteComponent(() => import('./MijnWachtwoord.tsx'), 'MijnWachtwoord'),
})

/** Screens outside the shell. */
export const losseToegangRoutes = [inlogRoute, eersteStartRoute] as const

export const toegangRoutes = [
  beheerRoute,
  medewerkersRoute,
  medewerkerNieuwRoute,
  medewerkerWijzigRoute,
  huisstijlRoute,
  wachtwoordRoute,
] as const
