import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeServer, Weigering, type Antwoorden } from '../../platform/testing/fakeServer.ts'
import '../../platform/testing/jsdomGaps.ts'
import { createQueryClient } from '../../platform/web/api/queryClient.ts'
import { BEHEER } from './beheer.ts'
import { NAVIGATIE } from './navigatie.ts'
import { createBakenRouter } from './router.ts'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

const SESSIE = {
  medewerker: { id: 'b0a1c3de-0000-4000-8000-000000000001', naam: 'Ans de Vries', rollen: ['adviseur_veiligheid'] },
  gemeente: { code: 9990, naam: 'Waterveste' },
  factorNodig: false,
  handelingen: ['sessie:read', 'programma:read', 'inlezing:read', 'inlezing:edit', 'wijziging:read'],
}
const LEEG = { items: [], volgende: null }
const SERVER: Antwoorden = {
  'GET /v1/sessie': SESSIE,
  'GET /v1/eerste-start': { nodig: false },
  'GET /v1/programmas': LEEG,
  'GET /v1/inlezingen': LEEG,
  'GET /v1/recente-wijzigingen': { items: [] },
  'GET /v1/vandaag': { programmas: [] },
}
const aWijziging = (id: string, anders: object = {}) => ({
  id,
  programmaId: 'p',
  soort: 'actie',
  recordId: 'r',
  daad: 'gemaakt',
  herkomst: 'document',
  wie: 'Ans de Vries',
  tijd: '2026-11-21T13:30:05.000Z',
  naam: 'Overleg met het RIEC',
  velden: [],
  ...anders,
})

function renderBaken(pad: string, server: Antwoorden = {}) {
  const antwoorden = { ...SERVER, ...server }
  const verzonden = fakeServer(antwoorden)
  const queryClient = createQueryClient()
  const router = createBakenRouter(queryClient, createMemoryHistory({ initialEntries: [pad] }))
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { router, verzonden, antwoorden, queryClient }
}

const LANG = { timeout: 10_000 }

const BEHEERPUNTEN = BEHEER.flatMap(({ punten }) => punten)

describe('Baken in de browser', () => {
  it.each([...NAVIGATIE.flat(), ...BEHEERPUNTEN].map(({ naar }) => naar))(
    'het menu wijst naar een scherm dat bestaat: %s',
    (naar) => {
      const router = createBakenRouter(createQueryClient())
      const [gevonden] = router.getMatchedRoutes(naar)
      expect(gevonden.at(-1)?.id).not.toBe('/schil/$')
    },
  )

  it('stuurt wie niet is ingelogd naar inloggen, met de weg terug', async () => {
    const { router } = renderBaken('/organisaties?q=halt', { 'GET /v1/sessie': new Weigering(401) })
    expect(await screen.findByRole('heading', { name: 'Inloggen' }, LANG)).toBeDefined()
    expect(router.state.location.search).toEqual({ terug: '/organisaties?q=halt' })
  })

  it('merkt onderweg dat de sessie voorbij is', async () => {
    const { router, antwoorden, queryClient } = renderBaken('/')
    await screen.findByRole('heading', { name: 'Vandaag' }, LANG)
    antwoorden['GET /v1/programmas'] = new Weigering(401)
    void queryClient.invalidateQueries({ queryKey: ['programmas'] })
    expect(await screen.findByRole('heading', { name: 'Inloggen' }, LANG)).toBeDefined()
    await waitFor(() => expect(router.state.location.pathname).toBe('/inloggen'))
    expect(screen.getByText('Je bent uitgelogd.')).toBeDefined()
    expect(queryClient.getQueryData(['programmas'])).toBeUndefined()
  })

  it('laat staan wat iemand typte als de sessie voorbij is, en biedt inloggen ernaast aan', async () => {
    const openen = vi.spyOn(window, 'open').mockReturnValue(null)
    const { router, antwoorden, queryClient } = renderBaken('/mijn-wachtwoord', { 'GET /v1/sessies': { items: [] } })
    const user = userEvent.setup({ delay: null })
    await user.type(await screen.findByLabelText('Huidig wachtwoord', {}, LANG), 'half getypt')
    antwoorden['GET /v1/sessies'] = new Weigering(401)
    void queryClient.invalidateQueries({ queryKey: ['sessies'] })
    expect(await screen.findByText(/Wat je invulde staat hier nog/, {}, LANG)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Log in op een nieuw tabblad' }))
    expect(openen).toHaveBeenCalledWith('/inloggen', '_blank', 'noopener')
    expect(screen.getByLabelText('Huidig wachtwoord')).toHaveProperty('value', 'half getypt')
    expect(router.state.location.pathname).toBe('/mijn-wachtwoord')
    openen.mockRestore()
  })

  it('zegt het als de server niet te bereiken is en probeert het opnieuw', async () => {
    renderBaken('/', { 'GET /v1/sessie': new Weigering(500, { detail: 'Probeer het zo nog eens.' }) })
    expect((await screen.findByRole('alert', undefined, LANG)).textContent).toContain('Probeer het zo nog eens.')
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeDefined()
  })
})

describe('Beheer', () => {
  it.each(BEHEER.map(({ naam, punten }) => [naam, punten]))('past als rij tabbladen: %s', (_naam, punten) => {
    expect(punten.length).toBeGreaterThan(0)
    expect(punten.length).toBeLessThanOrEqual(5)
  })

  it.each(BEHEERPUNTEN.map(({ naar }) => naar))('bestaat niet voor wie er niets mag: %s', async (pad) => {
    renderBaken(pad)
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' }, LANG)).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Beheer' })).toBeNull()
  })
})

describe('Vandaag', () => {
  it('zegt op een lege Baken wat de eerste stap is', async () => {
    renderBaken('/')
    expect(await screen.findByRole('heading', { name: 'Nog geen programma' }, LANG)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Programma inlezen' }).getAttribute('href')).toBe('/inlezingen/nieuw')
    expect(screen.queryByRole('heading', { name: 'Nog te beoordelen' })).toBeNull()
  })

  it('neemt samen wat één handeling was', async () => {
    const items = [
      aWijziging('1', { daad: 'gewijzigd', herkomst: 'hand', tijd: '2026-11-21T14:00:00.000Z' }),
      aWijziging('2'),
      aWijziging('3', { naam: 'Mobiele camera’s', tijd: '2026-11-21T13:30:01.000Z' }),
      aWijziging('4', { wie: 'Bo Jansen' }),
    ]
    renderBaken('/', { 'GET /v1/recente-wijzigingen': { items } })
    const kaart = within(await screen.findByRole('region', { name: 'Laatst gewijzigd' }, LANG))
    await kaart.findByText('2 onderdelen gemaakt uit een document door Ans de Vries')
    expect(kaart.getAllByRole('listitem').map((regel) => regel.textContent)).toEqual([
      '21 november 2026, 15.00 uurActie ‘Overleg met het RIEC’ gewijzigd door Ans de Vries',
      '21 november 2026, 14.30 uur2 onderdelen gemaakt uit een document door Ans de Vries',
      '21 november 2026, 14.30 uurActie ‘Overleg met het RIEC’ gemaakt uit een document door Bo Jansen',
    ])
  })
})

describe('zoeken', () => {
  const ACTIVITEIT = {
    ...{ id: 'b0a1c3de-0000-4000-8000-000000000002', soort: 'schouw', titel: 'Schouw op de kade', plaats: 'Kade' },
    ...{ van: '2026-11-20', tot: '2026-11-20', begin: null, eind: null, wijk: null, buurt: null, status: 'gedaan' },
    ...{ bereik: null, inReeks: false },
  }
  it('vindt ook activiteiten, en vraagt niet wat iemand niet mag lezen', async () => {
    const { verzonden } = renderBaken('/', {
      'GET /v1/sessie': { ...SESSIE, handelingen: ['sessie:read', 'activiteit:read'] },
      'GET /v1/activiteiten': { items: [ACTIVITEIT], volgende: null },
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /^Zoek een actie/ }, LANG))
    await screen.findByRole('dialog', { name: 'Zoeken' }, LANG)
    await user.keyboard('kade')
    const groep = await screen.findByRole('group', { name: 'Activiteiten' }, LANG)
    const punt = within(groep).getByRole('option', { name: /Schouw op de kade/ })
    expect(punt.textContent).toContain('20 november 2026, Kade')
    expect(verzonden.some(({ pad }) => pad.includes('zoekresultaten'))).toBe(false)
  })
})
