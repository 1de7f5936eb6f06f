import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { bewaringRoutes } from '../routes.tsx'
import type { VerzoekRegel } from './verzoekQueries.ts'

const ID = 'b0a1c3de-0000-4000-8000-000000000001'
const VERZOEK: VerzoekRegel = {
  ...{ id: ID, nummer: 7, soort: 'inzage', soortNaam: 'Inzage', naam: 'J. van der Meer', email: null },
  ...{ zoekwoorden: ['meer'], toelichting: '', ontvangenOp: '2026-11-02', laatste: '2026-12-02', teLaat: false },
  uitleg: 'De laatste dag is woensdag 2 december 2026.',
  ...{ verlengdOp: null, verlengreden: null, uitkomst: null, besluit: null, beslotenOp: null, versie: 2 },
  magVerlengen: true,
}
const VONDSTEN = [
  { bron: 'Medewerkers', treffers: [{ id: ID, kenmerk: 'J. van der Meer', velden: [] }], verborgen: 0 },
  { bron: 'Notities', treffers: [], verborgen: 2 },
]

const renderVerzoek = (pad: string, server: object, handelingen: string[] = ['verzoek:edit']) =>
  renderScherm({
    routes: bewaringRoutes,
    pad,
    handelingen: ['bewaring:read', 'verzoek:read', ...handelingen],
    server: {
      [`GET /v1/verzoeken/${ID}`]: { verzoek: VERZOEK, ontvangers: [] },
      [`GET /v1/verzoeken/${ID}/gegevens`]: { vondsten: VONDSTEN },
      ...server,
    },
  })

describe('een verzoek van een betrokkene', () => {
  it('toont wat er gevonden is, en hoeveel je niet mag zien', async () => {
    renderVerzoek(`/bewaring/verzoeken/${ID}`, {})
    expect(await screen.findByText('J. van der Meer', { selector: 'summary' })).toBeDefined()
    expect(screen.getByText(/Nog 2 gegevens die jij niet mag zien/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe(
      `/v1/verzoeken/${ID}/uitvoer?vorm=json`,
    )
  })

  it('eindigt met een besluit', async () => {
    const { user, verzonden } = renderVerzoek(`/bewaring/verzoeken/${ID}`, {
      [`POST /v1/verzoeken/${ID}/_beslis`]: { ...VERZOEK, uitkomst: 'afgewezen' },
    })
    await user.click(await screen.findByRole('radio', { name: 'Afgewezen' }))
    await user.type(screen.getByRole('textbox', { name: 'Besluit' }), 'Wij hebben niets over je.')
    await user.click(screen.getByRole('button', { name: 'Neem het besluit' }))
    expect(await screen.findByText(/Het besluit staat vast/)).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ uitkomst: 'afgewezen', besluit: 'Wij hebben niets over je.', versie: 2 },
    })
  })

  it('laat wie toeziet alleen kijken', async () => {
    renderVerzoek(`/bewaring/verzoeken/${ID}`, {}, [])
    expect(await screen.findByText(VERZOEK.uitleg)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Neem het besluit|Verleng|Licht iemand in/ })).toBeNull()
    expect(screen.queryByText('Gevonden gegevens')).toBeNull()
  })

  it('zegt wat een verzoek is als er nog geen is', async () => {
    renderVerzoek('/bewaring/verzoeken', { 'GET /v1/verzoeken': { items: [] } })
    expect(await screen.findByRole('heading', { name: 'Geen verzoeken' })).toBeDefined()
  })
})
