import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Verzonden } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { OrganisatieKeuze } from '../../partners/web/public.ts'
import { toegangRoutes } from './routes.tsx'

const POLITIE = { id: 'b0a1c3de-0000-4000-8000-00000000000a', naam: 'Politie' }
const aMedewerker = (anders: object = {}) => ({
  id: 'b0a1c3de-0000-4000-8000-000000000001',
  naam: 'Bo Jansen',
  email: 'bo@waterveste.example',
  rollen: ['beheerder'],
  organisatie: null,
  uitgenodigd: false,
  tweedeFactor: false,
  beeindigdOp: null,
  eindigtOp: null,
  versie: 3,
  ...anders,
})
const MAG_ALLES = ['medewerker:read', 'medewerker:edit', 'gemeente:edit', 'organisatie:read']

const renderBeheer = (pad: string, server: object, handelingen = MAG_ALLES) =>
  renderScherm({
    routes: toegangRoutes,
    pad,
    handelingen,
    schil: { OrganisatieKeuze },
    server: { 'GET /v1/medewerkers': { items: [aMedewerker()], volgende: null }, ...server },
  })

describe('medewerkers', () => {
  it('toont wie toegang heeft, met rol en organisatie', async () => {
    const items = [
      aMedewerker(),
      aMedewerker({ id: '2', naam: 'Cor Smit', rollen: ['partner'], organisatie: POLITIE }),
      aMedewerker({ id: '4', naam: 'Eva Dekker', uitgenodigd: true }),
      aMedewerker({ id: '3', naam: 'Dia Visser', beeindigdOp: '2026-10-01T08:00:00.000Z' }),
    ]
    renderBeheer('/beheer/medewerkers', { 'GET /v1/medewerkers': { items, volgende: null } })
    expect(within(await screen.findByRole('row', { name: /Bo Jansen/ })).getByText('Heeft toegang')).toBeDefined()
    expect(within(screen.getByRole('row', { name: /Cor Smit/ })).getByText('Partner, Politie')).toBeDefined()
    expect(within(screen.getByRole('row', { name: /Eva Dekker/ })).getByText('Uitgenodigd')).toBeDefined()
    expect(within(screen.getByRole('row', { name: /Dia/ })).getByText('Beëindigd op 1 oktober 2026')).toBeDefined()
  })

  it('haalt de volgende bladzijde op als je daarom vraagt', async () => {
    const { user } = renderBeheer('/beheer/medewerkers', {
      'GET /v1/medewerkers': ({ zoek }: Verzonden) =>
        zoek.get('vanaf') === 'b2'
          ? { items: [aMedewerker({ id: '2', naam: 'Cor Smit' })], volgende: null }
          : { items: [aMedewerker()], volgende: 'b2' },
    })
    await user.click(await screen.findByRole('button', { name: 'Toon meer' }))
    expect(await screen.findByRole('row', { name: /Cor Smit/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull()
  })

  it('biedt wie alleen mag kijken geen knoppen', async () => {
    renderBeheer('/beheer/medewerkers', {}, ['medewerker:read'])
    await screen.findByRole('row', { name: /Bo Jansen/ })
    expect(screen.queryByRole('link', { name: 'Geef iemand toegang' })).toBeNull()
    expect(screen.queryByRole('button', { name: /Acties voor/ })).toBeNull()
  })

  it('beëindigt toegang na een bevestiging', async () => {
    const { user, verzonden } = renderBeheer('/beheer/medewerkers', {
      [`POST /v1/medewerkers/${aMedewerker().id}/_beeindig`]: aMedewerker({ beeindigdOp: '2026-11-22T08:00:00.000Z' }),
    })
    await user.click(await screen.findByRole('button', { name: 'Acties voor Bo Jansen' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Toegang beëindigen…' }))
    await user.click(await screen.findByRole('button', { name: 'Beëindig toegang' }))
    expect(await screen.findByText('Toegang van Bo Jansen beëindigd')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ beeindigd: true })
  })

  it('legt uit waarom de laatste beheerder niet weg kan', async () => {
    const detail = 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.'
    const { user } = renderBeheer('/beheer/medewerkers', {
      [`POST /v1/medewerkers/${aMedewerker().id}/_beeindig`]: new Weigering(409, { detail }),
    })
    await user.click(await screen.findByRole('button', { name: 'Acties voor Bo Jansen' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Toegang beëindigen…' }))
    await user.click(await screen.findByRole('button', { name: 'Beëindig toegang' }))
    expect(await screen.findByText(detail)).toBeDefined()
  })

  it('geeft een partner toegang met zijn organisatie en toont het wachtwoord één keer', async () => {
    const organisatie = { ...POLITIE, soort: 'politie', aliassen: ['wijkagent'], versie: 1 }
    const { user, verzonden } = renderBeheer('/beheer/medewerkers/nieuw', {
      'GET /v1/organisaties': { items: [organisatie], volgende: null },
      'POST /v1/medewerkers': { medewerker: aMedewerker({ naam: 'Cor Smit' }), wachtwoord: 'vijver-koper-lantaarn' },
    })
    await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Cor Smit')
    await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'cor@politie.example')
    await user.click(screen.getByRole('checkbox', { name: /^Partner/ }))
    await user.click(screen.getByRole('button', { name: 'Geef toegang' }))
    expect(await screen.findByText('Kies de organisatie waar deze partner werkt.')).toBeDefined()

    await user.type(await screen.findByRole('combobox', { name: 'Organisatie' }), 'poli')
    await user.click(await screen.findByRole('option', { name: /Politie/ }))
    await user.click(screen.getByRole('button', { name: 'Geef toegang' }))
    const venster = await screen.findByRole('alertdialog', { name: 'Wachtwoord voor Cor Smit' })
    expect(within(venster).getByText('vijver-koper-lantaarn')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      naam: 'Cor Smit',
      email: 'cor@politie.example',
      rollen: ['partner'],
      organisatieId: POLITIE.id,
      eindigtOp: null,
    })
  })

  it('zegt bij een uitnodiging per mail dat die onderweg is', async () => {
    const { user, router } = renderBeheer('/beheer/medewerkers/nieuw', {
      'POST /v1/medewerkers': { medewerker: aMedewerker({ naam: 'Cor Smit' }), wachtwoord: null, gemaild: true },
    })
    await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Cor Smit')
    await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'cor@waterveste.example')
    await user.click(screen.getByRole('checkbox', { name: /^Raadslid/ }))
    await user.click(screen.getByRole('button', { name: 'Geef toegang' }))
    expect(await screen.findByText('Cor Smit krijgt een mail om een wachtwoord te kiezen')).toBeDefined()
    expect(router.state.location.pathname).toBe('/beheer/medewerkers')
  })

  it.each([
    ['per mail', true, false, 'Nieuw wachtwoord…', 'Stuur mail', null],
    ['per mail, nog niet begonnen', true, true, 'Uitnodiging opnieuw sturen…', 'Stuur uitnodiging', null],
    ['zonder mail', false, false, 'Nieuw wachtwoord…', 'Geef nieuw wachtwoord', 'vijver-koper-lantaarn'],
  ])('geeft een nieuw wachtwoord %s', async (_hoe, perMail, uitgenodigd, punt, knop, wachtwoord) => {
    const { user } = renderBeheer('/beheer/medewerkers', {
      'GET /v1/medewerkers': { items: [aMedewerker({ uitgenodigd })], volgende: null },
      'GET /v1/wachtwoordherstel': { perMail },
      [`POST /v1/medewerkers/${aMedewerker().id}/_wachtwoord`]: { wachtwoord },
    })
    await user.click(await screen.findByRole('button', { name: 'Acties voor Bo Jansen' }))
    await user.click(await screen.findByRole('menuitem', { name: punt }))
    await user.click(await screen.findByRole('button', { name: knop }))
    const verwacht = wachtwoord ?? 'Bo Jansen krijgt een mail om een wachtwoord te kiezen'
    expect(await screen.findByText(verwacht)).toBeDefined()
  })

  it('geeft er een rol bij met de versie die je zag', async () => {
    const pad = `/beheer/medewerkers/${aMedewerker().id}`
    const { user, verzonden, router } = renderBeheer(pad, {
      [`PATCH /v1/medewerkers/${aMedewerker().id}`]: aMedewerker({ rollen: ['beheerder', 'raadslid'], versie: 4 }),
    })
    await user.click(await screen.findByRole('checkbox', { name: /^Raadslid/ }))
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Bo Jansen opgeslagen')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'PATCH')?.body).toEqual({
      naam: 'Bo Jansen',
      rollen: ['beheerder', 'raadslid'],
      organisatieId: null,
      eindigtOp: null,
      versie: 3,
    })
    expect(router.state.location.pathname).toBe('/beheer/medewerkers')
  })

  it('kent een medewerker van elders niet', async () => {
    renderBeheer('/beheer/medewerkers/b0a1c3de-0000-4000-8000-0000000000ff', {})
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
