import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { losseToegangRoutes } from './routes.tsx'

const SLEUTEL = `9990-${'a'.repeat(43)}`
const WIE = { soort: 'uitnodiging', naam: 'Ans de Vries', email: 'ans@waterveste.example', gemeente: 'Waterveste' }

const renderLos = (pad: string, server: Antwoorden) =>
  renderScherm({
    losseRoutes: losseToegangRoutes,
    pad,
    schil: { getSessie: () => Promise.resolve(null) },
    server: { 'GET /v1/eerste-start': { nodig: false }, 'GET /v1/wachtwoordherstel': { perMail: true }, ...server },
  })

describe('wachtwoord vergeten', () => {
  it('is vanaf het inlogscherm te vinden en zegt na het vragen niet of het adres bestaat', async () => {
    const { user, verzonden } = renderLos('/inloggen', { 'POST /v1/wachtwoordherstel': null })
    await user.click(await screen.findByRole('link', { name: 'Wachtwoord vergeten?' }))
    await user.click(await screen.findByRole('button', { name: 'Stuur mij een mail' }))
    expect(await screen.findByText('Vul je e-mailadres in.')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'ans@waterveste.example')
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }))
    expect(await screen.findByRole('heading', { name: 'Kijk in je mail' })).toBeDefined()
    expect(screen.getByText(/^Kent Baken je e-mailadres, dan/)).toBeDefined()
    expect(verzonden.at(-1)?.body).toEqual({ email: 'ans@waterveste.example' })
  })

  it('zegt na te veel vragen hoe lang je moet wachten', async () => {
    const { user } = renderLos('/wachtwoord-vergeten', {
      'POST /v1/wachtwoordherstel': new Weigering(429, {}, { 'retry-after': '60' }),
    })
    await user.type(await screen.findByRole('textbox', { name: 'E-mailadres' }), 'ans@waterveste.example')
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Wacht 1 minuut')
  })

  it('wijst zonder mailserver naar de beheerder', async () => {
    renderLos('/wachtwoord-vergeten', { 'GET /v1/wachtwoordherstel': { perMail: false } })
    expect(await screen.findByText(/Vraag je beheerder om een nieuw wachtwoord/)).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('laat het opnieuw proberen als Baken niet te bereiken is', async () => {
    renderLos('/wachtwoord-vergeten', { 'GET /v1/wachtwoordherstel': new Weigering(400) })
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeDefined()
  })
})

describe('een wachtwoord kiezen met een link', () => {
  it('haalt het geheim uit de adresbalk, stuurt het in het verzoek mee en gaat daarna naar inloggen', async () => {
    const { user, router, verzonden } = renderLos(`/wachtwoord-kiezen#${SLEUTEL}`, {
      'POST /v1/toegangslinks/_open': WIE,
      'POST /v1/toegangslinks/_gebruik': null,
    })
    expect(await screen.findByRole('heading', { name: 'Welkom bij Baken' })).toBeDefined()
    await waitFor(() => expect(router.state.location.href).toBe('/wachtwoord-kiezen'))
    expect(screen.getByRole('textbox', { name: 'E-mailadres' })).toHaveProperty('value', WIE.email)
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'vier losse woorden')
    await user.click(screen.getByRole('button', { name: 'Stel wachtwoord in' }))
    expect(await screen.findByText('Je wachtwoord is ingesteld.')).toBeDefined()
    const posts = verzonden.filter(({ method }) => method === 'POST')
    expect(posts.map(({ body }) => body)).toEqual([
      { sleutel: SLEUTEL },
      { sleutel: SLEUTEL, wachtwoord: 'vier losse woorden' },
    ])
    expect(verzonden.every(({ pad }) => !pad.includes(SLEUTEL))).toBe(true)
  })

  it('zegt bij het veld wat er mis is met het wachtwoord', async () => {
    const melding = 'Dit wachtwoord is makkelijk te raden.'
    const { user } = renderLos(`/wachtwoord-kiezen#${SLEUTEL}`, {
      'POST /v1/toegangslinks/_open': { ...WIE, soort: 'herstel' },
      'POST /v1/toegangslinks/_gebruik': new Weigering(400, { fouten: [{ pad: 'body.wachtwoord', melding }] }),
    })
    expect(await screen.findByRole('heading', { name: 'Nieuw wachtwoord' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Stel wachtwoord in' }))
    expect(await screen.findByText('Kies een wachtwoord.')).toBeDefined()
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'wachtwoord123')
    await user.click(screen.getByRole('button', { name: 'Stel wachtwoord in' }))
    expect(await screen.findByText(melding)).toBeDefined()
    expect(screen.getByLabelText('Nieuw wachtwoord').getAttribute('aria-invalid')).toBe('true')
  })

  it('zegt bij een link die niet werkt hoe je een nieuwe krijgt', async () => {
    renderLos('/wachtwoord-kiezen', { 'POST /v1/toegangslinks/_open': new Weigering(404) })
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link' }).getAttribute('href')).toBe(
      '/wachtwoord-vergeten',
    )
  })
})
