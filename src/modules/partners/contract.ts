import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { ORGANISATIE_SOORTEN } from './domain/organisatie.ts'

const naam = z.string().trim().min(1).max(200)

export const organisatieSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  soort: z.enum(ORGANISATIE_SOORTEN),
  aliassen: z.array(z.string()),
  versie: z.int(),
})

const organisatieBody = z.object({
  naam,
  soort: z.enum(ORGANISATIE_SOORTEN),
  aliassen: z.array(naam).max(50).default([]),
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
