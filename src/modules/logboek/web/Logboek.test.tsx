import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { logboekRoutes } from './routes.tsx'

const ANS = '0f0e0d0c-0b0a-4908-8706-050403020100'
const REGEL = {
  ...{ id: '1f0e0d0c-0b0a-4908-8706-050403020100', tijd: '2026-11-20T13:30:00.000Z', rol: 'Jurist', organisatie: null },
  ...{ handeling: 'organisatie:read', daad: 'Organisaties zien', uitkomst: 'gelukt', doel: null },
  ...{ onderwerp: 'organisaties/2', aantalGetoond: 2, medewerker: { id: ANS, naam: 'Ans de Vries' } },
  zin: 'Ans de Vries deed ‘Organisaties zien’ op 2 organisaties en kreeg 2 gegevens te zien.',
}
const VOL = {
  ...REGEL,
  ...{ verzoek: 'verzoek-7', herkomst: 'ab'.repeat(16), spoor: null, getoond: [ANS], vorm: 2 },
  zegel: { nummer: 41, tijd: '2026-11-20T13:30:05.000Z' },
}
const LOGBOEK = {
  zegel: { laatste: { tijd: '2026-11-20T13:30:05.000Z', regels: 1042, wortel: 'ff' }, anker: true },
  handelingen: [{ handeling: 'organisatie:read', naam: 'Organisaties zien' }],
  medewerkers: [{ id: ANS, naam: 'Ans de Vries' }],
}
const SERVER = {
  'GET /v1/logboek': LOGBOEK,
  'GET /v1/logregels': { items: [REGEL], volgende: null, aantal: { getal: 1000, meer: true } },
  [`GET /v1/logregels/${REGEL.id}`]: VOL,
}
const FG = ['log:read', 'log:review', 'log:export']

const render = (pad: string, handelingen = FG, server: Record<string, unknown> = SERVER) =>
  renderScherm({ routes: logboekRoutes, pad, handelingen, server })

describe('zoeken in het logboek', () => {
  it('toont leesbare regels, telt niet precies en zoekt met wat in het adres staat', async () => {
    const { user, verzonden } = render(`/logboek?medewerker=${ANS}&van=2026-11-01`)
    expect(await screen.findByText(REGEL.zin)).toBeDefined()
    expect(screen.getByText(/Meer dan 1\.000 regels/)).toBeDefined()
    expect(screen.getByText(/Verzegeld tot en met 20 november 2026, 14\.30 uur: 1\.042 regels\./)).toBeDefined()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Uitkomst' }), 'Geweigerd')
    const laatste = verzonden.findLast(({ pad }) => pad === '/v1/logregels')
    expect(Object.fromEntries(laatste!.zoek)).toEqual({ medewerker: ANS, van: '2026-11-01', uitkomst: 'geweigerd' })
  })

  it('opent een regel met haar bewijs', async () => {
    const { user } = render('/logboek')
    await user.click(await screen.findByRole('button', { name: /Bekijk de regel van 20 november/ }))
    const venster = await screen.findByRole('dialog', { name: 'Regel van het logboek' })
    expect(await within(venster).findByText('verzoek-7')).toBeDefined()
    expect(within(venster).getByRole('link', { name: 'Bewijs van deze regel' }).getAttribute('href')).toBe(
      `/v1/logregels/${REGEL.id}/bewijs`,
    )
  })

  it('zegt wat te doen als er niets is, en waarschuwt zonder anker', async () => {
    render('/logboek', FG, {
      'GET /v1/logboek': { ...LOGBOEK, zegel: { ...LOGBOEK.zegel, anker: false } },
      'GET /v1/logregels': { items: [], volgende: null, aantal: { getal: 0, meer: false } },
    })
    expect(await screen.findByRole('heading', { name: 'Niets gevonden in de laatste 30 dagen' })).toBeDefined()
    expect(screen.getByText(/Er is geen anker buiten de database/)).toBeDefined()
  })

  it('bestaat niet voor wie het logboek niet mag lezen', async () => {
    render('/logboek', ['eigenlog:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})

describe('opvallend inzien', () => {
  const OPVALLEND = {
    sinds: '2026-11-06',
    items: [
      {
        ...{ soort: 'veel', medewerker: { id: ANS, naam: 'Ans de Vries' }, rol: 'Jurist', dag: '2026-11-20' },
        ...{ aantal: 60, gewoon: 12, uitleg: '60 gegevens ingezien. Gewoon is 12 op een dag.', bekeken: null },
      },
    ],
  }

  it('zegt welk getal tegen welk, en legt vast wat eruit kwam', async () => {
    const { user, verzonden } = render('/logboek/opvallend', FG, {
      'GET /v1/opvallend-inzien': OPVALLEND,
      'POST /v1/opvallend-inzien/_bekeken': null,
    })
    expect(await screen.findByText('60 gegevens ingezien. Gewoon is 12 op een dag.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^Bekeken: Ans de Vries/ }))
    await user.click(await screen.findByRole('button', { name: 'Leg vast' }))
    expect(screen.getByText('Schrijf op wat je hebt nagegaan en wat eruit kwam.')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Wat kwam eruit?' }), 'Inwerken van een collega.')
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(await screen.findByText('Vastgelegd als bekeken')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ medewerkerId: ANS, dag: '2026-11-20', soort: 'veel', toelichting: 'Inwerken van een collega.' },
    })
  })
})

describe('mijn logboek', () => {
  it('toont de eigen regels, zonder meer dan dat', async () => {
    render('/mijn-logboek', ['eigenlog:read'], { 'GET /v1/mijn-logregels': { items: [REGEL], volgende: null } })
    expect(await screen.findByText(REGEL.zin)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Bekijk/ })).toBeNull()
  })
})
