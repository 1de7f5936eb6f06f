import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { inzichtRoutes } from './routes.tsx'

const KEUZES = {
  tabellen: [
    { code: '47022NED', naam: 'Misdrijven per maand', wijken: true, heeftMisdrijven: true },
    { code: '03759ned', naam: 'Inwoners', wijken: false, heeftMisdrijven: false },
  ],
  misdrijven: [
    { sleutel: '1.1.1', naam: 'Woninginbraak' },
    { sleutel: '1.4.6', naam: 'Straatroof' },
  ],
  indicatoren: [{ naam: 'Woninginbraken', tabel: '47022NED', misdrijven: ['1.1.1'] }],
}
const OPHALING = {
  ...{ id: 'o1', tabel: '47022NED', naam: 'Misdrijven per maand', vanJaar: 2024, totJaar: 2025, misdrijven: [] },
  ...{ status: 'klaar', fout: null, stand: 'x', rijen: 1416, ladingId: 'l1', gestartDoor: 'Ans de Vries' },
  ...{ gestartOp: '2026-11-02T09:00:00.000Z', klaarOp: null },
}
const GROEP = { id: 'g1', naam: 'Havengemeenten', gemeenten: [{ code: 'GM9981', naam: 'Kadeburg' }], versie: 1 }

const open = (ophalingen: readonly object[], server: object = {}) =>
  renderScherm({
    ...{ routes: inzichtRoutes, pad: '/inzicht/cbs', handelingen: ['indicator:read', 'indicator:edit'] },
    server: {
      'GET /v1/cbs/keuzes': KEUZES,
      'GET /v1/cbsophalingen': { items: ophalingen },
      'GET /v1/referentiegroepen': { items: [GROEP] },
      'POST /v1/cbsophalingen': OPHALING,
      ...server,
    },
  })

describe('cijfers van het CBS', () => {
  it('worden gevraagd met soorten, jaren en de gemeenten van een groep', async () => {
    const { user, verzonden } = open([])
    expect(await screen.findByText('Nog niets opgehaald')).toBeDefined()
    expect(screen.queryByLabelText('Woninginbraak')).toBeNull()
    await user.click(screen.getByLabelText('Straatroof'))
    await user.selectOptions(screen.getByLabelText('Vergelijk met'), await screen.findByText('Havengemeenten'))
    await user.clear(screen.getByLabelText('Van jaar'))
    await user.type(screen.getByLabelText('Van jaar'), '2020')
    await user.click(screen.getByRole('button', { name: 'Haal op' }))
    await expect
      .poll(() => verzonden.find(({ method }) => method === 'POST')?.body)
      .toMatchObject({ tabel: '47022NED', misdrijven: ['1.4.6'], vanJaar: 2020, wijken: true, vergelijk: ['GM9981'] })
  })

  it('over inwoners vragen niet om een soort misdrijf', async () => {
    const { user } = open([])
    await user.selectOptions(await screen.findByLabelText('Tabel'), 'Inwoners')
    expect(screen.queryByRole('group', { name: 'Soorten misdrijf' })).toBeNull()
    expect(screen.queryByLabelText(/Ook de wijken/)).toBeNull()
  })

  it('zeggen bij het veld wat er niet klopt', async () => {
    const fouten = [{ pad: 'body.totJaar', melding: 'Het laatste jaar ligt voor het eerste. Kies een later jaar.' }]
    const { user } = open([], { 'POST /v1/cbsophalingen': new Weigering(400, { code: 'invoer_ongeldig', fouten }) })
    await user.click(await screen.findByRole('button', { name: 'Haal op' }))
    expect(await screen.findByText(/Het laatste jaar ligt voor het eerste/)).toBeDefined()
  })

  it('die niet gelukt zijn zeggen waarom, en gaan verder als daarom gevraagd wordt', async () => {
    const mislukt = { ...OPHALING, status: 'mislukt', ladingId: null, fout: 'Het CBS is nu niet te bereiken.' }
    const { user, verzonden } = open([mislukt], { 'POST /v1/cbsophalingen/o1/_hervat': OPHALING })
    expect(await screen.findByText(/Het CBS is nu niet te bereiken/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await expect.poll(() => verzonden.some(({ pad }) => pad.endsWith('_hervat'))).toBe(true)
  })

  it.each([
    ['onderweg', { status: 'haalt' }, 'Bezig, 1.416 rijen opgehaald'],
    ['leeg', { ladingId: null }, 'Klaar. Het CBS heeft hierover geen cijfers.'],
    ['klaar', {}, 'Bekijk wat er veranderde'],
  ])('staan er: %s', async (_naam, anders, tekst) => {
    open([{ ...OPHALING, ...anders }])
    expect(await screen.findByText(tekst)).toBeDefined()
  })

  it('die niet te lezen zijn geven een fout met een knop', async () => {
    open([], { 'GET /v1/cbsophalingen': new Weigering(500) })
    expect(await screen.findByRole('button', { name: /opnieuw/i })).toBeDefined()
  })
})
