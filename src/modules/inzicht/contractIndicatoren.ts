import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { grafiek } from './contractGrafiekvormen.ts'
import * as vorm from './contractIndicatorvormen.ts'

const id = z.object({ id: z.uuid() })
const versie = z.int()
const lezen = { handeling: 'indicator:read' } as const
const schrijven = { handeling: 'indicator:edit' } as const

const bevolking = z.object({
  items: z.array(vorm.inwoners),
  /** Of which gebieden a number may be filled in, with what they are called. */
  gebieden: z.array(vorm.gebiednaam),
})

const gelezen = vorm.indicator.extend({
  /** By period; also of wijken and of the gemeenten that it is compared with. */
  waarden: z.array(vorm.meetwaarde),
  /** By year: the whole gemeente, its wijken, and the gemeenten to compare with. */
  gebieden: z.array(z.object({ gebied: z.string(), naam: z.string(), grafiek: grafiek.nullable() })),
  /** Inhabitants that figures per 1,000 are reckoned over. */
  bevolking: z.array(vorm.inwoners),
  /** Null: I may read this indicator, but not what it counts. */
  reden: z.enum(['geen_recht']).nullable(),
  doelen: z.array(z.object({ id: z.uuid(), programmaId: z.uuid(), tekst: z.string() })),
  inSommen: z.array(z.object({ id: z.uuid(), naam: z.string() })),
})

export const indicatorenContract = defineContract({
  listIndicatoren: {
    ...{ method: 'GET', path: '/indicatoren', ...lezen },
    samenvatting: 'Alle indicatoren van de gemeente, met waar hun cijfers vandaan komen.',
    success: {
      status: 200,
      body: z.object({
        items: z.array(vorm.indicator.extend({ aantalDoelen: z.int(), laatsteJaar: z.int().nullable() })),
      }),
    },
  },
  createIndicator: {
    ...{ method: 'POST', path: '/indicatoren', ...schrijven },
    samenvatting: 'Voeg een indicator toe.',
    body: vorm.indicatorvelden,
    success: { status: 201, body: gelezen },
  },
  createStandaardIndicatoren: {
    ...{ method: 'POST', path: '/indicatoren/_standaard', ...schrijven },
    samenvatting: 'Zet de indicatoren klaar waarmee elke gemeente begint; wat er al is, blijft zoals het is.',
    success: { status: 200, body: z.object({ toegevoegd: z.int() }) },
  },
  getIndicator: {
    ...{ method: 'GET', path: '/indicatoren/:id', ...lezen },
    samenvatting: 'Eén indicator met al haar cijfers, en waar zij gebruikt wordt.',
    params: id,
    success: { status: 200, body: gelezen },
  },
  updateIndicator: {
    ...{ method: 'PUT', path: '/indicatoren/:id', ...schrijven },
    samenvatting: 'Wijzig wat een indicator meet. Was een ander eerder, dan volgt 409.',
    params: id,
    body: vorm.indicatorvelden.extend({ versie }),
    success: { status: 200, body: gelezen },
  },
  deleteIndicator: {
    ...{ method: 'DELETE', path: '/indicatoren/:id', ...schrijven },
    samenvatting: 'Haal een indicator weg die nergens gebruikt wordt.',
    params: id,
    success: { status: 204, body: z.null() },
  },
  saveMeetwaarden: {
    ...{ method: 'PUT', path: '/indicatoren/:id/waarden', ...schrijven },
    samenvatting: 'Vul cijfers in, zoveel tegelijk als je wilt. Alles of niets wordt bewaard.',
    params: id,
    body: z.object({
      versie,
      bron: z.string().trim().min(1, 'Schrijf waar deze cijfers vandaan komen.').max(200),
      cellen: z.array(vorm.meetcel).min(1).max(2000),
    }),
    success: { status: 200, body: gelezen },
  },
  listBevolking: {
    ...{ method: 'GET', path: '/bevolking', ...lezen },
    samenvatting: 'Het aantal inwoners per jaar en gebied.',
    success: { status: 200, body: bevolking },
  },
  saveBevolking: {
    ...{ method: 'PUT', path: '/bevolking', ...schrijven },
    samenvatting:
      'Vul inwoners in, of haal een getal weg (null). Bij elk staat wat er stond; is dat niet meer zo, dan volgt 409.',
    body: z.object({
      items: z
        .array(vorm.inwoners.extend({ inwoners: vorm.inwoners.shape.inwoners.nullable(), was: z.int().nullable() }))
        .min(1)
        .max(2000),
    }),
    success: { status: 200, body: bevolking },
  },
  listReferentiegroepen: {
    ...{ method: 'GET', path: '/referentiegroepen', ...lezen },
    samenvatting: 'De groepen gemeenten waarmee te vergelijken is.',
    success: { status: 200, body: z.object({ items: z.array(vorm.referentiegroep) }) },
  },
  createReferentiegroep: {
    ...{ method: 'POST', path: '/referentiegroepen', ...schrijven },
    samenvatting: 'Voeg een groep gemeenten toe om mee te vergelijken.',
    body: vorm.referentievelden,
    success: { status: 201, body: vorm.referentiegroep },
  },
  updateReferentiegroep: {
    ...{ method: 'PUT', path: '/referentiegroepen/:id', ...schrijven },
    samenvatting: 'Wijzig een groep gemeenten. Was een ander eerder, dan volgt 409.',
    params: id,
    body: vorm.referentievelden.extend({ versie }),
    success: { status: 200, body: vorm.referentiegroep },
  },
  deleteReferentiegroep: {
    ...{ method: 'DELETE', path: '/referentiegroepen/:id', ...schrijven },
    samenvatting: 'Haal een groep gemeenten weg.',
    params: id,
    success: { status: 204, body: z.null() },
  },
})
