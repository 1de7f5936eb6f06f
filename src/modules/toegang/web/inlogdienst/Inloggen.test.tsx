import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { losseToegangRoutes } from '../routes.tsx'

const SESSIE = {
  medewerker: { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Ans Proef', rollen: ['raadslid'] },
  gemeente: { code: 9990, naam: 'Waterveste' },
  ...{ handelingen: [], factorNodig: false },
}
const DIENST = { id: 'b0a1c3de-0000-4000-8000-00000000000d', naam: 'Waterveste' }
const AANBOD = { gemeenten: [], gemeente: 9990, diensten: [DIENST] }

const renderLos = (pad: string, server: Record<string, unknown>) =>
  renderScherm({
    losseRoutes: losseToegangRoutes,
    pad,
    server: { 'GET /v1/eerste-start': { nodig: false }, ...server },
    schil: { getSessie: () => Promise.resolve(null) },
  })

describe('inloggen met een dienst', () => {
  it('gaat met één knop naar de dienst', async () => {
    const assign = vi.fn()
    vi.stubGlobal('location', { assign })
    const { user, verzonden } = renderLos('/inloggen?terug=%2Fprogrammas', {
      'GET /v1/inlogaanbod': AANBOD,
      'POST /v1/inlogpogingen': { adres: 'https://dienst.example/heen' },
    })
    await user.click(await screen.findByRole('button', { name: 'Log in met Waterveste' }))
    await waitFor(() => expect(assign).toHaveBeenCalledWith('https://dienst.example/heen'))
    const body = { gemeente: 9990, dienst: DIENST.id, opnieuw: false, terug: '/programmas' }
    expect(verzonden.at(-1)?.body).toEqual(body)
    vi.unstubAllGlobals()
  })

  it('vraagt met meer gemeenten eerst welke', async () => {
    const { user } = renderLos('/inloggen', {
      'GET /v1/inlogaanbod': ({ zoek }: { zoek: URLSearchParams }) =>
        zoek.get('gemeente') === '9990'
          ? AANBOD
          : { gemeenten: [{ code: 9990, naam: 'Waterveste' }], gemeente: null, diensten: [] },
    })
    const keuze = await screen.findByRole('combobox', { name: 'Inloggen met het account van je werk bij' })
    expect(screen.queryByRole('button', { name: /Log in met/ })).toBeNull()
    await user.selectOptions(keuze, 'Gemeente Waterveste')
    expect(await screen.findByRole('button', { name: 'Log in met Waterveste' })).toBeDefined()
  })
})

describe('terug van een dienst', () => {
  const PAD = `/inloggen/terug/${DIENST.id}?code=007&state=9990-x`

  it('stuurt het antwoord door zoals het kwam en gaat verder waar je was', async () => {
    const antwoord = { terug: '/wachtwoord-vergeten', sessie: SESSIE, factoren: [] }
    const { router, verzonden } = renderLos(PAD, { 'POST /v1/inlogpogingen/_voltooi': antwoord })
    await waitFor(() => expect(router.state.location.pathname).toBe('/wachtwoord-vergeten'))
    const gestuurd = verzonden.filter(({ pad }) => pad === '/v1/inlogpogingen/_voltooi')
    expect(gestuurd.map(({ body }) => body)).toEqual([{ dienst: DIENST.id, antwoord: 'code=007&state=9990-x' }])
  })

  it('vraagt om de tweede stap als die er is', async () => {
    renderLos(PAD, { 'POST /v1/inlogpogingen/_voltooi': { terug: '/', sessie: null, factoren: ['totp'] } })
    expect(await screen.findByRole('heading', { name: 'Nog één stap' })).toBeDefined()
  })

  it('zegt waarom het niet lukte en wijst de weg terug', async () => {
    const detail = 'Je hebt in Baken geen rol.'
    renderLos(PAD, { 'POST /v1/inlogpogingen/_voltooi': new Weigering(409, { detail }) })
    expect(await screen.findByRole('heading', { name: 'Inloggen is niet gelukt' })).toBeDefined()
    expect(screen.getByRole('alert').textContent).toContain(detail)
    expect(screen.getByRole('link', { name: 'Naar het inlogscherm' }).getAttribute('href')).toBe('/inloggen')
  })
})
