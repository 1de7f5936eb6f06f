import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../../platform/web/schil/onlyFor.ts'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { VRAAG_STANDEN, type VraagStand } from '../../domain/vragen/vraag.ts'

/** What the address of the list says; open questions of everybody when it says nothing. */
export type Vragenzoek = { readonly stand?: VraagStand; readonly mijn?: true }

function readVragenzoek(zoek: Readonly<Record<string, unknown>>): Vragenzoek {
  const stand = VRAAG_STANDEN.find((een) => een === zoek.stand)
  return { ...(stand && { stand }), ...(zoek.mijn === true && { mijn: true }) }
}

const lijstRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/vragen',
  validateSearch: readVragenzoek,
  beforeLoad: onlyFor('vraag:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./lijst/Vragen.tsx'), 'Vragen'),
})

const vraagRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/vragen/$id',
  beforeLoad: onlyFor('vraag:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./tonen/VraagScherm.tsx'), 'VraagScherm'),
})

export const vragenRoutes = [lijstRoute, vraagRoute] as const
