import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { aSessie, renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { losseToegangRoutes, toegangRoutes } from '../routes.tsx'

const NIETS = { totp: null, passkeys: [], herstelcodes: 0, verplicht: false, passkeyKan: true }
const TOTP = { sinds: '2026-11-01T08:00:00.000Z', gebruikt: '2026-11-22T08:00:00.000Z' }
const LAPTOP = { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Laptop', sinds: TOTP.sinds, gebruikt: null }
const BEGIN = { geheim: 'ABCDEFGHIJKLMNOP', adres: 'otpauth://totp/Baken?secret=ABCDEFGHIJKLMNOP', proef: 'x' }
const CODES = ['abcde-fghjk', 'mnpqr-stuvw']

const renderKaart = (server: Antwoorden) =>
  renderScherm({
    routes: toegangRoutes,
    pad: '/mijn-wachtwoord',
    server: { 'GET /v1/sessies': { items: [] }, 'POST /v1/mijn-factoren/totp/_begin': BEGIN, ...server },
  })

describe('de eigen tweede stap', () => {
  it('stelt een app in met een eerste code, en laat dan de herstelcodes zien', async () => {
    const { user, verzonden } = renderKaart({
      'GET /v1/mijn-factoren': NIETS,
      'PUT /v1/mijn-factoren/totp': { herstelcodes: CODES },
    })
    await user.click(await screen.findByRole('button', { name: /^Stel in…/ }))
    expect(await screen.findByRole('img', { name: /^QR-code/ })).toBeDefined()
    expect(screen.getByText('ABCD EFGH IJKL MNOP')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Code uit je app' }), '12345')
    await user.click(screen.getByRole('button', { name: 'Zet aan' }))
    expect(await screen.findByText('Vul de zes cijfers uit je app in.')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Code uit je app' }), '6')
    await user.click(screen.getByRole('button', { name: 'Zet aan' }))
    const lijst = await screen.findByRole('list', { name: 'Herstelcodes' })
    expect(
      within(lijst)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(CODES)
    const adres = screen.getByRole('link', { name: 'Download' }).getAttribute('href') ?? ''
    expect(decodeURIComponent(adres)).toContain('mnpqr-stuvw')
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({ proef: 'x', code: '123456' })
    await user.click(screen.getByRole('button', { name: 'Ik heb ze bewaard' }))
    await waitFor(() => expect(screen.queryByText('mnpqr-stuvw')).toBeNull())
  })

  it('laat de laatste staan als de rol erom vraagt', async () => {
    renderKaart({ 'GET /v1/mijn-factoren': { ...NIETS, totp: TOTP, herstelcodes: 8, verplicht: true } })
    expect(await screen.findByText('Verplicht voor jouw rol')).toBeDefined()
    expect(screen.getByText('Nog 8 van de 10 over, voor als je de rest kwijt bent.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Zet uit/ })).toBeNull()
    expect(screen.getByRole('button', { name: /^Stel opnieuw in…/ })).toBeDefined()
  })

  it('zet na een vraag de app uit, en zegt het als dat niet lukt', async () => {
    const { user, verzonden } = renderKaart({
      'GET /v1/mijn-factoren': { ...NIETS, totp: TOTP, passkeys: [LAPTOP] },
      'DELETE /v1/mijn-factoren/totp': new Weigering(409, { detail: 'Stel eerst iets anders in.' }),
    })
    await user.click(await screen.findByRole('button', { name: /^Zet uit…/ }))
    expect(await screen.findByText(/Je andere tweede stap blijft werken/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Haal weg' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Stel eerst iets anders in.')
    expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('geeft een passkey een andere naam', async () => {
    const { user, verzonden } = renderKaart({
      'GET /v1/mijn-factoren': { ...NIETS, passkeys: [LAPTOP] },
      [`PATCH /v1/mijn-factoren/passkeys/${LAPTOP.id}`]: null,
    })
    await user.click(await screen.findByRole('button', { name: 'Acties voor passkey Laptop' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Andere naam…' }))
    const naam = await screen.findByRole('textbox', { name: 'Naam' })
    await user.clear(naam)
    await user.type(naam, 'Oude laptop{Enter}')
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'PATCH')?.body).toEqual({ naam: 'Oude laptop' }),
    )
  })
})

describe('een rol die een tweede stap vraagt', () => {
  it('brengt je eerst naar instellen, en daarna waar je wilde zijn', async () => {
    let factorNodig = true
    const antwoord = () => ({ ...aSessie(['sessie:read']), factorNodig })
    const { user, router } = renderScherm({
      routes: toegangRoutes,
      losseRoutes: losseToegangRoutes,
      pad: '/mijn-wachtwoord',
      schil: { getSessie: () => Promise.resolve(antwoord()) },
      server: {
        'GET /v1/sessie': antwoord,
        'GET /v1/sessies': { items: [] },
        'GET /v1/mijn-factoren': NIETS,
        'POST /v1/mijn-factoren/totp/_begin': BEGIN,
        'PUT /v1/mijn-factoren/totp': () => {
          factorNodig = false
          return { herstelcodes: CODES }
        },
      },
    })
    expect(await screen.findByRole('heading', { name: 'Stel een tweede stap in' })).toBeDefined()
    expect(router.state.location.pathname).toBe('/tweede-stap')
    await user.click(screen.getByRole('button', { name: 'Gebruik een app met codes' }))
    await user.type(await screen.findByRole('textbox', { name: 'Code uit je app' }), '123456{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Ik heb ze bewaard' }))
    expect(await screen.findByRole('heading', { name: 'Mijn inloggen' })).toBeDefined()
  })
})
