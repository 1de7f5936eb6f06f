import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayInNederland, jaarOf } from '../../../platform/domain/datum.ts'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { inzichtRoutes } from './routes.tsx'

const JAAR = jaarOf(dayInNederland(new Date()))
const TELLING = {
  ...{ code: 'proef.rondes', naam: 'Rondes', definitie: 'Elke ronde telt één keer.', bron: 'De rondes in Baken.' },
  ...{ eenheid: 'rondes', datumveld: 'De dag van de ronde.', aard: 'gebeurtenis', volledigVanaf: null },
  ...{ dimensies: [{ code: 'wijk', naam: 'Wijk', zin: 'De wijk waar het was.' }], magTellen: true },
}
const ANDERE = { ...TELLING, code: 'proef.boetes', naam: 'Boetes', definitie: 'Elke boete.', eenheid: 'boetes' }
const rij = (naam: string, waarde: number) => ({
  ...{ periode: `${JAAR}-k1`, sleutels: [{ dimensie: 'wijk', sleutel: naam.toLowerCase(), naam }], waarde },
})
const CIJFERS = {
  ...{ telling: TELLING, geteldOp: '2026-11-22T14:00:00.000Z', reden: null },
  cijfer: { rijen: [rij('Haven', 1200), rij('Dorp', 3)], totaal: 1203 },
}
const RECORD = { id: 'r1', label: 'Ronde over de kade', dag: '2026-02-03', adres: '/rondes/r1' }

const renderTellingen = (pad: string, server: object = {}) =>
  renderScherm({
    routes: inzichtRoutes,
    pad,
    handelingen: ['telling:read'],
    server: {
      'GET /v1/tellingen': { items: [TELLING, ANDERE] },
      'GET /v1/tellingen/proef.rondes/cijfers': CIJFERS,
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
  it('toont het cijfer met totaal en bron, en per regel de records', async () => {
    const { user, verzonden } = renderTellingen('/inzicht/tellingen/proef.rondes?per=kwartaal&splits=wijk')
    const regel = within(await screen.findByRole('row', { name: /Haven/ }))
    expect(regel.getByText('1.200')).toBeDefined()
    expect(screen.getByText('1.203 rondes')).toBeDefined()
    await user.click(regel.getByRole('button', { name: `Bekijk de records: 1e kwartaal ${JAAR}, Haven` }))
    const link = await screen.findByRole('link', { name: 'Ronde over de kade' })
    expect(link.getAttribute('href')).toBe('/rondes/r1')
    const { zoek } = verzonden.find(({ pad }) => pad.endsWith('/records')) ?? {}
    expect([zoek?.get('van'), zoek?.get('filter')]).toEqual([`${JAAR}-01-01`, 'wijk:haven'])
  })

  it('telt standen niet op, en zegt dat', async () => {
    const cijfer = { ...CIJFERS.cijfer, totaal: null }
    renderTellingen('/inzicht/tellingen/proef.rondes?per=kwartaal&splits=wijk', {
      'GET /v1/tellingen/proef.rondes/cijfers': { ...CIJFERS, cijfer },
    })
    expect(await screen.findByText(/Tel deze regels niet op/)).toBeDefined()
    expect(screen.queryByText(/Totaal/)).toBeNull()
  })

  it('toont ook een periode waarin niets geteld is, zonder records', async () => {
    const cijfer = { rijen: [{ ...rij('', 3), sleutels: [] }], totaal: 3 }
    renderTellingen(`/inzicht/tellingen/proef.rondes?per=kwartaal&tijd=eigen&van=${JAAR}-01-01&tot=${JAAR}-06-30`, {
      'GET /v1/tellingen/proef.rondes/cijfers': { ...CIJFERS, cijfer },
    })
    const leeg = within(await screen.findByRole('row', { name: new RegExp(`2e kwartaal ${JAAR}`) }))
    expect(leeg.getByText('0')).toBeDefined()
    expect(leeg.queryByRole('button')).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Bekijk de records/ })).toHaveLength(1)
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
