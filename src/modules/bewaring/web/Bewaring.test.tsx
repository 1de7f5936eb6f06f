import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import type { Lijst, Regel } from './bewaringQueries.ts'
import { bewaringRoutes } from './routes.tsx'

const ID = 'b0a1c3de-0000-4000-8000-000000000001'
const LIJST: Lijst = {
  ...{ id: ID, nummer: 4, status: 'opgesteld', opgesteldOp: '2026-11-22T02:00:00.000Z', opgesteldDoor: null },
  ...{ goedgekeurdOp: null, goedgekeurdDoor: null, vernietigdOp: null, opgeschoondOp: null, staat: 1, vernietigd: 0 },
  ...{ verklaringSha256: null, versie: 3, magGoedkeuren: true, waaromNiet: null },
}
const REGEL: Regel = {
  ...{ id: 'b0a1c3de-0000-4000-8000-000000000002', recordsoort: 'notities.notitie', naam: 'Notitie' },
  ...{ regime: 'wgs-zvh', kenmerk: 'N-4F2A-9B1C', klokdag: '2021-11-20', laatste: '2026-11-20', status: 'staat' },
  uitleg: 'Notitie: bewaren mag tot en met vrijdag 20 november 2026.',
  ...{ reden: null, geblokkeerd: false, sha256: 'ab'.repeat(32) },
}

const renderBewaring = (pad: string, server: object, handelingen = ['vernietiging:edit', 'blokkade:edit']) =>
  renderScherm({
    routes: bewaringRoutes,
    pad,
    handelingen: ['bewaring:read', ...handelingen],
    server: {
      [`GET /v1/vernietigingslijsten/${ID}`]: LIJST,
      [`GET /v1/vernietigingslijsten/${ID}/regels`]: { items: [REGEL], volgende: null },
      ...server,
    },
  })

describe('een vernietigingslijst', () => {
  it('wordt pas na een vraag goedgekeurd, zoals zij gezien is', async () => {
    const { user, verzonden } = renderBewaring(`/bewaring/lijsten/${ID}`, {
      [`POST /v1/vernietigingslijsten/${ID}/_goedkeur`]: { ...LIJST, status: 'goedgekeurd', magGoedkeuren: false },
    })
    expect(await screen.findByText(REGEL.uitleg)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Keur goed en vernietig…' }))
    const vraag = await screen.findByRole('alertdialog')
    await user.click(within(vraag).getByRole('button', { name: 'Keur goed en vernietig' }))
    expect(await screen.findByText('Wordt vernietigd')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ versie: 3 })
  })

  it('laat iets uitnemen met een reden', async () => {
    const { user, verzonden } = renderBewaring(`/bewaring/lijsten/${ID}`, {
      [`POST /v1/vernietigingslijsten/${ID}/regels/${REGEL.id}/_uitzonder`]: { ...LIJST, staat: 0, versie: 4 },
    })
    await user.click(await screen.findByRole('button', { name: /^Neem uit…/ }))
    await user.click(await screen.findByRole('button', { name: 'Neem uit' }))
    expect(await screen.findByText('Schrijf waarom, in ten minste 10 tekens.')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'Er loopt een bezwaar.')
    await user.click(screen.getByRole('button', { name: 'Neem uit' }))
    expect(await screen.findByText('Van de lijst gehaald en geblokkeerd.')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ reden: 'Er loopt een bezwaar.' })
  })

  it('geeft wie alleen mag kijken geen knoppen, en zegt waarom het niet mag', async () => {
    const waaromNiet = 'Je hebt deze lijst zelf laten opstellen.'
    const lijst = { ...LIJST, magGoedkeuren: false, waaromNiet }
    renderBewaring(`/bewaring/lijsten/${ID}`, { [`GET /v1/vernietigingslijsten/${ID}`]: lijst }, [])
    expect(await screen.findByText(waaromNiet)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Keur goed|Neem uit/ })).toBeNull()
  })
})

describe('bewaren en vernietigen', () => {
  it('zegt wat er gebeurt als er nog niets is', async () => {
    renderBewaring('/bewaring', { 'GET /v1/vernietigingslijsten': { items: [], volgende: null } })
    expect(await screen.findByRole('heading', { name: 'Nog niets te vernietigen' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Stel nu een lijst op' })).toBeDefined()
  })

  it('geeft de verklaring van wat vernietigd is', async () => {
    const lijst = { ...LIJST, status: 'vernietigd', verklaringSha256: 'cd'.repeat(32) }
    renderBewaring('/bewaring', { 'GET /v1/vernietigingslijsten': { items: [lijst], volgende: null } })
    const link = await screen.findByRole('link', { name: 'Verklaring 4' })
    expect(link.getAttribute('href')).toBe(`/v1/vernietigingslijsten/${ID}/verklaring`)
  })

  it('zegt van een termijn dat zij niet geverifieerd is', async () => {
    const termijn = {
      ...{
        id: 'x',
        recordsoort: 'toegang.medewerker',
        naam: 'Medewerker met account',
        regime: 'avg',
        regimeNaam: 'AVG',
      },
      ...{
        lengte: { aantal: 2, eenheid: 'jaren' },
        klok: 'afsluiting',
        zin: '2 jaar na de afsluiting',
        hoogstens: false,
      },
      ...{ bestemming: 'vernietigen', categorie: null, artikel: 'AVG 5 lid 1 onder e', bron: 'Voorstel' },
      ...{ geldigVan: null, geldigTot: null, nagekeken: false },
    }
    renderBewaring('/bewaring/termijnen', { 'GET /v1/bewaartermijnen': { items: [termijn] } })
    expect(await screen.findByText('Niet geverifieerd')).toBeDefined()
    expect(screen.getByText('2 jaar na de afsluiting')).toBeDefined()
  })
})
