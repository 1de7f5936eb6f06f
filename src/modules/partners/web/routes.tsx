import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { rootRoute, schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { readOrganisatiesAdres } from './organisatiesAdres.ts'

const organisatiesRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/organisaties',
  validateSearch: readOrganisatiesAdres,
  component: lazyRouteComponent(() => import('./Organisaties.tsx'), 'Organisaties'),
})

const partnertoegangRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/partners',
  beforeLoad: onlyFor('partnertoegang:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./toegangscontrole/Partnertoegang.tsx'), 'Partnertoegang'),
})

/** The secret stands behind the # of the address, where no server sees it. */
const toegangNalopenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/toegang-nalopen',
  component: lazyRouteComponent(() => import('./toegangscontrole/ToegangNalopen.tsx'), 'ToegangNalopen'),
})

export const partnersRoutes = [organisatiesRoute, partnertoegangRoute] as const

/** Behind a link in a mail, without signing in. */
export const lossePartnersRoutes = [toegangNalopenRoute] as const
