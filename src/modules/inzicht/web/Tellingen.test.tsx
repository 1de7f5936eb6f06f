import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayInNederland, jaarOf } from '../../../platform/domain/datum.ts'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { inzichtRoutes } from './routes.tsx'

const JAAR = jaarOf(dayInNederland(new Date()))
const TELLING = {
  ...{ code: 'proef.rondes', naam: 'Rondes', definitie: 'Elke ronde telt één keer.', bron: 'De rondes in Baken.' },
  ...{
    eenheid: 'rondes',
    datumveld: 'De dag van de ronde.',
    aard: 'gebeurtenis',
    teltPersonen: false,
    volledigVanaf: null,
  },
  ...{ dimensies: [{ code: 'wijk', naam: 'Wijk', zin: 'De wijk waar het was.' }], magTellen: true },
}
const ANDERE = { ...TELLING, code: 'proef.boetes', naam: 'Boetes', definitie: 'Elke boete.', eenheid: 'boetes' }
const rij = (naam: string, waarde: number) => ({
  ...{ periode: `${JAAR}-k1`, sleutels: [{ dimensie: 'wijk', sleutel: naam.toLowerCase(), naam }], waarde },
})
const CIJFERS = {
  ...{ telling: TELLING, geteldOp: '2026-11-22T14:00:00.000Z', reden: null },
  cijfer: {
    rijen: [rij('Haven', 1200), rij('Dorp', 3)],
    randen: [
      { ...rij('', 1203), sleutels: [] },
      { ...rij('Haven', 1200), periode: '' },
    ],
    totaal: 1203,
  },
}
const RECORD = { id: 'r1', label: 'Ronde over de kade', dag: '2026-02-03', adres: '/rondes/r1' }

const SLEUTELS = [
  { sleutel: 'haven', naam: 'Haven' },
  { sleutel: 'dorp', naam: 'Dorp' },
  { sleutel: '', naam: 'Niet bekend' },
]

const renderTellingen = (pad: string, server: object = {}) =>
  renderScherm({
    routes: inzichtRoutes,
    pad,
    handelingen: ['telling:read'],
    server: {
      'GET /v1/tellingen': { items: [TELLING, ANDERE] },
      'GET /v1/tellingen/proef.rondes/cijfers': CIJFERS,
      'GET /v1/tellingen/proef.rondes/dimensies/wijk': { items: SLEUTELS },
      'GET /v1/tellingen/proef.rondes/records': { items: [RECORD], volgende: null },
      ...server,
    },
  })

describe('wat Baken telt', () => {
  it('zegt wat er telt en welke dag, en laat zoeken', async () => {
    const { user, router } = renderTellingen('/inzicht/tellingen')
    expect(await screen.findByText('Elke ronde telt één keer.')).toBeDefined()
    await user.type(screen.getByLabelText('Zoek een telling'), 'bóete')
    await screen.findByText('Elke boete.')
    await expect.poll(() => router.state.location.search).toEqual({ q: 'bóete' })
    expect(screen.queryByText('Elke ronde telt één keer.')).toBeNull()
  })
})

describe('een telling', () => {
  it('zet periodes naast wijken, met wat zij samen zijn, en per cijfer de records', async () => {
    const { user, router } = renderTellingen('/inzicht/tellingen/proef.rondes?per=kwartaal&splits=wijk')
    const regel = within(await screen.findByRole('row', { name: new RegExp(`1e kwartaal ${JAAR}`) }))
    expect(regel.getAllByRole('cell').map((cel) => cel.textContent)).toEqual(['1.200', '3', '1.203'])
    const onder = within(screen.getByRole('row', { name: /^Totaal/ }))
    expect(onder.getAllByRole('cell').map((cel) => cel.textContent)).toEqual(['1.200', '0', '1.203'])
    expect(screen.getByText('1.203 rondes')).toBeDefined()
    await user.click(regel.getByRole('link', { name: `1.200: bekijk de records van 1e kwartaal ${JAAR}, Haven` }))
    await expect
      .poll(() => router.state.location.search)
      .toEqual({ van: `${JAAR}-01-01`, tot: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), filter: 'wijk:haven' })
  })

  it('opent met dagen en een filter in het adres dat ene cijfer met zijn records', async () => {
    const dagen = { van: '2025-02-03', tot: '2025-02-04' }
    const { verzonden } = renderTellingen(
      `/inzicht/tellingen/proef.rondes?van=${dagen.van}&tot=${dagen.tot}&filter=wijk:haven,`,
    )
    const link = await screen.findByRole('link', { name: 'Ronde over de kade' })
    expect(link.getAttribute('href')).toBe('/rondes/r1')
    expect(await screen.findByText('Haven of Niet bekend')).toBeDefined()
    expect(screen.getByLabelText<HTMLInputElement>('Eerste dag').value).toBe(dagen.van)
    for (const einde of ['/cijfers', '/records']) {
      const { zoek } = verzonden.find(({ pad }) => pad.endsWith(einde)) ?? {}
      expect([zoek?.get('van'), zoek?.get('tot'), zoek?.get('filter')]).toEqual([
        ...Object.values(dagen),
        'wijk:haven,',
      ])
    }
  })

  it('laat sleutels bij naam kiezen en weghalen, in het adres', async () => {
    const { user, router } = renderTellingen('/inzicht/tellingen/proef.rondes?filter=wijk:haven')
    await user.selectOptions(await screen.findByLabelText('Filter op'), 'Wijk')
    await user.type(await screen.findByRole('combobox', { name: 'Kies: wijk' }), 'niet')
    await user.click(await screen.findByRole('option', { name: 'Niet bekend' }))
    await expect.poll(() => router.state.location.search).toEqual({ filter: 'wijk:haven,' })
    await user.click(screen.getByRole('button', { name: 'Haal filter wijk weg' }))
    await expect.poll(() => screen.queryByText('Haven of Niet bekend')).toBeNull()
  })

  it('telt standen niet op, en zegt dat', async () => {
    const cijfer = { ...CIJFERS.cijfer, randen: CIJFERS.cijfer.randen.slice(0, 1), totaal: null }
    renderTellingen('/inzicht/tellingen/proef.rondes?per=kwartaal&splits=wijk', {
      'GET /v1/tellingen/proef.rondes/cijfers': { ...CIJFERS, cijfer },
    })
    expect(await screen.findByText(/Tel de periodes niet op/)).toBeDefined()
    expect(screen.queryByRole('row', { name: /^Totaal/ })).toBeNull()
  })

  it('toont ook een periode waarin niets geteld is, zonder records', async () => {
    const cijfer = { rijen: [{ ...rij('', 3), sleutels: [] }], randen: [], totaal: 3 }
    renderTellingen(`/inzicht/tellingen/proef.rondes?per=kwartaal&tijd=eigen&van=${JAAR}-01-01&tot=${JAAR}-06-30`, {
      'GET /v1/tellingen/proef.rondes/cijfers': { ...CIJFERS, cijfer },
    })
    const leeg = within(await screen.findByRole('row', { name: new RegExp(`2e kwartaal ${JAAR}`) }))
    expect(leeg.getByText('0')).toBeDefined()
    expect(leeg.queryByRole('link')).toBeNull()
    expect(screen.getAllByRole('link', { name: /^Bekijk de records/ })).toHaveLength(1)
  })

  it('vraagt om dagen die kunnen, en meldt wat mislukt', async () => {
    const { user } = renderTellingen('/inzicht/tellingen/proef.rondes', {
      'GET /v1/tellingen/proef.rondes/cijfers': new Weigering(500, { title: 'Er ging iets mis bij ons' }),
    })
    expect(await screen.findByText('Er ging iets mis bij ons.')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('Periode'), 'Eigen dagen')
    expect(await screen.findByText('Kies een eerste en een laatste dag.')).toBeDefined()
  })

  it('zegt alleen hoe er geteld wordt aan wie het cijfer niet mag zien', async () => {
    const { verzonden } = renderTellingen('/inzicht/tellingen/proef.rondes', {
      'GET /v1/tellingen': { items: [{ ...TELLING, magTellen: false }] },
    })
    expect(await screen.findByText('Je ziet hoe er geteld wordt, niet het cijfer.')).toBeDefined()
    expect(screen.getByText('Elke ronde telt één keer.')).toBeDefined()
    expect(verzonden.some(({ pad }) => pad.includes('/cijfers'))).toBe(false)
  })
})
