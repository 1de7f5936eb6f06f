import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayInNederland, jaarOf } from '../../../platform/domain/datum.ts'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { inzichtRoutes } from './routes.tsx'

const JAAR = jaarOf(dayInNederland(new Date()))
const GEBIEDEN = [
  { gebied: '', naam: 'Hele gemeente' },
  { gebied: 'WK999001', naam: 'Havenwijk' },
]
const INWONERS = { groep: '', gebied: '', jaar: JAAR, inwoners: 33_120, bron: 'CBS' }
const BEVOLKING = { items: [INWONERS], gebieden: GEBIEDEN }
const GROEP = { id: 'g1', naam: 'Havengemeenten', gemeenten: [{ code: 'GM9981', naam: 'Kadeburg' }], versie: 3 }

const render = (pad: string, server: object, handelingen = ['indicator:read', 'indicator:edit']) =>
  renderScherm({
    ...{ routes: inzichtRoutes, pad, handelingen },
    server: { 'GET /v1/indicatoren': { items: [] }, ...server },
  })

describe('inwoners', () => {
  const open = (server: object = {}, handelingen?: string[]) =>
    render('/inzicht/inwoners', { 'GET /v1/bevolking': BEVOLKING, ...server }, handelingen)

  it('staan per gebied en jaar, met hun bron', async () => {
    open({}, ['indicator:read'])
    const tabel = within(await screen.findByRole('table', { name: 'Alle inwoners op 1 januari' }))
    expect(tabel.getByRole('row', { name: 'Hele gemeente 33.120 CBS' })).toBeDefined()
    expect(tabel.getByRole('row', { name: 'Havenwijk – –' })).toBeDefined()
    expect(screen.queryByRole('button', { name: /Wijzig/ })).toBeNull()
  })

  it('zijn te verbeteren, te vullen en weg te halen: alleen wat veranderde wordt gestuurd', async () => {
    const { user, verzonden } = open({ 'PUT /v1/bevolking': BEVOLKING })
    await user.click(await screen.findByRole('button', { name: 'Wijzig Hele gemeente' }))
    const veld = await screen.findByLabelText(`1 januari ${JAAR}`)
    await user.clear(veld)
    await user.type(screen.getByLabelText(`1 januari ${JAAR - 1}`), '33.000')
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    await expect
      .poll(() => verzonden.find(({ method }) => method === 'PUT')?.body)
      .toEqual({
        items: [
          { groep: '', gebied: '', jaar: JAAR - 1, inwoners: 33_000, was: null, bron: 'CBS' },
          { groep: '', gebied: '', jaar: JAAR, inwoners: null, was: 33_120, bron: 'CBS' },
        ],
      })
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })

  it('zegt bij het veld wat geen aantal is, en dat de bron ontbreekt', async () => {
    const { user, verzonden } = open()
    await user.click(await screen.findByRole('button', { name: 'Wijzig Havenwijk' }))
    await user.type(await screen.findByLabelText(`1 januari ${JAAR}`), '6,8')
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText(/Vul een heel getal in/)).toBeDefined()
    expect(screen.getByText('Schrijf waar de aantallen vandaan komen.')).toBeDefined()
    expect(verzonden.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('zegt het als een ander eerder was', async () => {
    const { user } = open({ 'PUT /v1/bevolking': new Weigering(409, { code: 'intussen_gewijzigd' }) })
    await user.click(await screen.findByRole('button', { name: 'Wijzig Hele gemeente' }))
    await user.type(await screen.findByLabelText(`1 januari ${JAAR}`), '0')
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Iemand anders was je voor.')).toBeDefined()
  })

  it('zijn er nog niet: dan staat er waarvoor ze nodig zijn, met een knop om te beginnen', async () => {
    const { user } = open({ 'GET /v1/bevolking': { ...BEVOLKING, items: [] } })
    await user.click(await screen.findByRole('button', { name: 'Vul de hele gemeente in' }))
    expect(await screen.findByRole('dialog', { name: 'Alle inwoners: Hele gemeente' })).toBeDefined()
  })

  it('van een leeftijd zijn te kiezen als een indicator daarover rekent', async () => {
    const { user } = open({ 'GET /v1/indicatoren': { items: [{ bevolkingsgroep: '12-17' }] } })
    await user.selectOptions(await screen.findByLabelText('Van wie'), 'Inwoners van 12 tot en met 17 jaar')
    expect(await screen.findByText('Nog geen inwoners ingevuld')).toBeDefined()
  })

  it('die niet te lezen zijn geven een fout met een knop', async () => {
    open({ 'GET /v1/bevolking': new Weigering(500) })
    expect(await screen.findByRole('button', { name: /opnieuw/i })).toBeDefined()
  })
})

describe('groepen gemeenten', () => {
  const PAD = 'GET /v1/referentiegroepen'
  const open = (server: object = {}, handelingen?: string[]) =>
    render('/inzicht/vergelijken', { [PAD]: { items: [GROEP] }, ...server }, handelingen)

  it('staan er met de namen van hun gemeenten; wie alleen leest kan niets wijzigen', async () => {
    open({}, ['indicator:read'])
    expect(await screen.findByRole('row', { name: 'Havengemeenten Kadeburg (GM9981)' })).toBeDefined()
    expect(screen.queryByRole('button', { name: /groep|Wijzig|Haal/ })).toBeNull()
  })

  it('worden gemaakt uit codes en namen; lege regels tellen niet mee', async () => {
    const { user, verzonden } = open({ [PAD]: { items: [] }, 'POST /v1/referentiegroepen': GROEP })
    await user.click(await screen.findByRole('button', { name: 'Nieuwe groep' }))
    await user.type(await screen.findByLabelText('Naam van de groep'), 'Buren')
    await user.type(screen.getByLabelText('Code van gemeente 1'), '9982')
    await user.type(screen.getByLabelText('Naam van gemeente 1'), 'Sluishoven')
    await user.click(screen.getByRole('button', { name: 'Voeg gemeente toe' }))
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    await expect
      .poll(() => verzonden.find(({ method }) => method === 'POST')?.body)
      .toEqual({ naam: 'Buren', gemeenten: [{ code: 'GM9982', naam: 'Sluishoven' }] })
  })

  it.each([
    ['', '', 'Noem minstens één gemeente.'],
    ['zee', 'Zeeduin', 'Vul bij ‘Zeeduin’ de code van het CBS in: GM en vier cijfers.'],
    ['GM9971', '', 'Schrijf hoe GM9971 heet.'],
    ['9981', 'Nog eens', 'GM9981 staat er twee keer. Haal er een weg.'],
  ])('met code %j en naam %j worden niet bewaard', async (code, naam, zin) => {
    const { user, verzonden } = open()
    await user.click(await screen.findByRole('button', { name: 'Wijzig Havengemeenten' }))
    if (code === '') await user.click(await screen.findByRole('button', { name: 'Haal Kadeburg weg' }))
    else {
      await user.click(await screen.findByRole('button', { name: 'Voeg gemeente toe' }))
      await user.type(screen.getByLabelText('Code van gemeente 2'), code)
      if (naam !== '') await user.type(screen.getByLabelText('Naam van gemeente 2'), naam)
    }
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText(zin)).toBeDefined()
    expect(verzonden.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('gaan weg na een vraag', async () => {
    const { user, verzonden } = open({ 'DELETE /v1/referentiegroepen/g1': null })
    await user.click(await screen.findByRole('button', { name: 'Haal weg: Havengemeenten' }))
    await user.click(await screen.findByRole('button', { name: 'Haal weg' }))
    await expect.poll(() => verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
  })
})
