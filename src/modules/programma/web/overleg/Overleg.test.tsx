import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { aProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { aLateStand, aProgrammaStand, aStand, VANDAAG } from '../../testing/aStand.ts'
import { aVandaag } from '../../testing/aVandaag.ts'
import { ADVISEUR, fakeProgramma, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { fakeVoortgang } from '../../testing/fakeVoortgang.ts'
import { programmaRoutes } from '../programma/routes.tsx'
// Screens load on demand; here they are loaded before the clock of a test runs.
import './Overleg.tsx'
import type { Vandaaglijsten } from '../werklijst/vandaagQuery.ts'

beforeEach(() => sessionStorage.clear())

type Opties = {
  readonly zoek?: string
  readonly lijsten?: Partial<Vandaaglijsten>
  readonly stand?: ReturnType<typeof aProgrammaStand>
  readonly programma?: ReturnType<typeof aProgramma>
  readonly server?: Antwoorden
}

/** The server keeps what the meeting decides, as the real one does. */
function open({
  zoek = '',
  lijsten = {},
  stand = aProgrammaStand(),
  programma = aProgramma({ status: 'vastgesteld' }),
  server = {},
}: Opties = {}) {
  let nu = stand
  const kept: Antwoorden = Object.fromEntries(
    Object.entries(fakeVoortgang(stand)).map(([sleutel, antwoord]) => [
      sleutel,
      typeof antwoord !== 'function' || sleutel.startsWith('GET')
        ? antwoord
        : (verzoek: unknown) => {
            const actie = antwoord(verzoek) as (typeof stand)['acties'][number]
            nu = { ...nu, acties: nu.acties.map((een) => (een.actieId === actie.actieId ? actie : een)) }
            return actie
          },
    ]),
  )
  return renderScherm({
    routes: programmaRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/overleg${zoek}`,
    handelingen: [...ADVISEUR, 'voortgang:edit'],
    server: {
      ...fakeProgramma(programma),
      ...kept,
      [`GET ${PROGRAMMA_PAD}/stand`]: () => nu,
      'GET /v1/vandaag': aVandaag(lijsten),
      ...server,
    },
  })
}
const findKaart = async (naam: string) => within(await screen.findByRole('region', { name: naam }))

describe('langs de acties', () => {
  it('begint bij de oudste te late, groot en met waarom, wie en het laatste bericht', async () => {
    const bericht = { tekst: 'De zaal was dicht.', wie: 'Bo Bakker', tijd: '2026-10-02T09:00:00.000Z' }
    open({ stand: aProgrammaStand({ acties: [aLateStand(1, { laatsteBericht: bericht }), aStand(2)] }) })
    const kaart = await findKaart('Bedrijven samen controleren')
    expect(screen.getByText('1 van 2')).toBeTruthy()
    expect(kaart.getByText('53 dagen te laat')).toBeTruthy()
    expect(kaart.getByText(/3e kwartaal is voorbij/)).toBeTruthy()
    expect(kaart.getByText(/De zaal was dicht\. \(Bo Bakker, 2 oktober 2026/)).toBeTruthy()
    expect(kaart.getByText('Politie')).toBeTruthy()
  })

  it('loopt eerst langs te laat, dan bijna te laat, dan deze week, dan zonder planning', async () => {
    open()
    const agenda = await findKaart('Agenda')
    expect(agenda.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Bedrijven samen controleren53 dagen te laat',
      'Adressen wegenBijna te laat',
      'Beleid tegen mensenhandel schrijvenLoopt',
      'Buurtgesprek voerenGepland',
      'Wat is besloten',
    ])
  })

  it('gaat met J verder en met K terug, met de plek in het adres', async () => {
    const { user, router } = open()
    await findKaart('Bedrijven samen controleren')
    await user.keyboard('j')
    await findKaart('Adressen wegen')
    expect(router.state.location.search).toEqual({ nr: 2 })
    await user.keyboard('k')
    await findKaart('Bedrijven samen controleren')
  })

  it('slaat over en onthoudt dat', async () => {
    const { user } = open()
    const kaart = await findKaart('Bedrijven samen controleren')
    await user.click(kaart.getByRole('button', { name: 'Sla over' }))
    await findKaart('Adressen wegen')
    const agenda = await findKaart('Agenda')
    expect(agenda.getByRole('link', { name: /Bedrijven samen controleren/ }).textContent).toContain('overgeslagen')
  })
})

describe('besluiten', () => {
  it('meldt met V en zet het in het verslag', async () => {
    const { user } = open()
    const kaart = await findKaart('Bedrijven samen controleren')
    await user.keyboard('v')
    await user.click(await screen.findByRole('button', { name: 'Meld' }))
    expect(await kaart.findByText('Gedaan op 22 november 2026.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Wat is besloten' }))
    const verslag = await findKaart(
      `Besloten op ${new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format()}`,
    )
    expect(verslag.getByText('1 van 4 acties besproken met een uitkomst.')).toBeTruthy()
    expect(verslag.getByText('Gedaan op 22 november 2026.')).toBeTruthy()
    expect(verslag.getByText('Adressen wegen')).toBeTruthy()
  })

  it('plant het late moment opnieuw met P', async () => {
    const { user, verzonden } = open()
    const kaart = await findKaart('Bedrijven samen controleren')
    await user.keyboard('p')
    const venster = within(await screen.findByRole('dialog', { name: 'Opnieuw plannen' }))
    fireEvent.change(venster.getByLabelText('Uiterlijk'), { target: { value: '2026-12-11' } })
    await user.click(venster.getByRole('button', { name: 'Plan' }))
    expect(
      await kaart.findByText('Verplaatst van 1 juli 2026 t/m 30 september 2026 naar 1 juli 2026 t/m 11 december 2026.'),
    ).toBeTruthy()
    expect(verzonden.find(({ method }) => method === 'PUT')?.pad).toContain('/momenten/2026-k3')
  })

  it('wijzigt de status niet zonder reden als de planning iets anders zegt', async () => {
    const { user, verzonden } = open()
    await findKaart('Bedrijven samen controleren')
    await user.keyboard('s')
    const venster = within(await screen.findByRole('dialog', { name: 'Status kiezen' }))
    await user.selectOptions(venster.getByLabelText('Status'), 'vervallen')
    await user.click(venster.getByRole('button', { name: 'Opslaan' }))
    expect(venster.getByText(/Schrijf erbij waarom/)).toBeTruthy()
    await user.type(venster.getByRole('textbox', { name: 'Waarom' }), 'Te weinig vraag.')
    await user.click(venster.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        status: { status: 'vervallen', reden: 'Te weinig vraag.' },
      }),
    )
  })

  it.each([
    ['gaat verder met het overleg van vandaag', VANDAAG, '1 van 1'],
    ['begint opnieuw als dat van een andere dag was', '2026-11-21', '1 van 4'],
  ])('%s', async (_naam, dag, plek) => {
    const punten = [{ regel: aVandaag().teLaat[0], begin: aLateStand(1) }]
    const bewaard = { begonnen: `${dag}T09:00:00.000Z`, punten, overgeslagen: [] }
    sessionStorage.setItem(`baken.overleg.${PROGRAMMA_ID}`, JSON.stringify(bewaard))
    open()
    expect(await screen.findByText(plek)).toBeTruthy()
  })

  it('begint opnieuw op verzoek', async () => {
    const { user } = open({ zoek: '?nr=2' })
    await findKaart('Adressen wegen')
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }))
    await findKaart('Bedrijven samen controleren')
  })

  it('gaat van het verslag met K terug naar de laatste actie', async () => {
    const { user } = open({ zoek: '?nr=99' })
    await screen.findByText('0 van 4 acties besproken met een uitkomst.')
    await user.keyboard('k')
    await findKaart('Buurtgesprek voeren')
  })
})

describe('niets te doen of geen recht', () => {
  const LEEG = { teLaat: [], dezeWeek: [], bijnaTeLaat: [], zonderPlanning: [] }

  it('zegt dat er niets te bespreken is', async () => {
    open({ lijsten: LEEG })
    expect(await screen.findByRole('heading', { name: 'Niets te bespreken' })).toBeTruthy()
  })

  it('toont wie alleen leest de kaart zonder daden', async () => {
    open({ stand: aProgrammaStand({ acties: [aLateStand(1, { magMelden: false })] }) })
    const kaart = await findKaart('Bedrijven samen controleren')
    expect(kaart.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sla over', 'Rond af J'])
  })

  it('wijst bij een actie zonder planning naar de actie zelf', async () => {
    open({ lijsten: { ...LEEG, zonderPlanning: aVandaag().zonderPlanning } })
    const kaart = await findKaart('Buurtgesprek voeren')
    expect(kaart.getByRole('link', { name: 'Zeg wanneer' }).getAttribute('href')).toContain(
      encodeURIComponent(`actie:${anId('actie', 5)}`),
    )
    expect(kaart.queryByRole('button', { name: /Plan opnieuw/ })).toBeNull()
  })

  it('legt uit dat een concept nog geen overleg heeft', async () => {
    open({ programma: aProgramma() })
    expect(await screen.findByRole('heading', { name: 'Dit programma is nu niet in uitvoering' })).toBeTruthy()
  })

  it('zegt het als de lijst niet komt', async () => {
    open({ server: { 'GET /v1/vandaag': new Weigering(500, { detail: 'Probeer het zo nog eens.' }) } })
    expect((await screen.findByRole('alert')).textContent).toContain('Probeer het zo nog eens.')
  })
})
