import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'

const organisatiesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/organisaties',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (typeof q === 'string' && q !== '' ? { q } : {}),
  component: lazyRouteComponent(() => import('./Organisaties.tsx'), 'Organisaties'),
})

export const partnersRoutes = [organisatiesRoute] as const
