import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { grafiek } from './contractGrafiekvormen.ts'
import { eigenGebied, gebiednaam } from './contractIndicatorvormen.ts'
import { TOETSEN } from './domain/norm.ts'
import { OORDELEN } from './domain/oordeel/oordeel.ts'

const id = z.object({ id: z.uuid() })
const lezen = { handeling: 'indicator:read' } as const
const schrijven = { handeling: 'indicator:edit' } as const

const doel = z.object({
  id: z.uuid(),
  programmaId: z.uuid(),
  prioriteitId: z.uuid().nullable(),
  prioriteit: z.string().nullable(),
  tekst: z.string(),
})

const doeloordeel = z.object({
  doel,
  /** By what it is judged; null: nobody chose that yet. */
  indicator: z.object({ id: z.uuid(), naam: z.string(), definitie: z.string(), bron: z.string() }).nullable(),
  oordeel: z.enum(OORDELEN),
  /** What a councillor reads, a thought a sentence. */
  zinnen: z.array(z.string()),
  grafiek: grafiek.nullable(),
})

const grens = z.enum(['maximaal', 'minimaal', 'precies']).nullable()
const toets = z.enum(TOETSEN).nullable()
const koppeling = z.object({ indicatorId: z.uuid(), gebied: z.string(), grens, toets, versie: z.int() })

const volledig = doeloordeel.extend({
  koppeling: koppeling.nullable(),
  uitleg: z
    .object({ methode: z.string(), niveau: z.number(), bron: z.string(), stappen: z.array(z.string()) })
    .nullable(),
  /** The indicatoren to choose from; `past`: their name says the same as the doel. */
  keuzes: z.array(z.object({ id: z.uuid(), naam: z.string(), past: z.boolean() })),
  /** Where it may be measured: the whole gemeente ('') and its wijken and buurten. */
  gebieden: z.array(gebiednaam),
})

export const doelenContract = defineContract({
  listDoeloordelen: {
    ...{ method: 'GET', path: '/programmas/:id/doeloordelen', ...lezen },
    samenvatting: 'Hoe het met elk doel van een programma staat, en waarom.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(doeloordeel) }) },
  },
  getDoeloordeel: {
    ...{ method: 'GET', path: '/doelen/:id/oordeel', ...lezen },
    samenvatting: 'Hoe het met een doel staat, hoe dat berekend is, en waarmee het te beoordelen is.',
    params: id,
    success: { status: 200, body: volledig },
  },
  saveDoelkoppeling: {
    ...{ method: 'PUT', path: '/doelen/:id/koppeling', ...schrijven },
    samenvatting: 'Kies met welke indicator een doel beoordeeld wordt. Was een ander eerder, dan volgt 409.',
    params: id,
    body: koppeling.extend({ gebied: eigenGebied.default(''), grens: grens.default(null), toets: toets.default(null) }),
    success: { status: 200, body: volledig },
  },
  deleteDoelkoppeling: {
    ...{ method: 'DELETE', path: '/doelen/:id/koppeling', ...schrijven },
    samenvatting: 'Koppel een doel los van zijn indicator.',
    params: id,
    success: { status: 204, body: z.null() },
  },
})
