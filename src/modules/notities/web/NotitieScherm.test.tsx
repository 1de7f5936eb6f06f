import { focusManager } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from '../../toegang/web/routes.tsx'
import { notitiesRoutes } from './routes.tsx'

const ID = 'b0a1c3de-0000-4000-8000-000000000002'
const WIE = { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Ans de Vries' }
const NOTITIE = {
  ...{ id: ID, kenmerk: 'N-4K7P-X2MD', titel: 'Afspraken', organisatie: WIE, regime: 'avg', behandelaar: WIE },
  ...{
    vertrouwelijkheid: 'zaakvertrouwelijk',
    begonnenOp: '2026-11-01T09:00:00Z',
    gewijzigdOp: '2026-11-01T09:00:00Z',
  },
  ...{ versie: 1, tekst: 'Samen langs de kade', bijlagen: [], geschiedenis: [] },
  deelnemers: [],
  mag: { wijzigen: false, deelnemers: false },
}
const DOEL = { sleutel: 'nazorg', naam: 'Nazorg', doel: 'Terugkeer begeleiden' }
const ANDER = { sleutel: 'woonoverlast', naam: 'Woonoverlast', doel: 'Overlast oplossen' }

beforeEach(() => sessionStorage.clear())

const renderNotitie = (anders: object = {}) =>
  renderScherm({
    routes: [...notitiesRoutes, ...toegangRoutes],
    pad: `/notities/${ID}`,
    handelingen: ['notitie:read'],
    server: {
      'GET /v1/sessie/doelen': { items: [DOEL] },
      [`GET /v1/notities/${ID}`]: NOTITIE,
      [`GET /v1/notities/${ID}/stand`]: { versie: 1 },
      ...anders,
    },
  })

describe('een open notitie', () => {
  it('verdwijnt zodra zij niet meer te zien is', async () => {
    const standen: unknown[] = [{ versie: 1 }]
    renderNotitie({ [`GET /v1/notities/${ID}/stand`]: () => standen.shift() ?? new Weigering(404, {}) })
    expect(await screen.findByText('Samen langs de kade')).toBeDefined()
    act(() => {
      focusManager.setFocused(false)
      focusManager.setFocused(true)
    })
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
    expect(screen.queryByText('Samen langs de kade')).toBeNull()
  })

  it('opent pas als een doel is gekozen, en noemt het', async () => {
    const { user, verzonden } = renderNotitie({ 'GET /v1/sessie/doelen': { items: [DOEL, ANDER] } })
    await user.click(await screen.findByRole('button', { name: 'Kies Woonoverlast' }))
    expect(await screen.findByText('Samen langs de kade')).toBeDefined()
    expect(screen.getByText('Woonoverlast')).toBeDefined()
    expect(sessionStorage.getItem('baken-doel')).toBe('woonoverlast')
    expect(verzonden.filter(({ pad }) => pad.includes('/notities/'))).not.toEqual([])
  })

  it('opent niet als er voor de rol geen doel is', async () => {
    renderNotitie({ 'GET /v1/sessie/doelen': { items: [] } })
    expect(await screen.findByRole('heading', { name: 'Er is nog geen doel voor jouw rol' })).toBeDefined()
  })
})
