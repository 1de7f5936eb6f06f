import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'

const mijnAgendaRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/mijn-agenda',
  component: lazyRouteComponent(() => import('./MijnAgenda.tsx'), 'MijnAgenda'),
})

export const agendaRoutes = [mijnAgendaRoute] as const
