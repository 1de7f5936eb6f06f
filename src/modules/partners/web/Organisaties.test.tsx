import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Verzonden } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { partnersRoutes } from './routes.tsx'

const ID = 'b0a1c3de-0000-4000-8000-00000000000a'
const POLITIE = {
  id: ID,
  naam: 'Politie',
  soort: 'politie',
  aliassen: ['wijkagent'],
  maildomeinen: [],
  contact: null,
  versie: 1,
}
const HALT = {
  id: 'b0a1c3de-0000-4000-8000-00000000000b',
  naam: 'Halt',
  soort: 'justitie',
  aliassen: [],
  maildomeinen: [],
  contact: null,
  versie: 1,
}

const renderOrganisaties = (server: object = {}, { pad = '/organisaties', handelingen = ['organisatie:edit'] } = {}) =>
  renderScherm({
    routes: partnersRoutes,
    pad,
    handelingen,
    server: {
      'GET /v1/organisaties': ({ zoek }: Verzonden) => ({
        items: [HALT, POLITIE].filter(({ naam }) => naam.toLowerCase().includes(zoek.get('q') ?? '')),
        volgende: null,
      }),
      ...server,
    },
  })

const act = async ({ user }: ReturnType<typeof renderOrganisaties>, wie: string, wat: string) => {
  await user.click(await screen.findByRole('button', { name: `Acties voor ${wie}` }))
  await user.click(await screen.findByRole('menuitem', { name: wat }))
}

describe('organisaties', () => {
  it('toont naam, soort en andere namen', async () => {
    renderOrganisaties()
    const rij = within(await screen.findByRole('row', { name: /Politie/ }))
    expect(rij.getByText('wijkagent')).toBeDefined()
    expect(within(screen.getByRole('row', { name: /Halt/ })).getByText('Justitie')).toBeDefined()
  })

  it('bewaart de zoekvraag in het adres en zegt het als er niets is', async () => {
    const { user, router } = renderOrganisaties()
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek een organisatie' }), 'xyz')
    expect(await screen.findByRole('heading', { name: 'Geen organisatie met ‘xyz’' })).toBeDefined()
    expect(router.state.location.search).toEqual({ q: 'xyz' })
  })

  it('zegt op een lege lijst wat je kunt doen', async () => {
    renderOrganisaties({ 'GET /v1/organisaties': { items: [], volgende: null } })
    expect(await screen.findByRole('heading', { name: 'Nog geen organisaties' })).toBeDefined()
  })

  it('biedt wie alleen leest geen knoppen', async () => {
    renderOrganisaties({}, { handelingen: ['organisatie:read'] })
    await screen.findByRole('row', { name: /Politie/ })
    expect(screen.queryByRole('button', { name: /Acties voor|Voeg organisatie/ })).toBeNull()
  })

  it('voegt een organisatie toe met andere namen, ook de laatste zonder Enter', async () => {
    const { user, verzonden } = renderOrganisaties({ 'POST /v1/organisaties': { ...HALT, naam: 'Sportclub' } })
    await user.click(await screen.findByRole('button', { name: 'Voeg organisatie toe' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Organisatie toevoegen' }))
    await user.type(venster.getByRole('textbox', { name: 'Naam' }), 'Sportclub')
    await user.selectOptions(venster.getByRole('combobox', { name: 'Soort' }), 'Inwoners')
    await user.type(venster.getByRole('textbox', { name: 'Andere namen' }), 'SC Waterveste{Enter}de club')
    await user.click(venster.getAllByRole('button', { name: 'Voeg toe' }).at(-1) as HTMLElement)
    expect(await screen.findByText('Sportclub toegevoegd')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      naam: 'Sportclub',
      soort: 'inwoners',
      aliassen: ['SC Waterveste', 'de club'],
      maildomeinen: [],
      contact: null,
    })
  })

  it('toont bij het veld dat een naam al van een ander is', async () => {
    const melding = '‘wijkagent’ hoort al bij een andere organisatie.'
    const scherm = renderOrganisaties({
      [`PATCH /v1/organisaties/${ID}`]: new Weigering(400, { fouten: [{ pad: 'body.aliassen.0', melding }] }),
    })
    await act(scherm, 'Politie', 'Wijzigen')
    await scherm.user.click(await screen.findByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(melding)).toBeDefined()
    expect(scherm.verzonden.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ versie: 1 })
  })

  it('opent de organisatie uit het adres, om in te zien voor wie niet mag wijzigen', async () => {
    renderOrganisaties({}, { pad: `/organisaties?organisatie=${ID}`, handelingen: ['organisatie:read'] })
    const venster = within(await screen.findByRole('dialog', { name: 'Politie' }))
    expect(venster.getByText('wijkagent')).toBeDefined()
    expect(venster.queryByRole('textbox')).toBeNull()
  })

  it('zegt het als de organisatie uit het adres er niet meer is', async () => {
    renderOrganisaties({}, { pad: '/organisaties?organisatie=weg' })
    expect(await screen.findByRole('dialog', { name: 'Deze organisatie is er niet meer' })).toBeDefined()
  })

  it('vraagt het voor wijzigingen verloren gaan', async () => {
    const scherm = renderOrganisaties()
    await act(scherm, 'Politie', 'Wijzigen')
    await scherm.user.click(await screen.findByRole('button', { name: 'Haal wijkagent weg' }))
    await scherm.user.keyboard('{Escape}')
    await scherm.user.click(await screen.findByRole('button', { name: 'Blijf hier' }))
    expect(screen.getByRole('dialog', { name: 'Politie wijzigen' })).toBeDefined()
  })

  it('legt uit waarom een organisatie met acties niet weg kan', async () => {
    const detail = 'Politie hoort bij 12 acties.'
    const scherm = renderOrganisaties({ [`DELETE /v1/organisaties/${ID}`]: new Weigering(409, { detail }) })
    await act(scherm, 'Politie', 'Weghalen…')
    await scherm.user.click(await screen.findByRole('button', { name: 'Haal weg' }))
    expect(await screen.findByText(detail)).toBeDefined()
    await scherm.user.click(screen.getAllByRole('button', { name: 'Sluiten' }).at(-1) as HTMLElement)
    await waitFor(() => expect(screen.queryByText(detail)).toBeNull())
  })
})
