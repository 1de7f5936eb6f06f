import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { aKop, aVerantwoording, VERANTWOORDING_ID } from '../testing/aVerantwoording.ts'
import { verantwoordingRoutes } from './routes.tsx'

const PROGRAMMA = { id: aKop().programmaId, jaar: 2025, titel: 'Programma 2025', status: 'vastgesteld' }

const render = (pad: string, server: object, handelingen = ['verantwoording:edit']) =>
  renderScherm({
    routes: verantwoordingRoutes,
    pad,
    handelingen: ['verantwoording:read', ...handelingen],
    server: server as Record<string, unknown>,
  })
const renderLijst = (items: unknown, handelingen?: string[]) =>
  render('/verantwoording', { 'GET /v1/verantwoordingen': items }, handelingen)

describe('de lijst van verantwoordingen', () => {
  it('zegt wat een verantwoording is als er nog geen is', async () => {
    renderLijst({ items: [] })
    expect(await screen.findByRole('heading', { name: 'Nog geen verantwoording' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Nieuwe verantwoording' })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Leg jaren naast elkaar' })).toBeNull()
  })

  it('toont van elke verantwoording het jaar, de vorm en de stap, en brengt je erheen', async () => {
    renderLijst({ items: [aKop(), aKop({ id: 'x', titel: 'Halfjaar', moment: 'bestuursrapportage' })] })
    const rij = await screen.findByRole('row', { name: /^Wat deden we in 2025/ })
    expect(within(rij).getByRole('cell', { name: 'Concept' })).toBeDefined()
    expect(within(rij).getByRole('link').getAttribute('href')).toBe(`/verantwoording/${VERANTWOORDING_ID}`)
    expect(screen.getByRole('link', { name: 'Leg jaren naast elkaar' })).toBeDefined()
  })

  it('geeft wie alleen mag lezen geen knop om te beginnen', async () => {
    renderLijst({ items: [aKop()] }, [])
    expect(await screen.findByRole('row', { name: /^Wat deden we/ })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Nieuwe verantwoording' })).toBeNull()
  })

  it('zegt dat het laden niet lukte, en probeert het opnieuw', async () => {
    let keer = 0
    const { user } = renderLijst(() => {
      keer += 1
      return keer === 1 ? new Weigering(500, { title: 'Het laden lukte niet' }) : { items: [] }
    })
    await user.click(await screen.findByRole('button', { name: /opnieuw/i }))
    expect(await screen.findByRole('heading', { name: 'Nog geen verantwoording' })).toBeDefined()
  })
})

describe('een nieuwe verantwoording', () => {
  const renderNieuw = (programmas: readonly object[], server: object = {}) =>
    render('/verantwoording/nieuw', { 'GET /v1/programmas': { items: programmas }, ...server })

  it('verwijst naar het vaststellen als er geen programma is om over te vertellen', async () => {
    renderNieuw([{ ...PROGRAMMA, status: 'concept', uitDocument: false }])
    expect(await screen.findByText('Er is nog geen vastgesteld programma.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Maak een opzet' })).toBeNull()
  })

  it('vraagt een titel, en stuurt dan wat er gekozen is', async () => {
    const { user, verzonden } = renderNieuw([PROGRAMMA], {
      'POST /v1/verantwoordingen': aVerantwoording(),
      [`GET /v1/verantwoordingen/${VERANTWOORDING_ID}`]: aVerantwoording(),
    })
    const titel = await screen.findByRole('textbox', { name: 'Titel' })
    await user.clear(titel)
    await user.click(screen.getByRole('button', { name: 'Maak een opzet' }))
    expect(await screen.findByText('Geef de verantwoording een titel.')).toBeDefined()
    await user.type(titel, 'Ons jaar')
    await user.click(screen.getByRole('button', { name: 'Maak een opzet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Wat deden we in 2025?' })).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ programmaId: PROGRAMMA.id, moment: 'jaarverslag', herkomst: 'uitvoering', vorm: 'A' },
      ...{ titel: 'Ons jaar', peildatum: '2025-12-31' },
    })
  })
})
