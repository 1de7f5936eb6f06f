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
const TREFFER = { id: ID, kenmerk: 'N-4K7P-X2MD', dag: '2026-03-05', velden: [], dicht: null }
const VONDSTEN = [
  {
    ...{ bron: 'Notities', teVeel: false },
    treffers: [
      { ...TREFFER, velden: [{ naam: 'Tekst', waarde: 'Meneer Van der Meer belde.' }] },
      { ...TREFFER, id: 'b', kenmerk: 'N-9K7P-X2MD', dicht: 'Deze notitie is geheim. Vraag Bo Jansen.' },
    ],
  },
  { bron: 'Medewerkers', treffers: [], teVeel: false },
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
  it('zoekt pas als iemand dat vraagt, en toont per register wat er staat of wie het weet', async () => {
    const { user, verzonden } = renderVerzoek(`/bewaring/verzoeken/${ID}`, {})
    const knop = await screen.findByRole('button', { name: 'Zoek de gegevens' })
    expect(verzonden.some(({ pad }) => pad.endsWith('/gegevens'))).toBe(false)
    await user.click(knop)
    expect(screen.getByRole('group', { name: 'Gevonden per register' })).toBe(document.activeElement)
    expect(await screen.findByText('N-4K7P-X2MD, 5 maart 2026')).toBeDefined()
    expect(screen.getByText('Meneer Van der Meer belde.')).toBeDefined()
    expect(screen.getByText(/Vraag Bo Jansen. Dit staat niet in de download/)).toBeDefined()
    expect(screen.getByText('Niets gevonden.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe(
      `/v1/verzoeken/${ID}/uitvoer?vorm=json`,
    )
  })

  it('zegt wat te doen als de woorden te veel mensen bedoelen, en geeft geen half overzicht', async () => {
    const { user } = renderVerzoek(`/bewaring/verzoeken/${ID}`, {
      [`GET /v1/verzoeken/${ID}/gegevens`]: { vondsten: [{ bron: 'Notities', treffers: [], teVeel: true }] },
    })
    await user.click(await screen.findByRole('button', { name: 'Zoek de gegevens' }))
    expect(await screen.findByText(/Te veel gevonden om één persoon te zijn/)).toBeDefined()
    expect(screen.queryByRole('link', { name: 'JSON' })).toBeNull()
  })

  it('eindigt met een besluit', async () => {
    const { user, verzonden } = renderVerzoek(`/bewaring/verzoeken/${ID}`, {
      [`POST /v1/verzoeken/${ID}/_beslis`]: { ...VERZOEK, uitkomst: 'afgewezen' },
    })
    await user.click(await screen.findByRole('button', { name: 'Neem het besluit' }))
    expect(await screen.findByText('Kies een uitkomst.')).toBeDefined()
    await user.click(screen.getByRole('radio', { name: 'Afgewezen' }))
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
