import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { DoelBadge, DoelOordeel } from './doel/DoelOordeel.tsx'
import { inzichtRoutes } from './routes.tsx'

const [P, D, I] = ['p1', 'd1', 'i1']
const DOEL = { id: D, programmaId: P, prioriteitId: 'h1', prioriteit: 'Haven', tekst: 'Minder inbraken' }
const punt = (naam: string, waarde: number | null, context = '') => ({
  ...{ naam, waarde, laag: waarde && waarde - 10, hoog: waarde && waarde + 10 },
  ...{ voorlopig: naam === '2025', nadruk: false, context },
})
const GRAFIEK = {
  ...{ titel: 'Inbraken', beschrijving: 'Van 47 naar 38.', eenheid: 'aangiften', verwachting: null },
  norm: { waarde: 44, naam: 'doel 44' },
  punten: [punt('2023', 47), punt('2024', null), punt('2025', 38, 'lockdown')],
}
const INDICATOR = { id: I, naam: 'Inbraken', definitie: 'Wat is aangegeven.', bron: 'eigen telling' }
const ONZEKER = {
  ...{ doel: DOEL, indicator: INDICATOR, oordeel: 'onzeker', grafiek: GRAFIEK },
  zinnen: ['Er waren 38 aangiften in 2025, tegen 47 in 2023.', 'Dat verschil kan toeval zijn.'],
}
const OPEN = {
  ...{ doel: { ...DOEL, id: 'd2', tekst: 'Een veilige haven', prioriteitId: null, prioriteit: null } },
  ...{ indicator: null, oordeel: 'niet_te_meten', grafiek: null, zinnen: ['Nog niemand koos een indicator.'] },
}
const VOLLEDIG = {
  ...ONZEKER,
  koppeling: { indicatorId: I, gebied: '', grens: null, toets: null, versie: 3 },
  uitleg: { methode: 'Verhouding van twee aantallen.', niveau: 0.95, bron: 'eigen telling', stappen: ['Hele jaren.'] },
  keuzes: [
    { id: I, naam: 'Inbraken', past: true },
    { id: 'i2', naam: 'Overvallen', past: false },
  ],
  gebieden: [
    { gebied: '', naam: 'Hele gemeente' },
    { gebied: 'WK999001', naam: 'Havenwijk' },
  ],
}
const PROGRAMMA = { id: P, jaar: 2026, titel: 'Programma 2026', status: 'vastgesteld', vastgesteld: null }

const server = {
  'GET /v1/programmas': { items: [PROGRAMMA], volgende: null },
  [`GET /v1/programmas/${P}/doeloordelen`]: { items: [ONZEKER, OPEN] },
  [`GET /v1/doelen/${D}/oordeel`]: VOLLEDIG,
}
const render = (pad: string, anders: object = {}, handelingen = ['indicator:read', 'indicator:edit']) =>
  renderScherm({ routes: inzichtRoutes, pad, handelingen, server: { ...server, ...anders } })

describe('hoe de doelen ervoor staan', () => {
  it('staat er per prioriteit, met een badge en een zin', async () => {
    render('/inzicht')
    const haven = within(await screen.findByRole('list', { name: 'Doelen van Haven' }))
    expect(haven.getByText('Onzeker')).toBeDefined()
    expect(haven.getByText(/Dat verschil kan toeval zijn/)).toBeDefined()
    const rest = within(screen.getByRole('list', { name: 'Doelen van Het hele programma' }))
    expect(rest.getByText('Niet te meten')).toBeDefined()
  })

  it('is leeg als het programma geen doelen heeft, met de weg erheen', async () => {
    render('/inzicht', { [`GET /v1/programmas/${P}/doeloordelen`]: { items: [] } })
    expect(await screen.findByRole('link', { name: 'Naar de doelen van dit programma' })).toBeDefined()
  })

  it('zegt dat het geladen wordt, en geeft bij een fout een knop om het opnieuw te proberen', async () => {
    let keer = 0
    const { user } = render('/inzicht', {
      [`GET /v1/programmas/${P}/doeloordelen`]: () => (keer++ === 0 ? new Weigering(500) : { items: [ONZEKER] }),
    })
    expect(await screen.findByText('De lijst met doelen wordt geladen.')).toBeDefined()
    await user.click(await screen.findByRole('button', { name: /opnieuw/i }))
    expect(await screen.findByRole('list', { name: 'Doelen van Haven' })).toBeDefined()
  })

  it('is van een ander programma te bekijken', async () => {
    const ander = { ...PROGRAMMA, id: 'p2', titel: 'Programma 2027', status: 'concept' }
    const { user, router } = render('/inzicht', {
      'GET /v1/programmas': { items: [ander, PROGRAMMA], volgende: null },
      'GET /v1/programmas/p2/doeloordelen': { items: [OPEN] },
    })
    await user.selectOptions(await screen.findByLabelText('Programma'), 'Programma 2027')
    expect(await screen.findByRole('list', { name: 'Doelen van Het hele programma' })).toBeDefined()
    expect(router.state.location.search).toEqual({ programma: 'p2' })
  })

  it('wijst de weg als er nog geen programma is', async () => {
    render('/inzicht', { 'GET /v1/programmas': { items: [], volgende: null } })
    expect(await screen.findByText('Nog geen programma')).toBeDefined()
  })
})

describe('een doel', () => {
  it('toont de grafiek en dezelfde cijfers als tabel, met wat niet bekend is en wat voorlopig is', async () => {
    render(`/inzicht/doelen/${D}`)
    const tabel = within(await screen.findByRole('table', { name: 'Cijfers van Inbraken' }))
    expect(tabel.getByRole('row', { name: '2024 niet bekend –' })).toBeDefined()
    expect(tabel.getByRole('row', { name: /2025 38 28 tot 48 Voorlopig. 1. lockdown/ })).toBeDefined()
    const tekening = await screen.findByTitle('Inbraken')
    expect(tekening.parentElement?.querySelector('desc')?.textContent).toBe('Van 47 naar 38.')
    expect(screen.getByText('Verhouding van twee aantallen.')).toBeDefined()
  })

  it('wordt gekoppeld door een mens, die ziet wat erop lijkt', async () => {
    const { user, verzonden } = render(`/inzicht/doelen/${D}`, { [`PUT /v1/doelen/${D}/koppeling`]: VOLLEDIG })
    await user.click(await screen.findByRole('button', { name: 'Wijzig indicator of gebied' }))
    expect(await screen.findByRole('option', { name: 'Inbraken (lijkt op dit doel)' })).toBeDefined()
    await user.selectOptions(screen.getByLabelText('Indicator'), 'Overvallen')
    await user.selectOptions(screen.getByLabelText('Gemeten in'), 'Havenwijk')
    await user.click(screen.getByRole('button', { name: 'Kies deze indicator' }))
    await expect
      .poll(() => verzonden.at(-1) && verzonden.find(({ method }) => method === 'PUT')?.body)
      .toMatchObject({ indicatorId: 'i2', gebied: 'WK999001', versie: 3, grens: null, toets: null })
  })

  it('zegt het als een ander eerder was', async () => {
    const weigering = new Weigering(409, { code: 'intussen_gewijzigd', detail: 'Iemand anders koos intussen.' })
    const { user } = render(`/inzicht/doelen/${D}`, { [`PUT /v1/doelen/${D}/koppeling`]: weigering })
    await user.click(await screen.findByRole('button', { name: 'Wijzig indicator of gebied' }))
    await user.click(await screen.findByRole('button', { name: 'Kies deze indicator' }))
    expect(await screen.findByText('Iemand anders was je voor.')).toBeDefined()
  })

  it('is voor wie alleen leest niet te koppelen', async () => {
    render(`/inzicht/doelen/${D}`, {}, ['indicator:read'])
    await screen.findByText('Verhouding van twee aantallen.')
    expect(screen.queryByRole('button', { name: /Kies/ })).toBeNull()
  })
})

describe('het oordeel in het programma', () => {
  it('is een badge en een zin, of niets zolang niemand een indicator koos', async () => {
    const { createRoute } = await import('@tanstack/react-router')
    const { schilRoute } = await import('../../../platform/web/schil/schilRoute.tsx')
    const proef = createRoute({
      getParentRoute: () => schilRoute,
      path: '/proef',
      component: () => (
        <>
          <DoelOordeel programmaId={P} doelId={D} />
          <div aria-label="open" role="group">
            <DoelBadge programmaId={P} doelId="d2" />
          </div>
        </>
      ),
    })
    renderScherm({ routes: [proef, ...inzichtRoutes], pad: '/proef', handelingen: ['indicator:read'], server })
    expect(await screen.findByText('Onzeker')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Bekijk de cijfers' })).toBeDefined()
    expect(screen.getByRole('group', { name: 'open' }).textContent).toBe('')
  })
})
