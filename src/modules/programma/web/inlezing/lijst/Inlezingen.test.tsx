import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { INLEZING } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'

const openLijst = (items: readonly object[], server: Record<string, unknown> = {}) =>
  renderScherm({
    routes: inlezingRoutes,
    pad: '/inlezingen',
    server: { 'GET /v1/inlezingen': { items, volgende: null }, ...server },
    handelingen: ['inlezing:read', 'inlezing:edit'],
  })

it('legt uit wat je kunt doen als er nog niets is', async () => {
  openLijst([])
  expect(await screen.findByRole('heading', { name: 'Geen documenten om te beoordelen' })).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Document inlezen' }).length).toBeGreaterThan(0)
})

it('zegt van elk document hoe ver het is, en waarom het niet lukte', async () => {
  const mislukt = { status: 'mislukt', fout: 'Het document heeft een wachtwoord.', titel: '', aard: null }
  openLijst([INLEZING, { ...INLEZING, id: INLEZING.id.replace(/1$/, '2'), ...mislukt }])
  const [eerste, tweede] = within(await screen.findByRole('region', { name: 'Documenten' })).getAllByRole('listitem')
  expect(within(eerste as HTMLElement).getByText('1 prioriteit · 1 inzet · 2 acties')).toBeTruthy()
  expect(within(eerste as HTMLElement).getByText('Te beoordelen')).toBeTruthy()
  expect(within(tweede as HTMLElement).getByText('Het document heeft een wachtwoord.')).toBeTruthy()
  expect(within(tweede as HTMLElement).getByText('Niet gelezen')).toBeTruthy()
})

it('haalt een document weg na een vraag', async () => {
  let items: object[] = [INLEZING]
  const { user, verzonden } = openLijst([], {
    'GET /v1/inlezingen': () => ({ items, volgende: null }),
    [`DELETE /v1/inlezingen/${INLEZING.id}`]: () => {
      items = []
      return null
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Haal programma.docx weg' }))
  await user.click(await screen.findByRole('button', { name: 'Haal weg' }))
  await waitFor(() => expect(screen.queryByText('Te beoordelen')).toBeNull())
  expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
})
