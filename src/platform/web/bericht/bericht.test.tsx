import { createRoute, Link } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderScherm } from '../../testing/renderScherm.tsx'
import { Paginakop } from '../schil/Paginakop.tsx'
import { schilRoute } from '../schil/schilRoute.tsx'
import { bevestig } from './bevestig.ts'
import { Dialoog } from './Dialoog.tsx'
import { OnopgeslagenWacht } from './OnopgeslagenWacht.tsx'
import { showToast } from './toast.ts'

const WEG: string = '/weg'
const HIER: string = '/?deel=2'
const routes = [
  createRoute({
    getParentRoute: () => schilRoute,
    path: '/',
    component: () => (
      <>
        <Paginakop titel="Formulier" />
        <OnopgeslagenWacht actief />
        <Link to={WEG}>Weg</Link>
        <a href={HIER}>Ander deel</a>
      </>
    ),
  }),
  createRoute({ getParentRoute: () => schilRoute, path: '/weg', component: () => <Paginakop titel="Elders" /> }),
]

describe('bericht', () => {
  it('toont een bericht met de kans het ongedaan te maken', async () => {
    const ongedaan = vi.fn()
    const { user } = renderScherm({ pad: '/x' })
    await screen.findByRole('heading', { level: 1 })
    showToast({ tekst: 'Actie weggehaald', ongedaan })
    const bericht = await screen.findByRole('alertdialog', { name: 'Actie weggehaald' })
    await user.click(within(bericht).getByRole('button', { name: 'Ongedaan maken' }))
    expect(ongedaan).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByText('Actie weggehaald')).toBeNull())
  })

  it.each([
    ['ja', 'Haal weg', true],
    ['nee', 'Annuleren', false],
    ['nee bij sluiten', 'Sluiten', false],
  ])('vraagt om bevestiging: %s', async (_regel, knop, antwoord) => {
    const { user } = renderScherm({ pad: '/x' })
    await screen.findByRole('heading', { level: 1 })
    const uitkomst = bevestig({ titel: 'Weghalen?', tekst: 'Dit kan niet terug.', knop: 'Haal weg', gevaar: true })
    const vraag = await screen.findByRole('alertdialog', { name: 'Weghalen?' })
    await user.click(within(vraag).getByRole('button', { name: knop }))
    expect(await uitkomst).toBe(antwoord)
  })
})

function Eenmalig() {
  const [stand, setStand] = useState<'knop' | 'vraag' | 'klaar'>('knop')
  return (
    <>
      <Paginakop titel="Lijst" />
      {stand !== 'klaar' && (
        <button type="button" onClick={() => setStand('vraag')}>
          Keur goed
        </button>
      )}
      <Dialoog titel="Zeker?" open={stand === 'vraag'} onSluit={() => setStand('knop')}>
        <button type="button" onClick={() => setStand('klaar')}>
          Ja
        </button>
      </Dialoog>
    </>
  )
}

describe('een dialoog die sluit', () => {
  const scherm = [createRoute({ getParentRoute: () => schilRoute, path: '/', component: Eenmalig })]

  it.each([
    ['op de knop die haar opende', 'Sluiten', 'Keur goed'],
    ['op de kop van de pagina als die knop weg is', 'Ja', 'Lijst'],
  ])('laat de focus %s', async (_waar, knop, verwacht) => {
    const { user } = renderScherm({ routes: scherm, pad: '/' })
    await user.click(await screen.findByRole('button', { name: 'Keur goed' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: knop }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe(verwacht))
  })
})

describe('niet-opgeslagen wijzigingen', () => {
  it('houdt je hier tot je zegt dat je weg wilt', async () => {
    const { user, router } = renderScherm({ routes, pad: '/' })
    await user.click(await screen.findByRole('link', { name: 'Weg' }))
    await user.click(await screen.findByRole('button', { name: 'Blijf hier' }))
    expect(router.state.location.pathname).toBe('/')

    await user.click(screen.getByRole('link', { name: 'Weg' }))
    await user.click(await screen.findByRole('button', { name: 'Ga weg zonder opslaan' }))
    expect(await screen.findByRole('heading', { name: 'Elders' })).toBeDefined()
  })

  it('laat filters in hetzelfde scherm gewoon wijzigen', async () => {
    const { router } = renderScherm({ routes, pad: '/' })
    await screen.findByRole('heading', { name: 'Formulier' })
    await router.navigate({ to: '/', search: { deel: 2 } } as never)
    await waitFor(() => expect(router.state.location.searchStr).toBe('?deel=2'))
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })
})
