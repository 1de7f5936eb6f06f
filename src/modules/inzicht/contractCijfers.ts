import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { gebiedcode, periode } from './contractIndicatorvormen.ts'

const dag = z.iso.date()

/** What a figure refers to; see domain/cijfer/cijfer.ts. */
export const cijferverwijzing = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('telling'),
    telling: z.string().regex(/^[a-z]{1,40}[.][a-z_]{1,40}$/),
    van: dag,
    tot: dag,
    filters: z.record(z.string().regex(/^[a-z_]{1,40}$/), z.array(z.string().max(60)).min(1).max(100)),
  }),
  z.object({
    soort: z.literal('indicator'),
    indicatorId: z.uuid(),
    gebied: gebiedcode,
    periode,
    maat: z.enum(['waarde', 'per_1000']),
  }),
  z.object({
    soort: z.literal('hand'),
    wat: z.string().trim().min(1).max(300),
    waarde: z.number(),
    eenheid: z.string().trim().max(60),
    bron: z.string().trim().min(1, 'Schrijf waar dit cijfer vandaan komt.').max(300),
    dag,
    benadering: z.enum(['ruim', 'circa', 'bijna']).nullable(),
    bronzin: z.string().max(5000),
  }),
])

const cijfer = z.object({
  /** Null with a `reden`. */
  waarde: z.number().nullable(),
  reden: z.enum(['geen_recht', 'bestaat_niet', 'geen_waarde']).nullable(),
  /** As it is read: "1.250", "ruim 260", "84%". */
  tekst: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  definitie: z.string(),
  bron: z.string(),
  peilmoment: z.string(),
  volledigVanaf: dag.nullable(),
  voorlopig: z.boolean(),
  context: z.array(z.string()),
  teltPersonen: z.boolean(),
})

export const cijfersContract = defineContract({
  showCijfers: {
    ...{ method: 'POST', path: '/cijfers/_toon', handeling: 'indicator:read' },
    samenvatting: 'Zoek op wat verwijzingen naar cijfers nu geven, met hoe ze geteld zijn.',
    body: z.object({ verwijzingen: z.array(cijferverwijzing).min(1).max(200) }),
    /** In the order of what was asked. */
    success: { status: 200, body: z.object({ items: z.array(cijfer) }) },
  },
})
