import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../../../platform/web/schil/schilRoute.tsx'

/** The secret stands behind the # of the address, where no server sees it. */
const uitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/weekbericht-uit',
  component: lazyRouteComponent(() => import('./WeekberichtUit.tsx'), 'WeekberichtUit'),
})

/** Behind a link in a mail, without signing in. */
export const losseWeekberichtRoutes = [uitRoute] as const
