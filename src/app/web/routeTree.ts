import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { activiteitenRoutes } from '../../modules/activiteiten/web/routes.tsx'
import { bewaringRoutes } from '../../modules/bewaring/web/routes.tsx'
import { inzichtRoutes } from '../../modules/inzicht/web/routes.tsx'
import { logboekRoutes } from '../../modules/logboek/web/routes.tsx'
import { notitiesRoutes } from '../../modules/notities/web/routes.tsx'
import { lossePartnersRoutes, partnersRoutes } from '../../modules/partners/web/routes.tsx'
import { beleidskaderRoutes } from '../../modules/programma/web/beleidskader/beleidskaderRoutes.tsx'
import { agendaRoutes } from '../../modules/programma/web/agenda/routes.tsx'
import { inlezingRoutes } from '../../modules/programma/web/inlezing/inlezingRoutes.tsx'
import { programmaRoutes } from '../../modules/programma/web/programma/routes.tsx'
import {
  losseRaadplegingRoutes,
  raadplegingRoutes,
} from '../../modules/programma/web/raadpleging/raadplegingRoutes.tsx'
import { losseWeekberichtRoutes } from '../../modules/programma/web/weekbericht/weekberichtRoutes.tsx'
import { vragenRoutes } from '../../modules/programma/web/vragen/vragenRoutes.tsx'
import { losseRondeRoutes, rondeRoutes } from '../../modules/programma/web/ronde/rondeRoutes.tsx'
import { losseToegangRoutes, toegangRoutes } from '../../modules/toegang/web/routes.tsx'
import { verantwoordingRoutes } from '../../modules/verantwoording/web/routes.tsx'
import { nietGevondenRoute, rootRoute, schilRoute } from '../../platform/web/schil/schilRoute.tsx'

const vandaagRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/',
  validateSearch: ({ alles }: Record<string, unknown>): { readonly alles?: boolean } =>
    typeof alles === 'boolean' ? { alles } : {},
  component: lazyRouteComponent(() => import('./vandaag/Vandaag.tsx'), 'Vandaag'),
})

/** Every screen. */
export const routeTree = rootRoute.addChildren([
  ...losseToegangRoutes,
  ...lossePartnersRoutes,
  ...losseRondeRoutes,
  ...losseWeekberichtRoutes,
  ...losseRaadplegingRoutes,
  schilRoute.addChildren([
    vandaagRoute,
    ...programmaRoutes,
    ...rondeRoutes,
    ...agendaRoutes,
    ...beleidskaderRoutes,
    ...raadplegingRoutes,
    ...vragenRoutes,
    ...inlezingRoutes,
    ...activiteitenRoutes,
    ...inzichtRoutes,
    ...verantwoordingRoutes,
    ...notitiesRoutes,
    ...partnersRoutes,
    ...logboekRoutes,
    ...bewaringRoutes,
    ...toegangRoutes,
    nietGevondenRoute,
  ]),
])
