import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Weigering, type Antwoorden } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from './routes.tsx'

const DEZE = {
  id: 'b0a1c3de-0000-4000-8000-000000000001',
  apparaat: 'Firefox op Windows',
  sinds: '2026-11-22T08:12:00.000Z',
  gezien: '2026-11-22T09:00:00.000Z',
  deze: true,
}
const TELEFOON = {
  id: 'b0a1c3de-0000-4000-8000-000000000002',
  apparaat: 'Safari op iPhone',
  sinds: '2026-11-21T08:12:00.000Z',
  gezien: '2026-11-21T15:30:00.000Z',
  deze: false,
}

const NIETS = { totp: null, passkeys: [], herstelcodes: 0, verplicht: false, passkeyKan: true }

const renderProfiel = (server: Antwoorden, uitloggen = vi.fn(() => Promise.resolve())) =>
  renderScherm({
    routes: toegangRoutes,
    pad: '/mijn-wachtwoord',
    schil: { uitloggen },
    server: { 'GET /v1/sessies': { items: [DEZE, TELEFOON] }, 'GET /v1/mijn-factoren': NIETS, ...server },
  })

describe('waar ben ik ingelogd', () => {
  it('toont de apparaten en logt een ander apparaat uit', async () => {
    let items = [DEZE, TELEFOON]
    const { user, verzonden } = renderProfiel({
      'GET /v1/sessies': () => ({ items }),
      [`DELETE /v1/sessies/${TELEFOON.id}`]: () => {
        items = [DEZE]
        return null
      },
    })
    const lijst = await screen.findByRole('list', { name: 'Ingelogde apparaten' })
    const [eerste, tweede] = within(lijst).getAllByRole('listitem')
    expect(eerste?.textContent).toContain('Dit apparaat')
    expect(within(eerste as HTMLElement).queryByRole('button')).toBeNull()
    expect(tweede?.textContent).toContain('Laatst gebruikt op 21 november 2026, 16.30 uur.')
    await user.click(screen.getByRole('button', { name: /^Log uit: Safari op iPhone/ }))
    expect(await screen.findByText('Safari op iPhone is uitgelogd')).toBeDefined()
    await waitFor(() => expect(within(lijst).getAllByRole('listitem')).toHaveLength(1))
    expect(document.activeElement).toBe(lijst)
    expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('zegt het als uitloggen niet lukt', async () => {
    const { user } = renderProfiel({ [`DELETE /v1/sessies/${TELEFOON.id}`]: new Weigering(404, { detail: 'Weg.' }) })
    await user.click(await screen.findByRole('button', { name: /^Log uit: Safari op iPhone/ }))
    expect((await screen.findByRole('alert')).textContent).toContain('Weg.')
  })

  it('logt na een vraag overal uit', async () => {
    const uitloggen = vi.fn(() => Promise.resolve())
    const { user } = renderProfiel({}, uitloggen)
    await user.click(await screen.findByRole('button', { name: 'Log overal uit…' }))
    await user.click(await screen.findByRole('button', { name: 'Log overal uit' }))
    expect(uitloggen).toHaveBeenCalledWith('overal')
  })

  it('laat de lijst opnieuw ophalen als dat misging', async () => {
    renderProfiel({ 'GET /v1/sessies': new Weigering(400) })
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeDefined()
  })
})

describe('wachtwoord wijzigen', () => {
  it('maakt de velden weer leeg en zegt dat andere apparaten uit zijn', async () => {
    const { user, verzonden } = renderProfiel({ 'PUT /v1/sessie/wachtwoord': null })
    await user.type(await screen.findByLabelText('Huidig wachtwoord'), 'vier losse woorden')
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'lantaarn op de kade')
    await user.click(screen.getByRole('button', { name: 'Wijzig wachtwoord' }))
    expect(await screen.findByText('Je wachtwoord is gewijzigd. Andere apparaten zijn uitgelogd.')).toBeDefined()
    await waitFor(() => expect(screen.getByLabelText('Huidig wachtwoord')).toHaveProperty('value', ''))
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({
      huidig: 'vier losse woorden',
      nieuw: 'lantaarn op de kade',
    })
  })
})
