import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { aProgramma } from '../../testing/aProgramma.ts'
import { aProgrammaStand } from '../../testing/aStand.ts'
import { aVraag, aVraagTeBeantwoorden } from '../../testing/aVraag.ts'
import { fakeVoortgang } from '../../testing/fakeVoortgang.ts'
import { programmaRoutes } from '../programma/routes.tsx'
import type { Vraag } from './vragenQuery.ts'
import { vragenRoutes } from './vragenRoutes.tsx'

const LEZER = ['sessie:read', 'programma:read', 'vraag:read']
const VRAGER = [...LEZER, 'vraag:ask']
const ADVISEUR = [...LEZER, 'vraag:answer', 'vraag:contribute']

const lijst = (...items: readonly Vraag[]) => ({ items, aantalOpen: items.length, volgende: null })

function open(pad: string, handelingen: readonly string[], server: Antwoorden = {}) {
  return renderScherm({
    routes: [...vragenRoutes, ...programmaRoutes],
    ...{ pad, handelingen },
    server: { 'GET /v1/vraagafspraak': { dagen: 30, versie: 0 }, ...server },
  })
}

describe('de lijst van vragen', () => {
  const LAAT = aVraag(1, { dagenTeLaat: 4, uiterlijk: '2026-11-18' })

  it('zegt van elke vraag wie, waarover en wanneer het antwoord er moet zijn', async () => {
    open('/vragen', LEZER, { 'GET /v1/vragen': lijst(LAAT, aVraag(2)) })
    const regels = within(await screen.findByRole('list', { name: 'Vragen' })).getAllByRole('listitem')
    expect(regels[0]?.textContent).toContain('Kim Raadslid, 2 november 2026 · over ‘Criminele inmenging tegengaan’')
    expect(regels[0]?.textContent).toContain('4 dagen te laat')
    expect(regels[1]?.textContent).toContain('Afspraak: antwoord uiterlijk 2 december 2026')
    expect(await screen.findByText(/antwoord binnen 30 dagen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Wijzig de afspraak' })).toBeNull()
  })

  it('loopt met J en K langs de vragen', async () => {
    const { user } = open('/vragen', LEZER, { 'GET /v1/vragen': lijst(LAAT, aVraag(2)) })
    await screen.findByRole('list', { name: 'Vragen' })
    await user.keyboard('jj')
    expect(document.activeElement?.textContent).toBe('Hoe staat het met controle 2?')
    await user.keyboard('k')
    expect(document.activeElement?.textContent).toBe('Hoe staat het met controle 1?')
  })

  it('houdt tab en keuze in het adres, en vraagt de server daarom', async () => {
    const { user, router, verzonden } = open('/vragen', VRAGER, { 'GET /v1/vragen': lijst() })
    expect(await screen.findByText(/Stel daar je vraag/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Alleen van mij' }))
    await user.click(await screen.findByRole('link', { name: 'Beantwoord' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ stand: 'beantwoord', mijn: true }))
    await waitFor(() =>
      expect(verzonden.some(({ zoek }) => zoek.get('stand') === 'beantwoord' && zoek.get('mijn') === 'true')).toBe(
        true,
      ),
    )
  })

  it('laat wie antwoordt de afspraak wijzigen', async () => {
    const { user, verzonden } = open('/vragen', ADVISEUR, {
      'GET /v1/vragen': lijst(),
      'PUT /v1/vraagafspraak': { dagen: 14, versie: 1 },
    })
    await user.click(await screen.findByRole('button', { name: 'Wijzig de afspraak' }))
    const veld = await screen.findByLabelText(/Antwoord binnen hoeveel dagen/)
    await user.clear(veld)
    await user.type(veld, '400')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Vul een heel getal in van 1 tot en met 365.')).toBeTruthy()
    await user.clear(veld)
    await user.type(veld, '14')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({ dagen: 14, versie: 0 }),
    )
  })
})

describe('één vraag', () => {
  const pad = (vraag: Vraag) => `/vragen/${vraag.id}`
  const een = (vraag: Vraag): Antwoorden => ({ [`GET /v1/vragen/${vraag.id}`]: vraag })

  it('toont het antwoord aan wie leest, zonder formulier', async () => {
    const vraag = aVraag(1, {
      ...{ stand: 'beantwoord', antwoord: { tekst: 'Twee keer.', door: 'Ans', op: '2026-11-09T09:00:00.000Z' } },
    })
    open(pad(vraag), LEZER, een(vraag))
    const kaart = within(await screen.findByRole('region', { name: 'Het antwoord' }))
    expect(kaart.getByText('Twee keer.')).toBeTruthy()
    expect(kaart.getByText('Ans, 9 november 2026')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('laat wie haar stelde haar intrekken, na een vraag', async () => {
    const vraag = aVraag(1, { mag: { intrekken: true, beantwoorden: false, inbrengen: false } })
    const { user, verzonden } = open(pad(vraag), VRAGER, {
      ...een(vraag),
      [`POST /v1/vragen/${vraag.id}/_intrek`]: aVraag(1, { stand: 'ingetrokken', versie: 2 }),
    })
    await user.click(await screen.findByRole('button', { name: 'Trek de vraag in' }))
    const venster = within(await screen.findByRole('alertdialog'))
    await user.click(venster.getByRole('button', { name: 'Trek de vraag in' }))
    await waitFor(() => expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ versie: 1 }))
  })

  it('bewaart een concept en geeft daarna het antwoord', async () => {
    const vraag = aVraagTeBeantwoorden(1)
    let versie = 1
    const { user, verzonden } = open(pad(vraag), ADVISEUR, {
      [`GET /v1/vragen/${vraag.id}`]: () => ({ ...vraag, versie }),
      [`PUT /v1/vragen/${vraag.id}/antwoord`]: () => ({ ...vraag, versie: (versie = 2) }),
      [`POST /v1/vragen/${vraag.id}/_beantwoord`]: () => ({ ...vraag, versie: (versie = 3) }),
    })
    await user.type(await screen.findByLabelText(/^Antwoord/), 'Twee keer per maand.')
    await user.click(screen.getByRole('button', { name: 'Bewaar als concept' }))
    await screen.findByText('Concept bewaard')
    await user.click(screen.getByRole('button', { name: 'Geef het antwoord' }))
    await screen.findByText('Antwoord gegeven')
    expect(verzonden.filter(({ method }) => method !== 'GET').map(({ body }) => body)).toEqual([
      { versie: 1, tekst: 'Twee keer per maand.' },
      { versie: 2, tekst: 'Twee keer per maand.' },
    ])
  })

  it('laat zien wat er nu staat als een ander eerder was', async () => {
    const vraag = aVraagTeBeantwoorden(1)
    const ander = { ...vraag, versie: 2, voorbereiding: { ...vraag.voorbereiding, concept: 'Wat een ander schreef.' } }
    let keer = 0
    const { user } = open(pad(vraag), ADVISEUR, {
      [`GET /v1/vragen/${vraag.id}`]: () => (keer++ === 0 ? vraag : ander),
      [`PUT /v1/vragen/${vraag.id}/antwoord`]: new Weigering(409, { code: 'intussen_gewijzigd', conflict: ander }),
    })
    await user.type(await screen.findByLabelText(/^Antwoord/), 'Van mij.')
    await user.click(screen.getByRole('button', { name: 'Bewaar als concept' }))
    expect(await screen.findByText(/Wat een ander schreef/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Antwoord/).value).toBe('Van mij.')
  })

  it('vraagt een collega om inbreng', async () => {
    const vraag = aVraagTeBeantwoorden(1)
    const wie = 'b0a1c3de-0000-4000-8000-000000000041'
    const { user, verzonden } = open(pad(vraag), ADVISEUR, {
      ...een(vraag),
      'GET /v1/inbrengers': { items: [{ id: wie, naam: 'Teamleider' }] },
      [`POST /v1/vragen/${vraag.id}/_doorstuur`]: vraag,
    })
    await user.click(await screen.findByRole('button', { name: 'Vraag om inbreng' }))
    const venster = within(await screen.findByRole('dialog'))
    await user.selectOptions(await venster.findByLabelText(/Aan wie/), await venster.findByText('Teamleider'))
    await user.click(venster.getByRole('button', { name: 'Vraag om inbreng' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ versie: 1, medewerkerId: wie }),
    )
  })
})

describe('bij het programma', () => {
  const PROGRAMMA = aProgramma({ status: 'vastgesteld' })
  const inzet = anId('inzet', 1)
  const bij = (...vragen: readonly Vraag[]): Antwoorden => ({
    [`GET /v1/programmas/${PROGRAMMA.id}`]: PROGRAMMA,
    [`GET /v1/programmas/${PROGRAMMA.id}/stand`]: aProgrammaStand(),
    [`GET /v1/programmas/${PROGRAMMA.id}/programmavragen`]: { items: vragen },
    'GET /v1/beleidskaders': { items: [] },
    ...fakeVoortgang(),
  })

  it('telt de boom de vragen per regel', async () => {
    open(`/programmas/${PROGRAMMA.id}`, LEZER, bij(aVraag(1), aVraag(2)))
    expect(await screen.findByText('2 vragen')).toBeTruthy()
  })

  it('stelt een raadslid een vraag vanuit het paneel', async () => {
    const { user, verzonden } = open(`/programmas/${PROGRAMMA.id}?onderdeel=inzet:${inzet}`, VRAGER, {
      ...bij(aVraag(1)),
      [`POST /v1/programmas/${PROGRAMMA.id}/programmavragen`]: aVraag(2),
    })
    const vak = within(await screen.findByRole('region', { name: 'Vragen' }))
    expect(vak.getByRole('link', { name: 'Hoe staat het met controle 1?' })).toBeTruthy()
    await user.click(vak.getByRole('button', { name: 'Stel een vraag' }))
    await user.type(vak.getByLabelText(/Wat wil je weten/), 'Hoezo')
    await user.click(vak.getByRole('button', { name: 'Verstuur je vraag' }))
    expect(await vak.findByText('Schrijf je vraag op in een hele zin.')).toBeTruthy()
    await user.type(vak.getByLabelText(/Wat wil je weten/), ' is dit niet begonnen?')
    await user.click(vak.getByRole('button', { name: 'Verstuur je vraag' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        ...{ soort: 'inzet', recordId: inzet, tekst: 'Hoezo is dit niet begonnen?' },
      }),
    )
  })
})
