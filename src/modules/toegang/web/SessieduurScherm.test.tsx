import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from './routes.tsx'

const DUUR = { stilMinuten: 30, hooguitUren: 12, versie: 3 }
const MINUTEN = 'Uitloggen na zoveel minuten niets doen'

const renderDuur = (opslaan: unknown, handelingen = ['gemeente:edit', 'medewerker:read']) =>
  renderScherm({
    routes: toegangRoutes,
    pad: '/beheer/inloggen',
    handelingen,
    server: { 'GET /v1/sessieduur': DUUR, 'PUT /v1/sessieduur': opslaan },
  })

describe('hoe lang iemand ingelogd blijft', () => {
  it('slaat op met de versie die je zag', async () => {
    const { user, verzonden } = renderDuur({ ...DUUR, stilMinuten: 15, versie: 4 })
    const minuten = await screen.findByRole('textbox', { name: MINUTEN })
    expect(minuten).toHaveProperty('value', '30')
    await user.clear(minuten)
    await user.type(minuten, '15')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Opgeslagen. Het geldt meteen.')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({ ...DUUR, stilMinuten: 15 })
  })

  it.each(['4', '121', '', 'lang', '7,5'])('stuurt "%s" minuten niet', async (invoer) => {
    const { user, verzonden } = renderDuur(DUUR)
    const minuten = await screen.findByRole('textbox', { name: MINUTEN })
    await user.clear(minuten)
    if (invoer !== '') await user.type(minuten, invoer)
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Vul een heel getal in van 5 tot en met 120.')).toBeDefined()
    expect(verzonden.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('zegt het als een ander eerder was', async () => {
    const { user } = renderDuur(new Weigering(409, { detail: 'Iemand anders wijzigde de instellingen.' }))
    await user.type(await screen.findByRole('textbox', { name: MINUTEN }), '{Backspace}5')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand anders wijzigde')
  })

  it('bestaat niet voor wie de gemeente niet mag wijzigen', async () => {
    renderDuur(DUUR, ['medewerker:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
