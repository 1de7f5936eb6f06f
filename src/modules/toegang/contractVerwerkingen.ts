import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { GRONDSLAGEN } from './domain/dossier/verwerking.ts'
import { ROLLEN } from './domain/rol.ts'

export const REGISTERVORMEN = ['docx', 'pdf', 'xlsx', 'json'] as const

const tekst = (meest: number) => z.string().trim().min(1, 'Vul dit in.').max(meest)
const mogelijk = (meest: number) => z.string().trim().max(meest)

const verwerkingBody = z
  .object({
    naam: tekst(120),
    doel: tekst(1000),
    grondslag: z.enum(GRONDSLAGEN),
    /** The article that gives the task or duty. */
    wet: mogelijk(300),
    gegevens: tekst(1000),
    betrokkenen: tekst(1000),
    ontvangers: mogelijk(1000),
    /** Outside the European Union; empty: none. */
    doorgifte: mogelijk(300),
    bewaartermijn: tekst(300),
    beveiliging: tekst(1000),
    /** Who may open dossiers for it. */
    rollen: z.array(z.enum(ROLLEN)).min(1, 'Kies minstens één rol.').max(ROLLEN.length),
    vanaf: z.iso.date(),
    /** The last day; null: no end. */
    tot: z.iso.date().nullable(),
  })
  .refine(({ vanaf, tot }) => tot === null || tot >= vanaf, {
    path: ['tot'],
    message: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  })

export const verwerkingSchema = z.object({
  ...verwerkingBody.shape,
  id: z.uuid(),
  /** What travels with each request and log line. */
  sleutel: z.string(),
  vanKracht: z.boolean(),
  versie: z.int(),
})

export const verwerkingenContract = defineContract({
  listVerwerkingen: {
    method: 'GET',
    path: '/verwerkingen',
    samenvatting: 'Het register van verwerkingsactiviteiten (AVG artikel 30), op naam.',
    handeling: 'verwerking:read',
    success: { status: 200, body: z.object({ items: z.array(verwerkingSchema) }) },
  },
  createVerwerking: {
    method: 'POST',
    path: '/verwerkingen',
    samenvatting: 'Zet een verwerkingsactiviteit in het register.',
    handeling: 'verwerking:edit',
    body: verwerkingBody,
    success: { status: 201, body: verwerkingSchema },
  },
  updateVerwerking: {
    method: 'PUT',
    path: '/verwerkingen/:id',
    samenvatting: 'Wijzig of beëindig een verwerkingsactiviteit. Zij blijft in het register staan.',
    handeling: 'verwerking:edit',
    params: z.object({ id: z.uuid() }),
    body: verwerkingBody.safeExtend({ versie: z.int() }),
    success: { status: 200, body: verwerkingSchema },
  },
  exportVerwerkingen: {
    method: 'GET',
    path: '/verwerkingen/uitvoer',
    samenvatting: 'Het register als Word, PDF, Excel of JSON.',
    handeling: 'verwerking:read',
    query: z.object({ vorm: z.enum(REGISTERVORMEN) }),
    success: { status: 200, body: 'bestand' },
  },
  listDoelen: {
    method: 'GET',
    path: '/sessie/doelen',
    samenvatting: 'Waarvoor ik vandaag dossiers mag openen.',
    handeling: 'sessie:read',
    success: {
      status: 200,
      body: z.object({ items: z.array(z.object({ sleutel: z.string(), naam: z.string(), doel: z.string() })) }),
    },
  },
})
