import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { BENADERINGEN, TELPERIODES } from '../../platform/domain/telling.ts'

export { cijferverwijzing } from './contractCijfers.ts'
export { indicatorenContract } from './contractIndicatoren.ts'

const dag = z.iso.date()
const code = z.object({ code: z.string().regex(/^[a-z]{1,40}[.][a-z_]{1,40}$/) })
const tekst = z.string().max(2000)

const tellingSchema = z.object({
  code: z.string(),
  naam: z.string(),
  definitie: z.string(),
  bron: z.string(),
  eenheid: z.string(),
  datumveld: z.string(),
  /** Of a `gebeurtenis` the periods add up; a `stand` is of the last day of a period, and never adds up. */
  aard: z.enum(['gebeurtenis', 'stand']),
  teltPersonen: z.boolean(),
  dimensies: z.array(z.object({ code: z.string(), naam: z.string(), zin: z.string() })),
  /** Null: nobody said from when everything is in it. */
  volledigVanaf: dag.nullable(),
  /** Whether I may ask the figure and the records behind it, or only how it is counted. */
  magTellen: z.boolean(),
})

const vraag = {
  van: dag,
  tot: dag,
  /** "soort:markt,schouw;wijk:": within a dimension any of these keys, over dimensions all; an empty key is "not known". */
  filter: tekst.default(''),
}

/** Null: the value is exact. */
const benadering = z.enum(BENADERINGEN).nullable()

const rijSchema = z.object({
  /** "2026", "2026-k3", "2026-07", or '' for the whole. */
  periode: z.string(),
  sleutels: z.array(z.object({ dimensie: z.string(), sleutel: z.string(), naam: z.string() })),
  waarde: z.number(),
  benadering,
})

const lezen = { handeling: 'telling:read' } as const

export const tellingenContract = defineContract({
  listTellingen: {
    ...{ method: 'GET', path: '/tellingen', ...lezen },
    samenvatting: 'Alles wat Baken telt, met wat er precies geteld wordt.',
    success: { status: 200, body: z.object({ items: z.array(tellingSchema) }) },
  },
  getTellingcijfers: {
    ...{ method: 'GET', path: '/tellingen/:code/cijfers', ...lezen },
    samenvatting: 'Het cijfer van een telling, over wat ik mag zien, met hoe het geteld is.',
    params: code,
    query: z.object({
      ...vraag,
      per: z.enum(TELPERIODES).default('geheel'),
      /** At most two dimensions: "soort,wijk". */
      groepeer: z.string().max(100).default(''),
    }),
    success: {
      status: 200,
      body: z.object({
        telling: tellingSchema,
        geteldOp: z.iso.datetime(),
        /** Null for who may know how it is counted, but not the figure; then `reden` says so. */
        cijfer: z
          .object({
            rijen: z.array(rijSchema),
            /** Split by two things: the edges of the cross table, each counted by itself with the other left out. */
            randen: z.array(rijSchema),
            /** Null where the rows do not add up. */
            totaal: z.number().nullable(),
            /** Of the whole. */
            benadering,
          })
          .nullable(),
        reden: z.enum(['geen_recht']).nullable(),
      }),
    },
  },
  listTellingsleutels: {
    ...{ method: 'GET', path: '/tellingen/:code/dimensies/:dimensie', ...lezen },
    samenvatting:
      'Waaruit je bij een verdeling van een telling kunt kiezen; alleen voor wie mag lezen wat er geteld is.',
    params: code.extend({ dimensie: z.string().regex(/^[a-z_]{1,40}$/) }),
    success: { status: 200, body: z.object({ items: z.array(z.object({ sleutel: z.string(), naam: z.string() })) }) },
  },
  listTellingrecords: {
    ...{ method: 'GET', path: '/tellingen/:code/records', ...lezen },
    samenvatting: 'Wat er achter een cijfer zit, oudste eerst; alleen voor wie mag lezen wat er geteld is.',
    params: code,
    query: z.object({ ...vraag, vanaf: z.string().max(400).optional() }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(z.object({ id: z.string(), label: z.string(), dag, adres: z.string() })),
        volgende: z.string().nullable(),
      }),
    },
  },
})
