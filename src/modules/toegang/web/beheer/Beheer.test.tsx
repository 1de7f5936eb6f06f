import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import type { Beheergroep } from '../../../../platform/web/schil/schilContext.ts'
import { toegangRoutes } from '../routes.tsx'
import { toegangBeheer } from './toegangBeheer.ts'

const ofGroep = (groep: string) => toegangBeheer.filter((punt) => punt.groep === groep)
const BEHEER: readonly Beheergroep[] = [
  { naam: 'Mensen en rollen', punten: ofGroep('mensen') },
  { naam: 'Gegevens en bewaren', punten: ofGroep('gegevens') },
]

const renderBeheer = (pad: string, handelingen: readonly string[]) =>
  renderScherm({
    routes: toegangRoutes,
    pad,
    handelingen,
    schil: { beheer: BEHEER },
    server: { 'GET /v1/medewerkers': { items: [], volgende: null }, 'GET /v1/backups': { stand: 'geen', items: [] } },
  })

describe('Beheer', () => {
  it('toont per groep de schermen die iemand mag zien, met een zin', async () => {
    renderBeheer('/beheer', ['medewerker:read', 'rol:read', 'backup:read'])
    const mensen = within(await screen.findByRole('region', { name: 'Mensen en rollen' }))
    expect(mensen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Medewerkers', 'Rollen'])
    expect(mensen.getByText('Zie per rol wat iemand mag, en pas dat aan voor jullie gemeente.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Backups' }).getAttribute('href')).toBe('/beheer/backups')
    expect(screen.queryByText('Noodtoegang')).toBeNull()
  })

  it('laat een groep weg waarin iemand niets mag', async () => {
    renderBeheer('/beheer', ['medewerker:read'])
    expect(await screen.findByRole('region', { name: 'Mensen en rollen' })).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Gegevens en bewaren' })).toBeNull()
  })

  it('is er niet voor wie er niets mag', async () => {
    renderBeheer('/beheer', ['programma:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })

  it('zet naast een scherm wat bij dezelfde groep hoort, en de weg terug', async () => {
    const { user, router } = renderBeheer('/beheer/medewerkers', ['medewerker:read', 'rol:read', 'backup:read'])
    const tabs = within(await screen.findByRole('navigation', { name: 'Mensen en rollen' }))
    expect(tabs.getAllByRole('link').map((tab) => [tab.textContent, tab.getAttribute('aria-current')])).toEqual([
      ['Medewerkers', 'page'],
      ['Rollen', null],
    ])
    await user.click(screen.getByRole('link', { name: 'Beheer' }))
    expect(await screen.findByRole('heading', { name: 'Beheer' })).toBeDefined()
    expect(router.state.location.pathname).toBe('/beheer')
  })

  it('toont geen tabbladen als er maar één is', async () => {
    renderBeheer('/beheer/medewerkers', ['medewerker:read', 'backup:read'])
    expect(await screen.findByRole('heading', { name: 'Medewerkers' })).toBeDefined()
    expect(screen.queryByRole('navigation', { name: 'Mensen en rollen' })).toBeNull()
  })
})
