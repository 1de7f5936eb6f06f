import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { notitiesRoutes } from './routes.tsx'

const ANS = { id: 'b0a1c3de-0000-4000-8000-000000000011', naam: 'Ans de Vries' }
const BO = { id: 'b0a1c3de-0000-4000-8000-000000000012', naam: 'Bo Jansen' }

const renderOverdracht = (nu: readonly object[], handelingen = ['notitie:transfer']) =>
  renderScherm({
    routes: notitiesRoutes,
    pad: '/beheer/overdracht',
    handelingen,
    server: {
      'GET /v1/notities/behandelaars': { nu, kandidaten: [ANS, BO].map((wie) => ({ ...wie, organisatie: null })) },
      'POST /v1/notities/_overdracht': { aantal: 3 },
    },
  })

describe('dossiers van een collega overdragen', () => {
  it('gaat van wie weggaat naar een ander, na een vraag', async () => {
    const { user, verzonden } = renderOverdracht([ANS])
    await user.type(await screen.findByRole('combobox', { name: 'Van wie' }), 'Ans')
    await user.click(await screen.findByRole('option', { name: 'Ans de Vries' }))
    await user.type(screen.getByRole('combobox', { name: 'Nieuwe behandelaar' }), 'a')
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Bo Jansen'])
    await user.click(screen.getByRole('option', { name: 'Bo Jansen' }))
    await user.click(screen.getByRole('button', { name: 'Draag over' }))
    expect(await screen.findByText(/Bo Jansen wordt behandelaar van alle dossiers van Ans de Vries/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Draag over' }))
    expect(await screen.findByText('3 dossiers overgedragen aan Bo Jansen')).toBeDefined()
    expect(screen.getByRole('combobox', { name: 'Van wie' })).toHaveProperty('value', '')
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ van: ANS.id, naar: BO.id })
  })

  it('zegt het als er niets over te dragen is', async () => {
    renderOverdracht([])
    expect(await screen.findByRole('heading', { name: 'Er is niets over te dragen' })).toBeDefined()
  })

  it('bestaat niet voor wie het niet mag', async () => {
    renderOverdracht([ANS], ['notitie:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
