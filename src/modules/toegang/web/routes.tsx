import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { onlyFor } from '../../../platform/web/schil/onlyFor.ts'
import { rootRoute, schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { toegangContract } from '../contract.ts'
import { ROLLEN, type Rol } from '../domain/rol.ts'
import { isInlogreden, type Inlogreden } from './inlogreden.ts'
import { safeTerugAdres } from './terugAdres.ts'

const inlogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: ({ terug, reden }: Record<string, unknown>): { terug?: string; reden?: Inlogreden } => ({
    ...(typeof terug === 'string' && { terug }),
    ...(isInlogreden(reden) && { reden }),
  }),
  beforeLoad: async ({ context, search }) => {
    if (await context.getSessie()) redirect({ href: safeTerugAdres(search.terug), throw: true })
    const { nodig } = await call(toegangContract.getEersteStart)
    if (nodig) redirect({ to: '/eerste-start', throw: true })
  },
  component: lazyRouteComponent(() => import('./InlogScherm.tsx'), 'InlogScherm'),
})

const wachtwoordVergetenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wachtwoord-vergeten',
  component: lazyRouteComponent(() => import('./WachtwoordVergeten.tsx'), 'WachtwoordVergeten'),
})

/** The secret stands behind the # of the address, where no server sees it. */
const wachtwoordKiezenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wachtwoord-kiezen',
  component: lazyRouteComponent(() => import('./WachtwoordKiezen.tsx'), 'WachtwoordKiezen'),
})

const terugVanDienstRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen/terug/$dienst',
  component: lazyRouteComponent(() => import('./inlogdienst/TerugVanDienst.tsx'), 'TerugVanDienst'),
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

const tweedeStapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tweede-stap',
  validateSearch: ({ terug }: Record<string, unknown>): { terug?: string } =>
    typeof terug === 'string' ? { terug } : {},
  beforeLoad: async ({ context, search }) => {
    const sessie = await context.getSessie()
    const terug = safeTerugAdres(search.terug)
    if (!sessie) redirect({ href: context.inlogAdres(terug), throw: true })
    else if (!sessie.factorNodig) redirect({ href: terug, throw: true })
  },
  component: lazyRouteComponent(() => import('./tweedefactor/TweedeStapInstellen.tsx'), 'TweedeStapInstellen'),
})

const beheerRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer',
  component: lazyRouteComponent(() => import('./beheer/Beheer.tsx'), 'Beheer'),
})

const medewerkersRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers',
  beforeLoad: onlyFor('medewerker:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./Medewerkers.tsx'), 'Medewerkers'),
})

const medewerkerNieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers/nieuw',
  beforeLoad: onlyFor('medewerker:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./MedewerkerNieuw.tsx'), 'MedewerkerNieuw'),
})

const medewerkerWijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/medewerkers/$id',
  beforeLoad: onlyFor('medewerker:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./MedewerkerWijzig.tsx'), 'MedewerkerWijzig'),
})

const huisstijlRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/huisstijl',
  beforeLoad: onlyFor('gemeente:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./HuisstijlScherm.tsx'), 'HuisstijlScherm'),
})

const sessieduurRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/inloggen',
  beforeLoad: onlyFor('gemeente:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./SessieduurScherm.tsx'), 'SessieduurScherm'),
})

const rollenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/rollen',
  validateSearch: ({ rol, q }: Record<string, unknown>): { rol?: Rol; q?: string } => {
    const gekozen = ROLLEN.find((een) => een === rol)
    return { ...(gekozen && { rol: gekozen }), ...(typeof q === 'string' && q !== '' && { q }) }
  },
  beforeLoad: onlyFor('rol:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./rollen/RollenScherm.tsx'), 'RollenScherm'),
})

const backupsRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/backups',
  beforeLoad: onlyFor('backup:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./BackupScherm.tsx'), 'BackupScherm'),
})

const forInlogdiensten = { beforeLoad: onlyFor('inlogdienst:edit'), notFoundComponent: NietGevonden }

const inlogdienstenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/inlogdiensten',
  ...forInlogdiensten,
  component: lazyRouteComponent(() => import('./inlogdienst/Inlogdiensten.tsx'), 'Inlogdiensten'),
})

const inlogdienstNieuwRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/inlogdiensten/nieuw',
  ...forInlogdiensten,
  component: lazyRouteComponent(() => import('./inlogdienst/InlogdienstNieuw.tsx'), 'InlogdienstNieuw'),
})

const inlogdienstWijzigRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/inlogdiensten/$id',
  ...forInlogdiensten,
  component: lazyRouteComponent(() => import('./inlogdienst/InlogdienstWijzig.tsx'), 'InlogdienstWijzig'),
})

const apisleutelsRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/apisleutels',
  beforeLoad: onlyFor('apisleutel:edit'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./apisleutel/Apisleutels.tsx'), 'Apisleutels'),
})

const wachtwoordRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/mijn-wachtwoord',
  component: lazyRouteComponent(() => import('./MijnInloggen.tsx'), 'MijnInloggen'),
})

const verwerkingenRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/verwerkingen',
  beforeLoad: onlyFor('verwerking:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./verwerkingen/Verwerkingen.tsx'), 'Verwerkingen'),
})

const noodtoegangRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/beheer/noodtoegang',
  beforeLoad: onlyFor('noodtoegang:read'),
  notFoundComponent: NietGevonden,
  component: lazyRouteComponent(() => import('./noodtoegang/NoodtoegangLijst.tsx'), 'NoodtoegangLijst'),
})

/** Screens outside the shell. */
export const losseToegangRoutes = [
  inlogRoute,
  wachtwoordVergetenRoute,
  wachtwoordKiezenRoute,
  terugVanDienstRoute,
  eersteStartRoute,
  tweedeStapRoute,
] as const

export const toegangRoutes = [
  beheerRoute,
  apisleutelsRoute,
  medewerkersRoute,
  medewerkerNieuwRoute,
  medewerkerWijzigRoute,
  rollenRoute,
  huisstijlRoute,
  sessieduurRoute,
  verwerkingenRoute,
  noodtoegangRoute,
  inlogdienstenRoute,
  inlogdienstNieuwRoute,
  inlogdienstWijzigRoute,
  backupsRoute,
  wachtwoordRoute,
] as const
