import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { stubUpload } from '../../../platform/testing/stubUpload.ts'
import { inzichtRoutes } from './routes.tsx'

const { wacht } = stubUpload()

const rij = (nummer: number, ...cellen: (string | number)[]) => ({ nummer, cellen })
const kolom = (rol: string) => ({ rol, indicatorId: null, getalstijl: 'komma' })
const TOEWIJZING = {
  ...{ doel: 'meetwaarden', blad: null, kopregel: 1, indicatorId: null, namen: {}, groep: '', bron: 'Bestand a.csv' },
  kolommen: [kolom('periode'), kolom('gebied'), kolom('waarde')],
}
const LADING = {
  ...{ id: 'l1', naam: 'a.csv', soort: 'csv', status: 'te_koppelen', fout: null, bron: '', tellingen: null, versie: 2 },
  ...{
    geplaatstDoor: 'Ans de Vries',
    geplaatstOp: '2026-11-02T09:00:00.000Z',
    voortgang: null,
    toewijzing: TOEWIJZING,
  },
  verkenning: {
    ...{ bladen: [], aantalRijen: 3, teksten: [null, null, null] },
    eersteRijen: [rij(1, 'Maand', 'Wijk', 'Aantal'), rij(2, '2025-01', 'gemeente', '12'), rij(3, 'ooit', 'Haven', '3')],
  },
}
const TELLINGEN = {
  gelezen: 50_000,
  goed: 49_963,
  fout: 37,
  waarden: 49_963,
  nieuw: 49_960,
  gewijzigd: 3,
  ongewijzigd: 0,
}
const TE_BEOORDELEN = { ...LADING, status: 'te_beoordelen', tellingen: TELLINGEN, versie: 4 }
const KEUZES = {
  ...{ gemeentecode: 'GM9990', gemeentenaam: 'Waterveste', gebieden: [{ naam: 'Haven', code: 'WK999001' }] },
  indicatoren: [{ id: 'i1', naam: 'Inbraken', soort: 'telling' }],
}
const FOUT = { rij: 100, kolom: 'Aantal', inhoud: 'veel', melding: 'Hier staat geen getal.' }
const WIJZIGING = { rij: 7, indicator: 'Inbraken', gebied: '', periode: '2025', oud: null, nieuw: 12 }

const open = (lading: object | null, server: object = {}) =>
  renderScherm({
    ...{ routes: inzichtRoutes, pad: lading ? '/inzicht/inlezen/l1' : '/inzicht/inlezen' },
    handelingen: ['indicator:read', 'indicator:edit'],
    server: {
      ...{ 'GET /v1/ladingen/l1': lading, 'GET /v1/ladingen/keuzes': KEUZES },
      'GET /v1/ladingen/l1/fouten': { items: [FOUT], volgende: null },
      'GET /v1/ladingen/l1/wijzigingen': { items: [WIJZIGING], volgende: null },
      ...server,
    },
  })

describe('cijfers inlezen', () => {
  it('zegt wat hier komt te staan zolang er niets is ingelezen', async () => {
    open(null, { 'GET /v1/ladingen': { items: [], volgende: null } })
    expect(await screen.findByText('Nog niets ingelezen')).toBeDefined()
  })

  it('opent een bestand dat gekozen is, en toont hoe ver het lezen is', async () => {
    const voortgang = { fase: 'lezen', gedaan: 20_000, totaal: null }
    const { user, router } = open(null, {
      'GET /v1/ladingen': { items: [{ ...LADING, status: 'bevestigd', tellingen: TELLINGEN }], volgende: null },
      'GET /v1/ladingen/l1': { ...LADING, status: 'verkent', voortgang },
    })
    expect(await screen.findByRole('row', { name: /a.csv Overgenomen 49.963 Ans de Vries/ })).toBeDefined()
    await user.upload(screen.getByLabelText('Bestand'), new File(['x'], 'a.csv'))
    ;(await wacht()).answer(201, { ...LADING, status: 'verkent' })
    expect(await screen.findByText('20.000 rijen gelezen')).toBeDefined()
    expect(router.state.location.pathname).toBe('/inzicht/inlezen/l1')
  })

  it('zegt waarom een bestand niet verstuurd kon worden', async () => {
    const { user } = open(null, { 'GET /v1/ladingen': { items: [], volgende: null } })
    await user.upload(await screen.findByLabelText('Bestand'), new File(['x'], 'a.csv'))
    const detail = 'Een bestand met cijfers mag 20 MB groot zijn. Splits het.'
    ;(await wacht()).answer(413, { title: 'Te groot', detail, code: 'bestand_te_groot' })
    expect(await screen.findByText(/mag 20 MB groot zijn/)).toBeDefined()
  })

  it('geeft een fout met een knop als de lijst niet te lezen is', async () => {
    open(null, { 'GET /v1/ladingen': new Weigering(500) })
    expect(await screen.findByRole('button', { name: /opnieuw/i })).toBeDefined()
  })
})

describe('de kolommen van een bestand', () => {
  it('worden voorgesteld, en pas nagekeken als bekend is bij welke indicator de cijfers horen', async () => {
    let nu: object = LADING
    const { user, verzonden } = open(null, {
      'GET /v1/ladingen': { items: [LADING], volgende: null },
      'GET /v1/ladingen/l1': () => nu,
      'PUT /v1/ladingen/l1/toewijzing': () => (nu = TE_BEOORDELEN),
    })
    await user.click(await screen.findByRole('link', { name: 'a.csv' }))
    const knop = await screen.findByRole('button', { name: 'Kijk alle rijen na' })
    await user.click(knop)
    expect(verzonden.some(({ method }) => method === 'PUT')).toBe(false)
    await user.selectOptions(screen.getByLabelText('Indicator'), 'Inbraken')
    const voorbeeld = within(await screen.findByRole('table', { name: 'Voorbeeld' }))
    expect(voorbeeld.getByRole('row', { name: '2 Inbraken Waterveste 2025-01 12' })).toBeDefined()
    expect(voorbeeld.getByRole('row', { name: /3 .*Hier staat geen periode/ })).toBeDefined()
    await user.click(knop)
    await expect
      .poll(() => verzonden.find(({ method }) => method === 'PUT')?.body)
      .toMatchObject({ versie: 2, toewijzing: { indicatorId: 'i1' } })
    expect(await screen.findByText('Wat er gaat gebeuren')).toBeDefined()
  })

  it('zijn te wijzigen: wat een kolom betekent verandert het voorbeeld', async () => {
    const { user } = open({ ...LADING, toewijzing: { ...TOEWIJZING, indicatorId: 'i1' } })
    await user.selectOptions(await screen.findByLabelText('Betekenis van Aantal'), 'Niet gebruiken')
    expect(await screen.findByText('Geen kolom bevat cijfers. Wijs aan welke kolom dat doet.')).toBeDefined()
    expect(screen.queryByRole('table', { name: 'Voorbeeld' })).toBeNull()
  })
})

describe('een nagekeken bestand', () => {
  it('toont wat er gebeurt, wat niet klopt en wat vervangen wordt, en wordt dan overgenomen', async () => {
    const klaar = { ...TE_BEOORDELEN, status: 'bevestigd', versie: 5 }
    const { user, verzonden } = open(TE_BEOORDELEN, { 'POST /v1/ladingen/l1/_bevestig': klaar })
    expect(await screen.findByText('50.000 rijen gelezen, waarvan 49.963 goed en 37 niet.')).toBeDefined()
    expect(await screen.findByRole('row', { name: '100 Aantal veel Hier staat geen getal.' })).toBeDefined()
    expect(await screen.findByRole('row', { name: '7 Inbraken Hele gemeente 2025 niet bekend 12' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Neem alleen de goede rijen over' }))
    await expect
      .poll(() => verzonden.find(({ pad }) => pad.endsWith('_bevestig'))?.body)
      .toEqual({ versie: 4, alleenGoede: true })
  })

  it('zegt waarom het niet kon als intussen iets veranderde', async () => {
    const weigering = new Weigering(409, { code: 'intussen_gewijzigd', detail: 'Iemand anders was bezig. Ververs.' })
    const { user } = open(TE_BEOORDELEN, { 'POST /v1/ladingen/l1/_bevestig': weigering })
    await user.click(await screen.findByRole('button', { name: 'Neem alleen de goede rijen over' }))
    expect(await screen.findByText(/Iemand anders was bezig/)).toBeDefined()
  })

  it('zonder goede rij is niet over te nemen', async () => {
    const niets = { ...TELLINGEN, goed: 0, waarden: 0, nieuw: 0, gewijzigd: 0 }
    open({ ...TE_BEOORDELEN, tellingen: niets })
    expect(await screen.findByText(/Er is geen goede rij om over te nemen/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Neem/ })).toBeNull()
  })

  it('dat is overgenomen, is na een vraag terug te draaien', async () => {
    const bevestigd = { ...TE_BEOORDELEN, status: 'bevestigd' }
    const { user, verzonden } = open(bevestigd, {
      'POST /v1/ladingen/l1/_draaiterug': { ...bevestigd, status: 'teruggedraaid' },
    })
    await user.click(await screen.findByRole('button', { name: 'Draai terug' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Draai terug' }))
    await expect.poll(() => verzonden.some(({ pad }) => pad.endsWith('_draaiterug'))).toBe(true)
  })

  it('dat niet te lezen was, zegt waarom', async () => {
    open({ ...LADING, status: 'mislukt', fout: 'Het bestand is leeg. Kies een ander.' })
    expect(await screen.findByText(/Het bestand is leeg/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Gooi weg' })).toBeDefined()
  })
})
