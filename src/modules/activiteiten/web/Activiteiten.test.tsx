import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { vandaagHier } from './activiteittekst.ts'
import { activiteitenRoutes } from './routes.tsx'

const ID = 'b0a1c3de-0000-4000-8000-000000000002'
const KEUZES = {
  soorten: [
    { code: 'schouw', naam: 'Schouw', actief: true, versie: 0 },
    { code: 'markt', naam: 'Markt', actief: true, versie: 0 },
    { code: 'webinar', naam: 'Webinar', actief: false, versie: 1 },
  ],
  ...{ gebieden: [], volledigVanaf: null, instellingversie: 0 },
  laatste: { soort: 'schouw', plaats: 'Havenkade', gebiedId: null },
}
const REGEL = {
  ...{ id: ID, soort: 'schouw', titel: 'Schouw, Havenkade', van: '2026-11-20', tot: '2026-11-20', begin: '19:00' },
  ...{ eind: '21:00', plaats: 'Havenkade', wijk: null, buurt: null, status: 'gepland', inReeks: false },
  bereik: { aantal: 40, precisie: 'ruim' },
}
const ACTIVITEIT = {
  ...REGEL,
  ...{ gebiedId: null, reden: '', resultaat: '', handelingsperspectief: '', partijen: [], acties: [], kanalen: [] },
  ...{ bijlagen: [], reeks: null, geschiedenis: [], let: [], versie: 3, mag: { wijzigen: true } },
}

const renderActiviteiten = (pad: string, server: object = {}, handelingen = ['activiteit:read', 'activiteit:edit']) =>
  renderScherm({
    routes: activiteitenRoutes,
    pad,
    handelingen,
    server: {
      'GET /v1/activiteiten/keuzes': KEUZES,
      'GET /v1/activiteiten': { items: [REGEL], volgende: null },
      [`GET /v1/activiteiten/${ID}`]: ACTIVITEIT,
      ...server,
    },
  })

describe('vastleggen op de telefoon', () => {
  it('is een soort kiezen, een aantal, en opslaan: dag en plaats staan er al', async () => {
    const { user, verzonden } = renderActiviteiten('/activiteiten/nieuw', { 'POST /v1/activiteiten': ACTIVITEIT })
    await user.click(await screen.findByRole('radio', { name: 'Schouw' }))
    await user.type(screen.getByLabelText('Hoeveel mensen? (mag leeg)'), '40')
    await user.click(screen.getByRole('radio', { name: 'Ruim (minstens)' }))
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Schouw, Havenkade is vastgelegd.')).toBeDefined()
    const body = verzonden.find(({ method }) => method === 'POST')?.body
    const dag = vandaagHier()
    expect(body).toMatchObject({ soort: 'schouw', van: dag, tot: dag, plaats: 'Havenkade', status: 'gedaan' })
    expect(body).toMatchObject({ bereik: { aantal: 40, precisie: 'ruim' } })
  })

  it('zegt wat er mist, en toont geen soort die uit staat', async () => {
    const { user } = renderActiviteiten('/activiteiten/nieuw')
    await user.click(await screen.findByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Kies wat voor activiteit het was.')).toBeDefined()
    expect(screen.queryByRole('radio', { name: 'Webinar' })).toBeNull()
  })
})

describe('de lijst', () => {
  it('noemt wanneer, waar en hoeveel, en houdt het filter in het adres', async () => {
    const { user, router } = renderActiviteiten('/activiteiten')
    const rij = within(await screen.findByRole('row', { name: /Schouw, Havenkade/ }))
    expect(rij.getByText('20 november 2026, 19.00 tot 21.00 uur')).toBeDefined()
    expect(rij.getByText('ruim 40 mensen')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('Status'), 'Gedaan')
    expect(router.state.location.search).toEqual({ status: 'gedaan' })
  })

  it('heeft geen knoppen voor wie alleen leest', async () => {
    renderActiviteiten('/activiteiten', {}, ['activiteit:read'])
    expect(await screen.findByRole('row', { name: /Schouw/ })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Leg vast' })).toBeNull()
  })
})

describe('een activiteit', () => {
  it('meldt na gedaan wat niet is meegegaan', async () => {
    const zin = 'Het moment van ‘Rondes lopen’ is niet als gedaan gemeld: het programma is afgesloten.'
    const gedaan = { ...ACTIVITEIT, status: 'gedaan', versie: 4, let: [zin] }
    const { user } = renderActiviteiten(`/activiteiten/${ID}`, { [`POST /v1/activiteiten/${ID}/_gedaan`]: gedaan })
    await user.click(await screen.findByRole('button', { name: 'Meld gedaan' }))
    const dialoog = within(await screen.findByRole('dialog'))
    await user.click(dialoog.getByRole('button', { name: 'Meld gedaan' }))
    expect(await screen.findByText(zin)).toBeDefined()
  })

  it('bewaart niet over een ander heen', async () => {
    const botst = new Weigering(409, {
      code: 'intussen_gewijzigd',
      conflict: { ...ACTIVITEIT, titel: 'Van een ander' },
    })
    const { user } = renderActiviteiten(`/activiteiten/${ID}/wijzigen`, {
      [`PUT /v1/activiteiten/${ID}`]: botst,
      'GET /v1/activiteiten/acties': { items: [] },
    })
    await user.click(await screen.findByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Van een ander')).toBeDefined()
  })

  it('van een reeks is te verlengen; wat botst staat er van tevoren bij', async () => {
    const regel = { soort: 'weekdagen', weekdagen: [5], om: 1, van: '2026-11-20', tot: '2026-11-27' }
    const reeks = { regel, los: false, reeksDag: '2026-11-20', keren: [] }
    const botsing = { dag: '2026-12-04', met: 'Kerstmarkt', metId: ID, waarom: 'Zelfde plaats: Havenkade' }
    const { user, verzonden } = renderActiviteiten(`/activiteiten/${ID}`, {
      [`GET /v1/activiteiten/${ID}`]: { ...ACTIVITEIT, reeks },
      [`POST /v1/activiteiten/${ID}/_verleng`]: {
        ...{ dagen: ['2026-12-04', '2026-12-11'], botsingen: [botsing], activiteit: { ...ACTIVITEIT, reeks } },
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Verleng de reeks' }))
    const dialoog = within(await screen.findByRole('dialog'))
    await user.click(dialoog.getByRole('button', { name: 'Verleng' }))
    expect(await dialoog.findByText('Kies tot en met welke dag de reeks loopt.')).toBeDefined()
    await user.type(dialoog.getByLabelText('Verleng tot en met'), '2026-12-12')
    expect(await dialoog.findByText('Er komen 2 keer bij, de laatste op 11 december 2026.')).toBeDefined()
    expect(dialoog.getByRole('link', { name: 'Kerstmarkt' })).toBeDefined()
    const proeven = () => verzonden.map(({ body }) => (body as { proef?: boolean } | undefined)?.proef)
    expect(proeven()).not.toContain(false)
    await user.click(dialoog.getByRole('button', { name: 'Verleng' }))
    expect(await screen.findByText('Er zijn 2 keer bij.')).toBeDefined()
    expect(proeven()).toContain(false)
  })
})

describe('de lijsten beheren', () => {
  const WIJK = { id: ID, naam: 'Haven', wijkId: null, code: 'WK999001', actief: true, versie: 2 }
  const server = { 'GET /v1/activiteiten/keuzes': { ...KEUZES, gebieden: [WIJK] } }
  const renderBeheer = (antwoorden: object) =>
    renderActiviteiten('/beheer/activiteiten', { ...server, ...antwoorden }, ['activiteitbeheer:edit'])

  it('een soort krijgt een andere naam en houdt haar code', async () => {
    const { user, verzonden } = renderBeheer({ 'PUT /v1/activiteitsoorten/markt': KEUZES.soorten[1] })
    await user.click(await screen.findByRole('button', { name: 'Wijzig Markt' }))
    const naam = within(await screen.findByRole('dialog')).getByLabelText('Naam')
    await user.clear(naam)
    await user.type(naam, 'Veiligheidsmarkt{Enter}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ naam: 'Veiligheidsmarkt', actief: true, versie: 0 },
    })
  })

  it('een wijk gaat uit de keuze, en verliest haar code', async () => {
    const { user, verzonden } = renderBeheer({ [`PUT /v1/activiteitgebieden/${ID}`]: WIJK })
    const lijst = within(await screen.findByRole('list', { name: 'Wijken en buurten' }))
    await user.click(lijst.getByRole('checkbox'))
    await user.click(lijst.getByRole('button', { name: 'Wijzig Haven' }))
    const dialoog = within(await screen.findByRole('dialog'))
    await user.clear(dialoog.getByLabelText('Code van het CBS (mag leeg)'))
    await user.click(dialoog.getByRole('button', { name: 'Sla op' }))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(verzonden.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { naam: 'Haven', code: 'WK999001', actief: false, versie: 2 },
      { naam: 'Haven', code: null, actief: true, versie: 2 },
    ])
  })
})
