import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from '../routes.tsx'

const DIENST = {
  ...{ id: 'b0a1c3de-0000-4000-8000-00000000000d', naam: 'Waterveste', issuer: 'https://dienst.example' },
  ...{ clientId: 'baken', scopes: 'openid', claimNaam: 'name', claimEmail: 'email', vertrouwtEmail: false },
  ...{ maaktMedewerkers: true, tweedeFactor: ['mfa'], aan: true, heeftGeheim: true, mensen: 3, versie: 2 },
  claimregels: [{ claim: 'groups', waarde: 'veilig', organisatieId: null, rol: 'raadslid' }],
  adressen: { terug: 'https://baken.example/terug', uitgelogd: 'https://baken.example/uit', uitlogbericht: 'x' },
}
const PAD = `/beheer/inlogdiensten/${DIENST.id}`
const API = `/v1/inlogdiensten/${DIENST.id}`

const renderBeheer = (pad: string, server: Record<string, unknown>, handelingen = ['inlogdienst:edit']) =>
  renderScherm({ routes: toegangRoutes, pad, handelingen, server })

describe('inlogdiensten', () => {
  it('legt uit wat het is als er geen is', async () => {
    renderBeheer('/beheer/inlogdiensten', { 'GET /v1/inlogdiensten': { items: [] } })
    expect(await screen.findByText('Iedereen logt in met een wachtwoord van Baken')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Voeg een dienst toe' })).toBeDefined()
  })

  it('toont wie er zijn en of zij aan staan', async () => {
    renderBeheer('/beheer/inlogdiensten', { 'GET /v1/inlogdiensten': { items: [DIENST] } })
    const regel = (await screen.findByRole('link', { name: 'Waterveste' })).closest('tr')
    expect(within(regel ?? document.body).getByText('Staat aan')).toBeDefined()
  })

  it('bestaan niet voor wie ze niet mag wijzigen', async () => {
    renderBeheer('/beheer/inlogdiensten', {}, [])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })

  it('slaat op zonder het geheim als dat niet is ingevuld, met een regel erbij', async () => {
    const { user, verzonden } = renderBeheer(PAD, { [`GET ${API}`]: DIENST, [`PUT ${API}`]: { ...DIENST, versie: 3 } })
    await user.click(await screen.findByRole('button', { name: 'Voeg een regel toe' }))
    const regel = screen.getByRole('group', { name: 'Regel 2' })
    await user.type(within(regel).getByRole('textbox', { name: 'Waarde' }), 'bestuur')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(/Vul bij elke regel/)).toBeDefined()
    await user.selectOptions(within(regel).getByRole('combobox', { name: 'Rol' }), 'Burgemeester')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Waterveste opgeslagen')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      ...{ versie: 2, clientGeheim: null, tweedeFactor: ['mfa'] },
      claimregels: [
        ...DIENST.claimregels,
        { claim: 'groups', waarde: 'bestuur', organisatieId: null, rol: 'burgemeester' },
      ],
    })
  })

  it('toont wat de test vond', async () => {
    const meldingen = [{ soort: 'fout', tekst: 'De server antwoordt niet.' }]
    const { user } = renderBeheer(PAD, { [`GET ${API}`]: DIENST, [`POST ${API}/_test`]: { gelukt: false, meldingen } })
    await user.click(await screen.findByRole('button', { name: 'Test de verbinding' }))
    expect((await screen.findByRole('alert')).textContent).toContain('De server antwoordt niet.')
    expect(screen.getByText('https://baken.example/terug')).toBeDefined()
  })

  it('zegt voor het weghalen wie dat raakt', async () => {
    const { user, verzonden } = renderBeheer(PAD, { [`GET ${API}`]: DIENST, [`DELETE ${API}`]: null })
    await user.click(await screen.findByRole('button', { name: 'Haal deze dienst weg…' }))
    const venster = await screen.findByRole('alertdialog')
    expect(venster.textContent).toContain('3 medewerkers')
    await user.click(within(venster).getByRole('button', { name: 'Haal weg' }))
    expect(await screen.findByText('Waterveste is weg')).toBeDefined()
    expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
  })
})
