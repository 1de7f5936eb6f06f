import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayInNederland, jaarOf } from '../../../platform/domain/datum.ts'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { parseGetal } from './indicator/waarden/parseGetal.ts'
import { inzichtRoutes } from './routes.tsx'

const JAAR = jaarOf(dayInNederland(new Date()))
const INDICATOR = {
  ...{ id: 'i1', naam: 'Inbraken', definitie: 'Wat is aangegeven.', soort: 'telling', eenheid: 'aangiften' },
  ...{ goed: 'lager', bron: 'eigen telling', frequentie: 'jaar', teltPersonen: false, ontwerpeffect: 1, versie: 4 },
  ...{ bevolkingsgroep: '', herkomst: { soort: 'hand' }, actief: true, gebieden: [], bevolking: [], reden: null },
  ...{ waarden: [], doelen: [], inSommen: [] },
}

const render = (pad: string, server: object) =>
  renderScherm({
    ...{ routes: inzichtRoutes, pad, handelingen: ['indicator:read', 'indicator:edit'] },
    server: { 'GET /v1/indicatoren/i1': INDICATOR, 'PUT /v1/indicatoren/i1/waarden': INDICATOR, ...server },
  })

it('een lege lijst is met een knop te vullen', async () => {
  const { user, verzonden } = render('/inzicht/indicatoren', {
    'GET /v1/indicatoren': { items: [] },
    'POST /v1/indicatoren/_standaard': { toegevoegd: 10 },
  })
  await user.click(await screen.findByRole('button', { name: 'Zet de lijst klaar' }))
  await expect.poll(() => verzonden.some(({ method }) => method === 'POST')).toBe(true)
})

it('een lijst die niet te lezen is geeft een fout met een knop', async () => {
  render('/inzicht/indicatoren', { 'GET /v1/indicatoren': new Weigering(500) })
  expect(await screen.findByRole('button', { name: /opnieuw/i })).toBeDefined()
})

describe('een indicator', () => {
  const punt = { naam: '2025', waarde: 9.5, laag: 8, hoog: 11, voorlopig: false, nadruk: false, context: '' }
  const grafiek = {
    ...{ titel: 'Inbraken', beschrijving: '', eenheid: 'aangiften', verwachting: null, norm: null, punten: [punt] },
  }
  const GEBIEDEN = [
    { gebied: '', naam: 'Hele gemeente', grafiek },
    { gebied: 'GM9981', naam: 'Kadeburg', grafiek: { ...grafiek, punten: [{ ...punt, waarde: 12 }] } },
    { gebied: 'GM9982', naam: 'Sluishoven', grafiek },
  ]
  const GROEP = { id: 'g1', naam: 'Buren', gemeenten: [{ code: 'GM9981', naam: 'Kadeburg' }], versie: 1 }

  it('staat naast de gemeenten van een groep, bij hun naam', async () => {
    render('/inzicht/indicatoren/i1', {
      'GET /v1/indicatoren/i1': { ...INDICATOR, gebieden: GEBIEDEN },
      'GET /v1/referentiegroepen': { items: [GROEP] },
    })
    await screen.findByLabelText('Vergelijk met')
    const tabel = within(screen.getByRole('table', { name: 'Laatste jaar per gemeente' }))
    expect(tabel.getByRole('row', { name: 'Kadeburg 2025 12 8 tot 11' })).toBeDefined()
    expect(tabel.queryByText('Sluishoven')).toBeNull()
  })

  it('zonder cijfers zegt wat er te doen is', async () => {
    render('/inzicht/indicatoren/i1', {})
    expect(await screen.findByText(/Vul hieronder de cijfers in/)).toBeDefined()
  })

  it('die geteld wordt is niet in te vullen', async () => {
    const herkomst = { soort: 'telling', telling: 'activiteiten.gedaan', filters: {} }
    render('/inzicht/indicatoren/i1', { 'GET /v1/indicatoren/i1': { ...INDICATOR, herkomst } })
    expect(await screen.findByText(/Baken telt deze cijfers zelf/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Sla cijfers op' })).toBeNull()
  })
})

describe('cijfers invullen', () => {
  it('gaat met Enter naar beneden, en stuurt alleen wat veranderde', async () => {
    const { user, verzonden } = render('/inzicht/indicatoren/i1', {})
    await user.type(await screen.findByLabelText(`aangiften, ${JAAR}`), '1.250{Enter}38')
    await user.type(screen.getByLabelText(`Opmerking, ${JAAR - 1}`), 'lockdown')
    await user.click(screen.getByRole('button', { name: 'Sla cijfers op' }))
    await expect
      .poll(() => verzonden.find(({ method }) => method === 'PUT')?.body)
      .toMatchObject({
        ...{ versie: 4, bron: 'eigen telling' },
        cellen: [
          { periode: { jaar: JAAR, soort: 'jaar', nummer: 1 }, waarde: 1250, context: '' },
          { periode: { jaar: JAAR - 1, soort: 'jaar', nummer: 1 }, waarde: 38, context: 'lockdown' },
        ],
      })
  })

  it('zegt wat geen getal is, en stuurt dan niets', async () => {
    const { user, verzonden } = render('/inzicht/indicatoren/i1', {})
    await user.type(await screen.findByLabelText(`aangiften, ${JAAR}`), 'veel')
    await user.click(screen.getByRole('button', { name: 'Sla cijfers op' }))
    expect((await screen.findByRole('alert')).textContent).toContain(`Vul bij ${JAAR} een getal in`)
    expect(verzonden.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('neemt een kolom uit een rekenblad over', async () => {
    const { user } = render('/inzicht/indicatoren/i1', {})
    await user.click(await screen.findByLabelText(`aangiften, ${JAAR}`))
    await user.paste('12\n11\n9\n')
    expect(screen.getByLabelText<HTMLInputElement>(`aangiften, ${JAAR - 2}`).value).toBe('9')
  })
})

it.each([
  ['', null],
  ['1.250', 1250],
  ['6,8', 6.8],
  ['-3', -3],
  ['1.25', undefined],
  ['veel', undefined],
])('%j is als getal %s', (tekst, verwacht) => {
  expect(parseGetal(tekst)).toBe(verwacht)
})
