import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { parseMaildomein } from './domain/maildomein.ts'
import { ORGANISATIE_SOORTEN } from './domain/organisatie.ts'

const naam = z.string().trim().min(1).max(200)

export const organisatieSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  soort: z.enum(ORGANISATIE_SOORTEN),
  aliassen: z.array(z.string()),
  maildomeinen: z.array(z.string()),
  /** Who says which of its people still need access. */
  contact: z.object({ naam: z.string(), email: z.string() }).nullable(),
  versie: z.int(),
})

const maildomein = z
  .string()
  .max(260)
  .transform((tekst, ctx) => {
    const domein = parseMaildomein(tekst)
    if (domein !== null) return domein
    ctx.addIssue({ code: 'custom', message: 'Vul een maildomein in, zoals woonveste.example.' })
    return z.NEVER
  })

const organisatieBody = z.object({
  naam,
  soort: z.enum(ORGANISATIE_SOORTEN),
  aliassen: z.array(naam).max(50).default([]),
  maildomeinen: z.array(maildomein).max(20).default([]),
  contact: z
    .object({ naam: naam.max(100), email: z.email().max(254).toLowerCase() })
    .nullable()
    .default(null),
})

const id = z.object({ id: z.uuid() })

export const partnersContract = defineContract({
  listOrganisaties: {
    method: 'GET',
    path: '/organisaties',
    samenvatting: 'De organisaties waar de gemeente mee werkt, op naam.',
    handeling: 'organisatie:read',
    query: z.object({
      q: z.string().trim().max(100).optional(),
      vanaf: z.string().max(300).optional(),
      aantal: z.coerce.number().int().min(1).max(500).default(100),
    }),
    success: { status: 200, body: z.object({ items: z.array(organisatieSchema), volgende: z.string().nullable() }) },
  },
  createOrganisatie: {
    method: 'POST',
    path: '/organisaties',
    samenvatting: 'Voeg een organisatie toe met de namen waaronder documenten haar noemen.',
    handeling: 'organisatie:edit',
    body: organisatieBody,
    success: { status: 201, body: organisatieSchema },
  },
  updateOrganisatie: {
    method: 'PATCH',
    path: '/organisaties/:id',
    samenvatting: 'Wijzig een organisatie en haar aliassen.',
    handeling: 'organisatie:edit',
    params: id,
    body: organisatieBody.extend({ versie: z.int() }),
    success: { status: 200, body: organisatieSchema },
  },
  deleteOrganisatie: {
    method: 'DELETE',
    path: '/organisaties/:id',
    samenvatting: 'Haal een organisatie weg die bij geen enkele actie hoort.',
    handeling: 'organisatie:edit',
    params: id,
    success: { status: 204, body: z.null() },
  },
})
