import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { aVerantwoording, VERANTWOORDING_ID as ID } from '../../../testing/aVerantwoording.ts'
import { verantwoordingRoutes } from '../../routes.tsx'
import type { Cijfer } from '../../verantwoordingQuery.ts'

const PAD = `/v1/verantwoordingen/${ID}`
const CIJFER_ID = 'b0a1c3de-0000-4000-8000-0000000000c1'
const TELLING = {
  ...{ code: 'haven.rondes', naam: 'Rondes', definitie: 'Elke ronde telt.', bron: 'Baken', eenheid: 'rondes' },
  ...{ datumveld: 'De dag.', aard: 'gebeurtenis', teltPersonen: false, volledigVanaf: null, magTellen: true },
  dimensies: [{ code: 'soort', naam: 'Soort', zin: 'Wat voor ronde.' }],
}
const HAND: Cijfer['verwijzing'] = {
  ...{ soort: 'hand', wat: 'Bezoekers', waarde: 260, eenheid: 'mensen', bron: 'Logboek', dag: '2025-12-31' },
  ...{ benadering: 'ruim', bronzin: 'Er kwamen veel mensen.' },
}
const RONDES: Cijfer['verwijzing'] = {
  ...{ soort: 'telling', telling: 'haven.rondes', van: '2025-01-01', tot: '2025-12-31' },
  filters: { soort: ['nacht'] },
}

const aCijfer = (label: string, verwijzing: Cijfer['verwijzing']): Cijfer => ({
  ...{ id: CIJFER_ID, deelId: null, label, soort: verwijzing.soort, verwijzing, waarde: 3, reden: null, tekst: '3' },
  ...{ naam: label, eenheid: '', definitie: '', bron: 'Baken', peilmoment: '2026-01-01', volledigVanaf: null },
  ...{ voorlopig: false, context: [], teltPersonen: false, records: null, bronzin: '', versie: 4 },
})

async function openWijzig(cijfer: Cijfer) {
  const { mag, ...rest } = aVerantwoording({ cijfers: [cijfer] })
  const { user, verzonden } = renderScherm({
    routes: verantwoordingRoutes,
    pad: `/verantwoording/${ID}`,
    handelingen: ['verantwoording:read'],
    server: {
      [`GET ${PAD}`]: { ...rest, mag: { ...mag, schrijven: true } },
      [`GET ${PAD}/tegenspraken`]: { items: [] },
      [`GET ${PAD}/verschillen`]: { items: [] },
      [`GET ${PAD}/controle`]: { items: [] },
      [`GET ${PAD}/publicatie`]: { adres: null, beletsel: 'niet_vastgesteld', magPubliceren: false, versies: [] },
      'GET /v1/tellingen': { items: [TELLING] },
      'GET /v1/indicatoren': { items: [] },
      'GET /v1/tellingen/haven.rondes/dimensies/soort': { items: [{ sleutel: 'nacht', naam: 'Nachtronde' }] },
      [`PUT ${PAD}/cijfers/${CIJFER_ID}`]: cijfer,
    },
  })
  await user.click(await screen.findByRole('button', { name: `Wijzig: ${cijfer.label}` }))
  const dialoog = within(await screen.findByRole('dialog'))
  const slaOp = async () => {
    await user.click(dialoog.getByRole('button', { name: 'Sla op' }))
    await expect.poll(() => verzonden.find(({ method }) => method === 'PUT')?.body).toBeDefined()
    return verzonden.find(({ method }) => method === 'PUT')?.body
  }
  return { user, dialoog, slaOp }
}

it('een ingevuld cijfer krijgt een andere waarde, en houdt de zin waar het uit komt', async () => {
  const { user, dialoog, slaOp } = await openWijzig(aCijfer('Bezoekers', HAND))
  await user.clear(dialoog.getByRole('textbox', { name: 'Getal' }))
  await user.type(dialoog.getByRole('textbox', { name: 'Getal' }), '1.270')
  expect(await slaOp()).toEqual({ label: 'Bezoekers', versie: 4, verwijzing: { ...HAND, waarde: 1270 } })
})

it('een geteld cijfer toont zijn filter met naam, en is zonder te tellen', async () => {
  const { user, dialoog, slaOp } = await openWijzig(aCijfer('Nachtrondes', RONDES))
  expect(await dialoog.findByText(/Nachtronde/)).toBeDefined()
  await user.click(dialoog.getByRole('button', { name: 'Haal filter soort weg' }))
  expect(await slaOp()).toEqual({ label: 'Nachtrondes', versie: 4, verwijzing: { ...RONDES, filters: {} } })
})
