import { createRoute } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden, type Verzonden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { aProgramma } from '../../testing/aProgramma.ts'
import { PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { BeleidBijOnderdeel } from './BeleidBijOnderdeel.tsx'
import { beleidskaderRoutes } from './beleidskaderRoutes.tsx'
import { VerlopendBeleid } from './VerlopendBeleid.tsx'

const ID = 'b0a1c3de-0000-4000-8000-0000000000b1'
const BRON = 'b0a1c3de-0000-4000-8000-0000000000b2'
const PAD = `/v1/beleidskaders/${ID}`
const LEZER = ['beleidskader:read']
const ADVISEUR = [...LEZER, 'beleidskader:edit', 'programma:read']

const aRegel = (anders: object = {}) => ({
  ...{ id: ID, soort: 'nota', titel: 'Nota ondermijning', door: 'raad', op: '2019-03-26', geldigTot: '2026-12-31' },
  verloop: { stand: 'verloopt', dag: '2026-12-31', zin: 'Geldt tot en met 31 december 2026.' },
  ...{ aantalTegenspraken: 0, aantalKoppelingen: 3 },
  ...anders,
})

const STRIJDIG = {
  ...{ veld: 'door', waarde: null, isStrijdig: true, keuze: null },
  uitspraken: [
    { bronId: null, bron: 'Wat in Baken is ingevuld', waarde: 'raad' },
    { bronId: BRON, bron: 'Jaarverslag 2018', waarde: 'college' },
  ],
}
const aVeld = (veld: string, waarde: string | null) => ({
  ...{ veld, waarde, isStrijdig: false, uitspraken: [], keuze: null },
})

const aKader = (anders: object = {}) => ({
  ...{
    id: ID,
    soort: 'nota',
    titel: 'Nota ondermijning',
    geldigVan: null,
    documentUrl: '',
    toelichting: '',
    versie: 3,
  },
  eigen: { door: 'raad', op: '2019-03-26', geldigTot: '2026-12-31' },
  gewijzigdOp: '2026-11-20T09:05:00.000Z',
  bronnen: [{ id: BRON, bron: 'Jaarverslag 2018', door: 'college', op: null, geldigTot: null }],
  velden: [STRIJDIG, aVeld('op', '2019-03-26'), aVeld('geldigTot', '2026-12-31')],
  verloop: { stand: 'verloopt', dag: '2026-12-31', zin: 'Geldt tot en met 31 december 2026.' },
  koppelingen: [
    {
      programmaId: PROGRAMMA_ID,
      soort: 'programma',
      recordId: PROGRAMMA_ID,
      titel: 'Programma 2026',
      programma: 'Programma 2026',
    },
  ],
  ...anders,
})

const open = (pad: string, server: Antwoorden = {}, handelingen = ADVISEUR) =>
  renderScherm({
    routes: beleidskaderRoutes,
    pad,
    handelingen,
    server: { 'GET /v1/beleidskaders': { items: [aRegel()] }, [`GET ${PAD}`]: aKader(), ...server },
  })

/** In the toast with this text: the one of an earlier act may still be there. */
async function undo(user: ReturnType<typeof open>['user'], tekst: string) {
  const toast = (await screen.findByText(tekst)).closest<HTMLElement>('.toast')
  await user.click(within(toast!).getByRole('button', { name: 'Ongedaan maken' }))
}

const bodyOf = (verzonden: readonly Verzonden[], method: string) =>
  verzonden.find((verzoek) => verzoek.method === method)?.body

describe('de lijst met beleidskaders', () => {
  it('toont soort, wie vaststelde, hoe lang het geldt en wat het uitvoert', async () => {
    open('/beleidskaders')
    const rij = await screen.findByRole('row', { name: /Nota ondermijning/ })
    expect(
      within(rij)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Nota', 'de raad, 26 maart 2019', 'VerlooptGeldt tot en met 31 december 2026.', '3'])
  })

  it('wijst op bronnen die elkaar tegenspreken', async () => {
    open('/beleidskaders', { 'GET /v1/beleidskaders': { items: [aRegel({ door: null, aantalTegenspraken: 1 })] } })
    expect(await screen.findByText('Bronnen spreken elkaar tegen')).toBeTruthy()
  })

  it('leert wat hier hoort als het leeg is, en wat een lezer ziet', async () => {
    const leeg = { 'GET /v1/beleidskaders': { items: [] } }
    open('/beleidskaders', leeg, LEZER)
    expect(await screen.findByRole('heading', { name: 'Nog geen beleidskaders' })).toBeTruthy()
    expect(screen.getByText(/Hier staan straks/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Voeg beleid toe' })).toBeNull()
  })

  it('bestaat niet voor wie het niet mag lezen', async () => {
    open('/beleidskaders', {}, ['programma:read'])
    expect(await screen.findByRole('heading', { level: 1, name: /niet/ })).toBeTruthy()
    expect(screen.queryByText('Nota ondermijning')).toBeNull()
  })
})

describe('beleid opnemen', () => {
  it('zegt wat er mist en stuurt dan alles', async () => {
    const { user, verzonden, router } = open('/beleidskaders/nieuw', { 'POST /v1/beleidskaders': aKader() })
    await user.type(await screen.findByRole('textbox', { name: 'Adres van het document' }), 'nota.pdf')
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    for (const fout of [
      'Vul een titel in.',
      'Kies wat voor beleid dit is.',
      'Begin het adres met https:// of http://.',
    ]) {
      expect(screen.getByText(fout)).toBeTruthy()
    }
    await user.clear(screen.getByRole('textbox', { name: 'Adres van het document' }))
    await user.type(screen.getByRole('textbox', { name: 'Titel' }), ' Nota ondermijning ')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Nota')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vastgesteld door' }), 'de raad')
    await user.type(screen.getByLabelText('Vastgesteld op'), '2019-03-26')
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/beleidskaders/${ID}`))
    expect(bodyOf(verzonden, 'POST')).toEqual({
      ...{
        soort: 'nota',
        titel: 'Nota ondermijning',
        door: 'raad',
        op: '2019-03-26',
        geldigVan: null,
        geldigTot: null,
      },
      ...{ documentUrl: '', toelichting: '' },
    })
  })

  it('toont bij het wijzigen wat een ander intussen deed, en laat kiezen', async () => {
    let keer = 0
    const { user, verzonden } = open(`/beleidskaders/${ID}/wijzigen`, {
      [`PATCH ${PAD}`]: ({ body }: Verzonden) => {
        keer += 1
        if (keer > 1) return aKader(body as object)
        const conflict = aKader({ versie: 4, titel: 'Nota ondermijning 2', toelichting: 'Van een ander' })
        return new Weigering(409, { code: 'intussen_gewijzigd', conflict })
      },
    })
    const toelichting = await screen.findByRole('textbox', { name: 'Toelichting' })
    await user.type(toelichting, 'Van mij')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Iemand anders was je voor.')).toBeTruthy()
    expect(screen.getByText('Toelichting: ‘Van een ander’')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Neem titel over' }))
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() => expect(keer).toBe(2))
    expect(verzonden.filter(({ method }) => method === 'PATCH').at(-1)?.body).toMatchObject({
      ...{ versie: 4, titel: 'Nota ondermijning 2', toelichting: 'Van mij' },
    })
  })
})

describe('een beleidskader', () => {
  it('toont beide bronnen tot iemand met een reden kiest', async () => {
    const keuze = { bronId: BRON, reden: 'Volgens de griffie', wie: 'Ans de Vries', tijd: '2026-11-22T10:00:00.000Z' }
    const na = aKader({ velden: [{ ...STRIJDIG, waarde: 'college', isStrijdig: false, keuze }] })
    const { user, verzonden } = open(`/beleidskaders/${ID}`, { [`POST ${PAD}/_kies`]: na })
    expect(await screen.findByText(/Wat in Baken is ingevuld: de raad\. Jaarverslag 2018: het college\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Kies wat geldt' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Vastgesteld door: wat geldt er?' }))
    await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
    expect(dialoog.getByText('Schrijf op hoe je dit weet.')).toBeTruthy()
    await user.click(dialoog.getByRole('radio', { name: /het college/ }))
    await user.type(dialoog.getByRole('textbox', { name: 'Hoe weet je dit?' }), 'Volgens de griffie')
    await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(/Gekozen door Ans de Vries op 22 november 2026: Volgens de griffie/)).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toEqual({ versie: 3, veld: 'door', bronId: BRON, reden: 'Volgens de griffie' })
  })

  it('neemt een bron op naast de andere, en haalt er een weg met een weg terug', async () => {
    const { user, verzonden } = open(`/beleidskaders/${ID}`, {
      [`POST ${PAD}/bronnen`]: aKader(),
      [`DELETE ${PAD}/bronnen/${BRON}`]: null,
      [`POST ${PAD}/bronnen/${BRON}/_herstel`]: aKader(),
    })
    await user.click(await screen.findByRole('button', { name: 'Voeg een bron toe' }))
    const formulier = within(screen.getByRole('form', { name: 'Bron toevoegen' }))
    await user.type(formulier.getByRole('textbox', { name: 'Waar staat het?' }), 'Raadsbesluit')
    await user.click(formulier.getByRole('button', { name: 'Voeg bron toe' }))
    expect(formulier.getByText('Vul minstens één ding in dat deze bron zegt.')).toBeTruthy()
    await user.type(formulier.getByLabelText('Volgens deze bron geldig tot en met'), '2027-12-31')
    await user.click(formulier.getByRole('button', { name: 'Voeg bron toe' }))
    expect(await screen.findByText('Raadsbesluit toegevoegd')).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toEqual({ bron: 'Raadsbesluit', door: null, op: null, geldigTot: '2027-12-31' })
    await user.click(screen.getByRole('button', { name: 'Haal bron Jaarverslag 2018 weg' }))
    await undo(user, 'Jaarverslag 2018 weggehaald')
    await waitFor(() => expect(verzonden.some(({ pad }) => pad === `${PAD}/bronnen/${BRON}/_herstel`)).toBe(true))
  })

  it('koppelt aan een inzet, en maakt los met een weg terug', async () => {
    const programma = aProgramma()
    const inzet = programma.inzetten[0]
    const { user, verzonden } = open(`/beleidskaders/${ID}`, {
      'GET /v1/programmas': { items: [programma], volgende: null },
      [`GET ${PROGRAMMA_PAD}`]: programma,
      [`POST ${PAD}/koppelingen`]: aKader(),
      [`DELETE ${PAD}/koppelingen/${PROGRAMMA_ID}`]: null,
    })
    await user.click(await screen.findByRole('button', { name: 'Koppel' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Wat voert dit uit?' }))
    await user.selectOptions(await dialoog.findByRole('combobox', { name: 'Programma' }), programma.titel)
    const zoek = await dialoog.findByRole('combobox', { name: 'Programma, prioriteit, inzet of actie' })
    await user.type(zoek, inzet?.inzet.slice(1, 12) ?? '')
    await user.click((await screen.findAllByRole('option', { name: /Inzet/ }))[0] as HTMLElement)
    await user.click(dialoog.getByRole('button', { name: 'Koppel' }))
    expect(await screen.findByText('Koppeling toegevoegd')).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toEqual({ programmaId: PROGRAMMA_ID, soort: 'inzet', recordId: inzet?.id })
    await user.click(screen.getByRole('button', { name: 'Maak Programma 2026 los' }))
    expect(await screen.findByText('Koppeling losgemaakt')).toBeTruthy()
  })

  it('gaat weg en kan terug', async () => {
    const { user, verzonden, router } = open(`/beleidskaders/${ID}`, {
      [`DELETE ${PAD}`]: null,
      [`POST ${PAD}/_herstel`]: aKader(),
    })
    await user.click(await screen.findByRole('button', { name: 'Haal weg' }))
    await undo(user, 'Nota ondermijning weggehaald')
    expect(router.state.location.pathname).toBe('/beleidskaders')
    await waitFor(() => expect(verzonden.some(({ pad }) => pad === `${PAD}/_herstel`)).toBe(true))
  })

  it('geeft een lezer geen knoppen, wel beide bronnen', async () => {
    open(`/beleidskaders/${ID}`, {}, LEZER)
    expect(await screen.findByText(/Jaarverslag 2018: het college/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Haal|Kies|Koppel|Voeg/ })).toBeNull()
  })
})

describe('beleid op een ander scherm', () => {
  const Los = () => (
    <>
      <h1>Elders</h1>
      <VerlopendBeleid />
      <BeleidBijOnderdeel recordId={PROGRAMMA_ID} />
    </>
  )
  const losRoute = createRoute({ getParentRoute: () => schilRoute, path: '/elders', component: Los })
  const openElders = (server: Antwoorden, handelingen = LEZER) =>
    renderScherm({ routes: [losRoute, ...beleidskaderRoutes], pad: '/elders', handelingen, server })

  it('staat op Vandaag en in het paneel van een onderdeel', async () => {
    const { verzonden } = openElders({ 'GET /v1/beleidskaders': { items: [aRegel()] } })
    expect(await screen.findByRole('heading', { name: 'Beleid dat verloopt' })).toBeTruthy()
    expect(await screen.findByRole('heading', { name: 'Voert uit' })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'Nota ondermijning' })).toHaveLength(2)
    expect(verzonden.map(({ zoek }) => zoek.toString()).sort()).toEqual([`record=${PROGRAMMA_ID}`, 'verloopt=true'])
  })

  it('laat niets zien als er niets is, en vraagt niets voor wie het niet mag', async () => {
    const { verzonden } = openElders({}, [])
    await screen.findByRole('heading', { name: 'Elders' })
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    expect(verzonden).toEqual([])
  })
})
