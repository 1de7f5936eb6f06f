import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { logboekRoutes } from '../routes.tsx'

const PAD = '/beheer/logboekanker'
const LEEG = { bestand: false, mailserver: true, kop: { tijd: '2026-11-22T10:00:00.000Z', regels: 1042 }, items: [] }
const WEBHOOK = {
  ...{ soort: 'webhook', adres: 'https://elders.example/kop', ritme: 'uur', stand: 'mislukt', versie: 3 },
  laatste: { op: '2026-11-22T08:00:00.000Z', regels: 1000 },
  fout: { op: '2026-11-22T09:00:00.000Z', zin: 'De server antwoordt niet.' },
}

const render = (server: Record<string, unknown>, handelingen = ['anker:edit']) =>
  renderScherm({ routes: logboekRoutes, pad: PAD, handelingen, server })

describe('het anker van het logboek', () => {
  it('waarschuwt als er geen is, en toont van een nieuwe webhook één keer het geheim', async () => {
    const { user, verzonden } = render({
      'GET /v1/ankers': LEEG,
      'PUT /v1/ankers/webhook': { anker: { ...WEBHOOK, fout: null }, geheim: 'een-geheim' },
    })
    expect(await screen.findByText('Er is nog geen anker.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Stel in: Webhook' }))
    await user.click(await screen.findByRole('button', { name: 'Sla op' }))
    expect(screen.getByText('Vul een adres in dat begint met https://.')).toBeDefined()
    await user.click(screen.getByRole('textbox', { name: 'Adres van de webhook' }))
    await user.paste('https://elders.example/kop')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hoe vaak' }), 'Hooguit elk uur')
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('een-geheim')).toBeDefined()
    expect(verzonden.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ adres: 'https://elders.example/kop', ritme: 'uur', versie: null },
    })
    await user.click(screen.getByRole('button', { name: 'Ik heb het bewaard' }))
    expect(screen.queryByText('een-geheim')).toBeNull()
  })

  it('zegt wat er misging, wat het laatst lukte, en hoe een proef afliep', async () => {
    const { user } = render({
      'GET /v1/ankers': { ...LEEG, items: [WEBHOOK] },
      'POST /v1/ankers/webhook/_proef': { gelukt: true, zin: 'De server heeft de proef aangenomen.' },
    })
    const kaart = within(await screen.findByRole('region', { name: 'Webhook' }))
    expect(kaart.getByText('Op 22 november 2026, 10.00 uur lukte het niet.')).toBeDefined()
    expect(kaart.getByText('22 november 2026, 09.00 uur, de kop op 1.000 regels')).toBeDefined()
    await user.click(kaart.getByRole('button', { name: 'Stuur een proef: Webhook' }))
    expect(await kaart.findByText('De server heeft de proef aangenomen.')).toBeDefined()
    expect(screen.queryByText('Er is nog geen anker.')).toBeNull()
  })

  it('zet wat de server van het adres vindt bij het veld', async () => {
    const fouten = [{ pad: 'body.adres', melding: 'Deze server staat in een intern netwerk.' }]
    const { user } = render({ 'GET /v1/ankers': LEEG, 'PUT /v1/ankers/mail': new Weigering(400, { fouten }) })
    await user.click(await screen.findByRole('button', { name: 'Stel in: Mail' }))
    await user.click(await screen.findByRole('textbox', { name: 'E-mailadres' }))
    await user.paste('archief@elders.example')
    await user.click(screen.getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Deze server staat in een intern netwerk.')).toBeDefined()
  })

  it('stopt na een vraag', async () => {
    const { user, verzonden } = render({
      'GET /v1/ankers': { ...LEEG, bestand: true, items: [WEBHOOK] },
      'DELETE /v1/ankers/webhook': null,
    })
    await user.click(await screen.findByRole('button', { name: 'Stop: Webhook' }))
    await user.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(await screen.findByText('Webhook gestopt')).toBeDefined()
    expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('bestaat niet voor wie het niet mag kiezen', async () => {
    render({}, ['log:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
