import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { BevestigingPlek } from '../bericht/BevestigingPlek.tsx'
import { ToastPlek } from '../bericht/ToastPlek.tsx'
import { AppShell } from './AppShell.tsx'
import { NietGevonden } from './NietGevonden.tsx'
import type { SchilContext } from './schilContext.ts'
import { SessieContext } from './sessie.ts'

/** Parent of the screens without sign-in. */
export const rootRoute = createRootRouteWithContext<SchilContext>()({ component: Wortel })

function Wortel() {
  const { SessieBevestiging } = rootRoute.useRouteContext()
  return (
    <I18nProvider locale="nl-NL">
      <Outlet />
      <ToastPlek />
      <BevestigingPlek />
      <SessieBevestiging />
    </I18nProvider>
  )
}

/** Parent of every screen for who is signed in; others go to sign in first and come back after. */
export const schilRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'schil',
  beforeLoad: async ({ context, location }) => {
    const sessie = await context.getSessie()
    if (!sessie) redirect({ href: context.inlogAdres(location.href), throw: true })
    if (sessie?.factorNodig) redirect({ href: context.factorAdres(location.href), throw: true })
    return { sessie }
  },
  component: Schil,
})

function Schil() {
  const { sessie, navigatie } = schilRoute.useRouteContext()
  return (
    <SessieContext value={sessie}>
      <AppShell navigatie={navigatie}>
        <Outlet />
      </AppShell>
    </SessieContext>
  )
}

/** Every address that no screen claims. */
export const nietGevondenRoute = createRoute({ getParentRoute: () => schilRoute, path: '$', component: NietGevonden })
