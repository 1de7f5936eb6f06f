import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { losseToegangRoutes } from './routes.tsx'

const renderWizard = (antwoord: unknown) =>
  renderScherm({
    losseRoutes: losseToegangRoutes,
    pad: '/eerste-start',
    server: { 'GET /v1/eerste-start': { nodig: true }, 'POST /v1/eerste-start': antwoord },
  })

async function fillIn({ user }: ReturnType<typeof renderWizard>) {
  await user.type(await screen.findByRole('textbox', { name: 'Naam van de gemeente' }), 'Waterveste')
  await user.type(screen.getByRole('textbox', { name: 'Gemeentecode van het CBS' }), '9990')
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await user.type(await screen.findByRole('textbox', { name: 'Je naam' }), 'Bo Jansen')
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'bo@waterveste.example')
  await user.type(screen.getByLabelText('Wachtwoord'), 'vier losse woorden')
  await user.click(screen.getByRole('button', { name: 'Richt Baken in' }))
}

describe('eerste start', () => {
  it('maakt gemeente en beheerder in één verzoek', async () => {
    const scherm = renderWizard(new Weigering(409, { detail: 'Baken is al ingericht. Log in.' }))
    await fillIn(scherm)
    expect((await screen.findByRole('alert')).textContent).toContain('Baken is al ingericht')
    expect(scherm.verzonden.at(-1)?.body).toEqual({
      gemeente: { code: 9990, naam: 'Waterveste' },
      beheerder: { naam: 'Bo Jansen', email: 'bo@waterveste.example', wachtwoord: 'vier losse woorden' },
    })
  })

  it('gaat niet verder zonder gemeentecode', async () => {
    const { user } = renderWizard(null)
    await user.type(await screen.findByRole('textbox', { name: 'Gemeentecode van het CBS' }), '12345')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(await screen.findByText('Vul de gemeentecode in: een getal van hooguit vier cijfers.')).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'Je naam' })).toBeNull()
  })

  it('gaat terug naar de gemeente als de server daar iets op aanmerkt', async () => {
    const melding = 'Deze gemeentecode kan niet.'
    await fillIn(renderWizard(new Weigering(400, { fouten: [{ pad: 'body.gemeente.code', melding }] })))
    expect(await screen.findByText(melding)).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Gemeentecode van het CBS' })).toBeDefined()
  })
})
