import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { toegangRoutes } from '../routes.tsx'

const DETAIL = 'Alleen wie deze handeling zelf heeft, kan haar geven of afnemen.'
const cel = (handeling: string, aan: boolean, standaard = aan, vast: string | null = null) => ({
  ...{ handeling, aan, standaard, vast },
})
const MATRIX = {
  versie: 4,
  magWijzigen: true,
  groepen: [
    {
      naam: 'Programma',
      handelingen: [
        { handeling: 'programma:read', naam: 'Programma lezen', zin: 'Ziet programma’s.', dossier: false },
        { handeling: 'programma:edit', naam: 'Programma beheren', zin: 'Stelt vast en sluit af.', dossier: false },
      ],
    },
    {
      naam: 'Dossiers',
      handelingen: [{ handeling: 'dossier:read', naam: 'Dossiers lezen', zin: 'Opent dossiers.', dossier: true }],
    },
  ],
  rollen: [
    {
      ...{
        rol: 'kcc',
        naam: 'KCC-medewerker',
        zin: 'Neemt meldingen aan.',
        medewerkers: 2,
        tweedeFactorVerplicht: false,
      },
      cellen: [
        cel('programma:read', false, true),
        cel('programma:edit', false),
        cel('dossier:read', false, false, DETAIL),
      ],
    },
    {
      ...{ rol: 'raadslid', naam: 'Raadslid', zin: 'Leest mee.', medewerkers: 0, tweedeFactorVerplicht: false },
      cellen: [cel('programma:read', true), cel('programma:edit', false), cel('dossier:read', false)],
    },
  ],
}
const GEVOLG = {
  rol: 'kcc',
  handeling: 'programma:edit',
  toegestaan: true,
  namen: ['Bo Jansen'],
  aantal: 1,
  blijftGelijk: 1,
}

const renderRollen = (pad: string, server: object = {}, handelingen = ['rol:read', 'rol:edit', 'medewerker:read']) =>
  renderScherm({ routes: toegangRoutes, pad, handelingen, server: { 'GET /v1/rollen': MATRIX, ...server } })

describe('rollen', () => {
  it('toont per handeling welke rol haar heeft, en waar dat anders is dan standaard', async () => {
    const { user } = renderRollen('/beheer/rollen')
    const rij = await screen.findByRole('row', { name: /^Programma lezen/ })
    expect(
      within(rij)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['–nee, anders dan standaard', '✓ja'])
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een handeling' }), 'dossier')
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Programma lezen/ })).toBeNull())
    expect(screen.getByRole('row', { name: /^Dossiers lezen\s*\(dossiers\)/ })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Word' }).getAttribute('href')).toBe('/v1/rollen/uitvoer?vorm=docx')
  })

  it('laat zien wie wat krijgt voordat het bewaard wordt, en stuurt alleen wat mag', async () => {
    const { user, verzonden } = renderRollen('/beheer/rollen?rol=kcc', {
      'POST /v1/rollen/_vergelijk': { gevolgen: [GEVOLG], geweigerd: [] },
      'PATCH /v1/rollen': { ...MATRIX, versie: 5 },
    })
    const dossier = await screen.findByRole('checkbox', { name: /^Dossiers lezen/ })
    expect([dossier.hasAttribute('disabled'), screen.getByText(DETAIL)]).toEqual([true, expect.anything()])
    await user.click(screen.getByRole('checkbox', { name: /^Programma beheren/ }))
    await user.click(screen.getByRole('button', { name: 'Bekijk en bewaar' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Wie krijgt en verliest wat?' }))
    expect(await venster.findByText(/1 persoon krijgt dit: Bo Jansen\. Voor 1 verandert niets/)).toBeDefined()
    await user.click(venster.getByRole('button', { name: 'Bewaar 1 wijziging' }))
    expect(await screen.findByText('Bewaard. Het geldt meteen voor iedereen.')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'PATCH')?.body).toEqual({
      versie: 4,
      wijzigingen: [{ rol: 'kcc', handeling: 'programma:edit', toegestaan: true }],
    })
    expect(screen.queryByRole('region', { name: 'Nog niet bewaard' })).toBeNull()
  })

  it('zet een rol terug naar de standaard, en zegt wat niet mag', async () => {
    const geweigerd = [{ rol: 'kcc', handeling: 'programma:read', toegestaan: true, reden: DETAIL }]
    const { user } = renderRollen('/beheer/rollen?rol=kcc', {
      'POST /v1/rollen/_vergelijk': { gevolgen: [], geweigerd },
    })
    await user.click(await screen.findByRole('button', { name: 'Terug naar standaard' }))
    expect(screen.getByText('1 wijziging, nog niet bewaard')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Bekijk en bewaar' }))
    expect(await screen.findByText(/KCC-medewerker, Programma lezen/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Bewaar/ })).toBeNull()
  })

  it('legt uit waarom bewaren niet lukt', async () => {
    const { user } = renderRollen('/beheer/rollen?rol=kcc', {
      'POST /v1/rollen/_vergelijk': new Weigering(409, { detail: 'Iemand anders wijzigde de rollen intussen.' }),
    })
    await user.click(await screen.findByRole('checkbox', { name: /^Programma beheren/ }))
    await user.click(screen.getByRole('button', { name: 'Bekijk en bewaar' }))
    expect(await screen.findByText(/wijzigde de rollen intussen/)).toBeDefined()
  })

  it('laat wie alleen mag kijken niets wijzigen', async () => {
    renderRollen('/beheer/rollen?rol=raadslid', { 'GET /v1/rollen': { ...MATRIX, magWijzigen: false } }, ['rol:read'])
    const vinken = await screen.findAllByRole('checkbox')
    expect(vinken.map((vink) => vink.hasAttribute('disabled'))).toEqual([true, true, true])
  })

  it('bestaat niet voor wie rollen niet mag zien', async () => {
    renderRollen('/beheer/rollen', {}, ['medewerker:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
