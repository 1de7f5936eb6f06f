import { createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { Weekkeuze } from './Weekkeuze.tsx'
import { losseWeekberichtRoutes } from './weekberichtRoutes.tsx'

const keuzeRoute = createRoute({ getParentRoute: () => schilRoute, path: '/', component: Weekkeuze })
const SLEUTEL = `9990-${'a'.repeat(43)}`
const AFMELDING = `POST /v1/weekberichtafmeldingen/${SLEUTEL}`

describe('de keuze', () => {
  it('staat uit en gaat aan met een vink', async () => {
    const { user, verzonden } = renderScherm({
      ...{ routes: [keuzeRoute], pad: '/', handelingen: ['sessie:read', 'weekbericht:edit'] },
      server: {
        'GET /v1/weekkeuze': { aan: false, heeftMailserver: true },
        'PUT /v1/weekkeuze': { aan: true, heeftMailserver: true },
      },
    })
    const vink = await screen.findByRole<HTMLInputElement>('checkbox', { name: /elke maandag/ })
    expect(vink.checked).toBe(false)
    await user.click(vink)
    expect(await screen.findByText('Weekbericht staat aan')).toBeTruthy()
    expect(vink.checked).toBe(true)
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({ aan: true })
  })

  it('zegt het als er geen mailserver is', async () => {
    renderScherm({
      ...{ routes: [keuzeRoute], pad: '/', handelingen: ['sessie:read', 'weekbericht:edit'] },
      server: { 'GET /v1/weekkeuze': { aan: true, heeftMailserver: false } },
    })
    expect(await screen.findByText(/kan nu geen mail sturen/)).toBeTruthy()
  })
})

describe('uitzetten met de link uit de mail', () => {
  const open = (antwoord: unknown) =>
    renderScherm({
      losseRoutes: losseWeekberichtRoutes,
      pad: `/weekbericht-uit#${SLEUTEL}`,
      server: { [AFMELDING]: antwoord },
    })

  it('doet niets door alleen te kijken, en zet uit met één druk', async () => {
    const { user, verzonden, router } = open({ uit: true })
    const knop = await screen.findByRole('button', { name: 'Zet het weekbericht uit' })
    await waitFor(() => expect(router.state.location.hash).toBe(''))
    expect(verzonden.filter(({ method }) => method === 'POST')).toEqual([])
    await user.click(knop)
    expect(await screen.findByText(/geen mail meer van Baken/)).toBeTruthy()
    expect(verzonden.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { 'List-Unsubscribe': 'One-Click' },
    ])
  })

  it('zegt wat te doen als de link niet werkt', async () => {
    const { user } = open(new Weigering(404))
    await user.click(await screen.findByRole('button', { name: 'Zet het weekbericht uit' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Deze link werkt niet')
  })
})
