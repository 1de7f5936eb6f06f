import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { aProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { aLateStand, aProgrammaStand } from '../../testing/aStand.ts'
import { aLateWerkregel, aWerkregel } from '../../testing/aVandaag.ts'
import { fakeProgramma, LEZER, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { programmaRoutes } from '../programma/routes.tsx'
// Screens load on demand; here they are loaded before the clock of a test runs.
import './PartijOverzicht.tsx'

const POLITIE = { id: anId('organisatie', 2), naam: 'Politie' }
const PAD = `/programmas/${PROGRAMMA_ID}/partijen/${POLITIE.id}`
const HANDHAVING = { naam: 'Handhaving', rol: 'trekker' as const }
const ITEMS = [
  aLateWerkregel(1, {
    hoe: 'Bedrijven samen controleren',
    partijen: [HANDHAVING, { naam: 'Politie', rol: 'partner' }],
  }),
  aWerkregel(4, {
    hoe: 'Camera plaatsen op het plein',
    plek: '2. Overlast › Jongeren in beeld',
    status: 'loopt',
    woord: 'Loopt',
    partijen: [{ naam: 'Politie', rol: 'trekker' }],
  }),
]
const {
  bestand: _bestand,
  prioriteiten: _p,
  inzetten: _i,
  acties: _a,
  doelen: _d,
  resultaten: _r,
  ...KOP
} = aProgramma({
  status: 'vastgesteld',
})

const open = (items: readonly object[] = ITEMS, server: Antwoorden = {}) =>
  renderScherm({
    routes: programmaRoutes,
    pad: PAD,
    handelingen: LEZER,
    server: {
      [`GET /v1/organisaties/${POLITIE.id}/acties`]: {
        organisatie: POLITIE,
        programma: KOP,
        vandaag: '2026-11-22',
        items,
      },
      [`GET ${PROGRAMMA_PAD}/stand`]: aProgrammaStand({
        acties: [
          aLateStand(1, {
            laatsteBericht: { tekst: 'De zaal was dicht.', wie: 'Bo Bakker', tijd: '2026-10-02T09:00:00.000Z' },
          }),
        ],
      }),
      ...server,
    },
  })

it('toont per prioriteit wat er is afgesproken, in welke rol en hoe het staat', async () => {
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Samen met Politie' })).toBeTruthy()
  expect(screen.getByText('2 acties')).toBeTruthy()
  expect(screen.getByText('1 te laat')).toBeTruthy()
  const ondermijning = within(screen.getByRole('region', { name: '1. Ondermijning' }))
  const rij = ondermijning.getByRole('row', { name: /^Bedrijven samen controleren/ })
  await within(rij).findByText('De zaal was dicht.')
  expect(within(rij).getByText('Partner, met Handhaving')).toBeTruthy()
  expect(within(rij).getByText('53 dagen te laat')).toBeTruthy()
  const overlast = within(screen.getByRole('region', { name: '2. Overlast' }))
  expect(overlast.getByText('Trekker')).toBeTruthy()
  expect(overlast.getByText('Nog niets')).toBeTruthy()
})

it('houdt de volgorde van het programma aan', async () => {
  open(ITEMS.toReversed(), { [`GET ${PROGRAMMA_PAD}`]: aProgramma({ status: 'vastgesteld' }) })
  await screen.findByRole('heading', { level: 1, name: 'Samen met Politie' })
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '1. Ondermijning',
      '2. Overlast',
    ]),
  )
})

it('heeft voor op papier de dag, wie er waren en ruimte voor notities', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Druk af' }))
  expect(print).toHaveBeenCalledOnce()
  expect(screen.getByText(/Gemeente Waterveste\. Stand op 22 november 2026\. Aanwezig:/)).toBeTruthy()
  expect(screen.getAllByText('Notities')).toHaveLength(2)
})

it('gaat van een afspraak naar de actie', async () => {
  open()
  const link = await screen.findByRole('link', { name: 'Camera plaatsen op het plein' })
  expect(link.getAttribute('href')).toContain(encodeURIComponent(`actie:${anId('actie', 4)}`))
})

it('vraagt van een concept geen stand en zegt dat het nog niet is vastgesteld', async () => {
  const { verzonden } = open(ITEMS, {
    [`GET /v1/organisaties/${POLITIE.id}/acties`]: {
      organisatie: POLITIE,
      programma: { ...KOP, status: 'concept' },
      vandaag: '2026-11-22',
      items: ITEMS,
    },
  })
  expect(await screen.findAllByText('Nog niet vastgesteld')).toHaveLength(2)
  expect(verzonden.some(({ pad }) => pad.endsWith('/stand'))).toBe(false)
})

it('legt uit wat te doen als er niets is afgesproken', async () => {
  open([])
  expect(await screen.findByRole('heading', { name: 'Nog niets afgesproken met Politie' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Druk af' })).toBeNull()
})

it('zegt dat de pagina niet bestaat voor wie de organisatie niet mag zien', async () => {
  open([], { [`GET /v1/organisaties/${POLITIE.id}/acties`]: new Weigering(404) })
  expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeTruthy()
})

it('wijst er vanuit het programma heen, met wat te laat is', async () => {
  const programma = aProgramma({ status: 'vastgesteld' })
  renderScherm({
    routes: programmaRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/partijen`,
    handelingen: LEZER,
    server: { ...fakeProgramma(programma), [`GET ${PROGRAMMA_PAD}/stand`]: aProgrammaStand() },
  })
  const groep = (await screen.findByText('Politie')).closest('details')
  expect(await within(groep!).findByText('1 te laat')).toBeTruthy()
  expect(
    within(groep!)
      .getByText(/wat je afsprak met Politie/)
      .getAttribute('href'),
  ).toBe(PAD)
})
