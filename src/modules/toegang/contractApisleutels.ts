import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { datum } from '../../platform/domain/datum.ts'

const woord = z.string().regex(/^[a-z_]{1,50}$/)
const handeling = z.templateLiteral([woord, ':', woord])

export const apisleutelSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** In whose name it asks. */
  medewerker: z.object({ id: z.uuid(), naam: z.string() }),
  handelingen: z.array(z.string()),
  gemaaktOp: z.iso.datetime(),
  /** The last day on which it works. */
  geldigTot: z.iso.date(),
  gebruiktOp: z.iso.datetime().nullable(),
  ingetrokkenOp: z.iso.datetime().nullable(),
})

export const apisleutelsContract = defineContract({
  listApisleutels: {
    method: 'GET',
    path: '/apisleutels',
    samenvatting: 'De API-sleutels van de gemeente, de nieuwste voorop, en wat je er zelf aan kunt geven.',
    handeling: 'apisleutel:edit',
    success: {
      status: 200,
      body: z.object({
        /** At most 200. */
        items: z.array(apisleutelSchema),
        /** What the one who asks can give, in words. */
        groepen: z.array(
          z.object({
            naam: z.string(),
            handelingen: z.array(z.object({ handeling, naam: z.string(), zin: z.string() })),
          }),
        ),
      }),
    },
  },
  createApisleutel: {
    method: 'POST',
    path: '/apisleutels',
    samenvatting: 'Maak een API-sleutel die namens jou werkt. De sleutel staat één keer in het antwoord.',
    handeling: 'apisleutel:edit',
    bevestigd: true,
    body: z.object({
      naam: z.string().trim().min(1).max(100),
      handelingen: z.array(handeling).min(1).max(200),
      geldigTot: z.iso.date().transform((dag) => datum(dag)),
    }),
    success: { status: 201, body: z.object({ apisleutel: apisleutelSchema, sleutel: z.string() }) },
  },
  withdrawApisleutel: {
    method: 'POST',
    path: '/apisleutels/:id/_intrek',
    samenvatting: 'Trek een API-sleutel in. Hij werkt meteen niet meer.',
    handeling: 'apisleutel:edit',
    params: z.object({ id: z.uuid() }),
    success: { status: 200, body: apisleutelSchema },
  },
})
