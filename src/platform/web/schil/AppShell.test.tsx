import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import { createRoute, Link } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderScherm } from '../../testing/renderScherm.tsx'
import { themaVoorkeur } from '../huisstijl/thema.ts'
import { sneltoetsVoorkeur } from '../toetsen/sneltoetsVoorkeur.ts'
import { Paginakop } from './Paginakop.tsx'
import type { NavPunt } from './schilContext.ts'
import { schilRoute } from './schilRoute.tsx'

const NAAR_TWEEDE: string = '/tweede'
const routes = [
  createRoute({
    getParentRoute: () => schilRoute,
    path: '/',
    component: () => (
      <>
        <Paginakop titel="Eerste" />
        <Link to={NAAR_TWEEDE}>Naar de tweede</Link>
        <input aria-label="Notitie" />
      </>
    ),
  }),
  createRoute({ getParentRoute: () => schilRoute, path: '/tweede', component: () => <Paginakop titel="Tweede" /> }),
]
const navigatie: NavPunt[][] = [
  [
    { naar: '/', label: 'Vandaag', icoon: IconHome, handeling: 'sessie:read' },
    { naar: '/tweede', label: 'Beheer', icoon: IconHome, handeling: 'medewerker:read' },
  ],
]

const renderShell = (opties: Partial<Parameters<typeof renderScherm>[0]> = {}) =>
  renderScherm({ routes, pad: '/', handelingen: ['sessie:read'], ...opties, schil: { navigatie, ...opties.schil } })

beforeEach(() => {
  themaVoorkeur.set('licht')
  sneltoetsVoorkeur.set('aan')
})

describe('schil', () => {
  it('toont in het menu alleen wat je mag', async () => {
    renderShell()
    const menu = await screen.findByRole('navigation', { hidden: true })
    expect(within(menu).getByRole('link', { name: 'Vandaag', hidden: true }).getAttribute('aria-current')).toBe('page')
    expect(within(menu).queryByRole('link', { name: 'Beheer', hidden: true })).toBeNull()
  })

  it('noemt het scherm in het tabblad en zet bij het springen de focus op de kop', async () => {
    const { user } = renderShell()
    await user.click(await screen.findByRole('link', { name: 'Naar de tweede' }))
    const kop = await screen.findByRole('heading', { level: 1, name: 'Tweede' })
    await waitFor(() => expect(document.activeElement).toBe(kop))
    expect(document.title).toBe('Tweede – Baken')
  })

  it('springt met de eerste tab naar de inhoud', async () => {
    const { user } = renderShell()
    await screen.findByRole('heading', { name: 'Eerste' })
    await user.click(screen.getByRole('link', { name: 'Naar de inhoud' }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('helpt op een adres dat niet bestaat met wat er wel is', async () => {
    renderShell({ pad: '/weg' })
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
    const inhoud = within(screen.getByRole('main'))
    expect(inhoud.getByRole('link', { name: 'Vandaag' })).toBeDefined()
    expect(inhoud.queryByRole('link', { name: 'Beheer' })).toBeNull()
    expect(inhoud.getByRole('button', { name: 'Zoeken' })).toBeDefined()
  })
})

describe('profielmenu', () => {
  it('wisselt naar donker en onthoudt dat in deze browser', async () => {
    const { user } = renderShell()
    await user.click(await screen.findByRole('button', { name: /Mijn profiel: Ans de Vries/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Donkere weergave' }))
    expect(document.documentElement.dataset.thema).toBe('donker')
    expect(localStorage.getItem('baken.thema')).toBe('donker')
  })

  it('logt pas overal uit na een bevestiging', async () => {
    const uitloggen = vi.fn(() => Promise.resolve())
    const { user } = renderShell({ schil: { uitloggen } })
    await user.click(await screen.findByRole('button', { name: /Mijn profiel/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Overal uitloggen…' }))
    const vraag = await screen.findByRole('alertdialog', { name: 'Overal uitloggen?' })
    expect(uitloggen).not.toHaveBeenCalled()
    await user.click(within(vraag).getByRole('button', { name: 'Log overal uit' }))
    expect(uitloggen).toHaveBeenCalledWith('overal')
  })
})

describe('zoeken', () => {
  const zoek = vi.fn(() =>
    Promise.resolve([{ soort: 'actie', id: '1', titel: 'Controle horeca', context: 'Programma 2026', pad: '/tweede' }]),
  )

  it('opent met Ctrl K, groepeert per soort en springt met pijl en Enter', async () => {
    const { user, router } = renderShell({ schil: { zoek, soortNamen: { actie: 'Acties' } } })
    await screen.findByRole('heading', { name: 'Eerste' })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog', { name: 'Zoeken' })
    await user.keyboard('horeca')
    const groep = await screen.findByRole('group', { name: 'Acties' })
    expect(within(groep).getByRole('option', { name: /Controle horeca/ })).toBeDefined()
    expect(zoek).toHaveBeenCalledTimes(1)
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/tweede'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('opent met Enter direct na het typen het eerste dat gevonden wordt', async () => {
    const { user, router } = renderShell({ schil: { zoek, soortNamen: { actie: 'Acties' } } })
    await screen.findByRole('heading', { name: 'Eerste' })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog', { name: 'Zoeken' })
    await user.keyboard('horeca{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/tweede'))
  })

  it('springt naar een scherm op naam, zonder hoofdletters en accenten', async () => {
    const { user } = renderShell({ handelingen: ['sessie:read', 'medewerker:read'] })
    await user.click(await screen.findByRole('button', { name: /Zoek een actie/ }))
    await screen.findByRole('dialog', { name: 'Zoeken' })
    await user.keyboard('béh')
    const groep = await screen.findByRole('group', { name: 'Schermen' })
    await waitFor(() =>
      expect(
        within(groep)
          .getAllByRole('option')
          .map((optie) => optie.textContent),
      ).toEqual(['Beheer']),
    )
  })
})

describe('sneltoetsen', () => {
  it('toont met een vraagteken wat de toetsen doen', async () => {
    const { user } = renderShell()
    await screen.findByRole('heading', { name: 'Eerste' })
    await user.keyboard('?')
    const venster = await screen.findByRole('dialog', { name: 'Sneltoetsen' })
    expect(within(venster).getByText('Zoeken of naar een scherm springen')).toBeDefined()
  })

  it.each([
    ['terwijl je typt', 'aan', true],
    ['als ze uit staan', 'uit', false],
  ] as const)('doet niets %s', async (_wanneer, stand, inVeld) => {
    sneltoetsVoorkeur.set(stand)
    const { user } = renderShell()
    await screen.findByRole('heading', { name: 'Eerste' })
    if (inVeld) await user.click(screen.getByRole('textbox', { name: 'Notitie' }))
    await user.keyboard('?')
    await user.keyboard('{Control>}k{/Control}')
    // Search did open, so had the other dialog been coming it would be here.
    expect(await screen.findByRole('dialog', { name: 'Zoeken' })).toBeDefined()
    expect(screen.queryByRole('dialog', { name: 'Sneltoetsen' })).toBeNull()
  })
})
