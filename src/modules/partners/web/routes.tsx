import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readOrganisatiesAdres } from './organisatiesAdres.ts'

const organisatiesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/organisaties',
  validateSearch: readOrganisatiesAdres,
  component: lazyRouteComponent(() => import('./Organisaties.tsx'), 'Organisaties'),
})

export const partnersRoutes = [organisatiesRoute] as const
