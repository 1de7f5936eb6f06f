import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { EENHEDEN } from '../../platform/domain/termijnen/lengte.ts'
import { DOELEN, STILTEGRONDEN } from '../../platform/domain/termijnen/termijn.ts'

const lengte = z.object({ aantal: z.int(), eenheid: z.enum(EENHEDEN) })

const vorm = z.object({
  naam: z.string(),
  artikel: z.string(),
  start: z.string(),
  lengte: lengte.nullable(),
  doel: z.enum(DOELEN),
  schuift: z.enum(['atw', 'eu', 'nee']),
  terug: z.boolean(),
  verlenging: z
    .object({ artikel: z.string(), variant: z.string().nullable(), lengte: lengte.nullable(), keren: z.int() })
    .nullable(),
  opschorting: z
    .object({ artikel: z.string(), gronden: z.array(z.enum(STILTEGRONDEN)), maximum: z.int().nullable() })
    .nullable(),
})

const termijn = vorm.extend({
  id: z.string(),
  varianten: z.array(vorm.extend({ variant: z.string() })),
  geldigVan: z.string().nullable(),
  geldigTot: z.string().nullable(),
  bron: z.string(),
  nagekeken: z.boolean(),
})

/** A day, or a time on the clock in the Netherlands; the domain says what is wrong with it. */
const moment = z.string().max(40)
const naam = z.string().max(40)
const vraagEnAntwoord = z.object({ gevraagd: moment, ontvangen: moment })

const vraag = z.object({
  id: naam,
  start: moment,
  opties: z
    .strictObject({
      variant: naam.nullish(),
      tot: moment.nullish(),
      opschorting: z
        .array(z.object({ van: moment, tot_en_met: moment }))
        .max(100)
        .nullish(),
      aanvulling: vraagEnAntwoord.nullish(),
      zienswijze: vraagEnAntwoord.nullish(),
      verdaging: z.boolean().nullish(),
      verlengingen_maanden: z.array(z.int()).max(1_000).nullish(),
      dagen: z.array(moment).max(1_000).nullish(),
      lengte: z.int().nullish(),
      eenheid: naam.nullish(),
      terug: z.boolean().nullish(),
    })
    .nullish(),
})

export const termijnenContract = defineContract({
  listTermijnen: {
    method: 'GET',
    path: '/termijnen',
    samenvatting: 'De wettelijke termijnen die Baken kent, met artikel, lengte en bron.',
    handeling: 'termijn:read',
    success: { status: 200, body: z.object({ versie: z.string(), items: z.array(termijn) }) },
  },
  computeTermijn: {
    method: 'POST',
    path: '/termijnen/_bereken',
    samenvatting: 'Bereken de laatste dag van een termijn, met in één zin waarom.',
    handeling: 'termijn:read',
    body: vraag,
    success: {
      status: 200,
      body: z.object({ laatste: z.string().nullable(), uitleg: z.string(), toegestaan: z.boolean() }),
    },
  },
})
