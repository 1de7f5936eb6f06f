import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { DEELNAMEVORMEN, DOSSIERDELEN, REGIMES, VERTROUWELIJKHEDEN, isGeslotenGenoeg } from '../toegang/public.ts'

const id = z.object({ id: z.uuid() })
const wie = z.object({ id: z.uuid(), naam: z.string() })
const moment = z.iso.datetime()
const regime = z.enum(REGIMES)
const vertrouwelijkheid = z.enum(VERTROUWELIJKHEDEN)
const houder = z.object({ soort: z.enum(['medewerker', 'organisatie']), id: z.uuid() })

const regelSchema = z.object({
  id: z.uuid(),
  /** To name it on the phone: "N-4K7P-X2MD". */
  kenmerk: z.string(),
  titel: z.string(),
  organisatie: wie,
  regime,
  vertrouwelijkheid,
  behandelaar: wie,
  begonnenOp: moment,
  gewijzigdOp: moment,
})

const bijlageSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** In bytes. */
  grootte: z.int(),
  wie: z.string(),
  geplaatstOp: moment,
})

export const notitieSchema = regelSchema.extend({
  versie: z.int(),
  /** Null in each of these: somebody may take part without it. */
  tekst: z.string().nullable(),
  bijlagen: z.array(bijlageSchema).nullable(),
  deelnemers: z
    .array(
      z.object({
        id: z.uuid(),
        houder,
        naam: z.string(),
        organisatie: z.string().nullable(),
        als: z.enum(DEELNAMEVORMEN),
        delen: z.array(z.enum(DOSSIERDELEN)).nullable(),
        sinds: moment,
        tot: moment.nullable(),
      }),
    )
    .nullable(),
  geschiedenis: z
    .array(z.object({ id: z.uuid(), op: moment, wie: z.string(), wat: z.string(), bij: z.string() }))
    .nullable(),
  mag: z.object({ wijzigen: z.boolean(), deelnemers: z.boolean() }),
})

const inhoud = z
  .object({
    titel: z.string().trim().min(1, 'Geef de notitie een titel.').max(200),
    tekst: z.string().trim().max(50_000),
    organisatieId: z.uuid(),
    regime,
    vertrouwelijkheid,
  })
  .refine((notitie) => isGeslotenGenoeg(notitie.regime, notitie.vertrouwelijkheid), {
    path: ['vertrouwelijkheid'],
    message: 'Onder dit regime moet de notitie meer gesloten zijn. Kies een andere vertrouwelijkheid.',
  })

const filter = z.object({
  q: z.string().trim().max(100).default(''),
  organisatie: z.uuid().optional(),
  regime: regime.optional(),
})

const lezen = { handeling: 'notitie:read', doelbinding: true } as const
const schrijven = { handeling: 'notitie:edit', doelbinding: true } as const
const weg = { status: 204, body: z.null() } as const

export const notitiesContract = defineContract({
  listNotities: {
    ...{ method: 'GET', path: '/notities', ...lezen },
    samenvatting: 'De notities die ik mag zien, nieuwste eerst.',
    query: filter.extend({ vanaf: z.string().max(200).optional() }),
    success: { status: 200, body: z.object({ items: z.array(regelSchema), volgende: z.string().nullable() }) },
  },
  exportNotities: {
    ...{ method: 'GET', path: '/notities/uitvoer', ...lezen },
    samenvatting: 'De lijst van notities die ik mag zien als Excel, zonder de teksten.',
    query: filter,
    success: { status: 200, body: 'bestand' },
  },
  listMensen: {
    ...{ method: 'GET', path: '/notities/mensen', ...schrijven },
    samenvatting: 'Wie aan een notitie kan deelnemen: collega’s en partners met het recht om notities te lezen.',
    query: z.object({ q: z.string().trim().max(100).default('') }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(wie.extend({ organisatie: z.string().nullable(), magBehandelen: z.boolean() })),
      }),
    },
  },
  createNotitie: {
    ...{ method: 'POST', path: '/notities', ...schrijven },
    samenvatting: 'Maak een notitie over een organisatie. Je wordt de behandelaar.',
    body: inhoud,
    success: { status: 201, body: notitieSchema },
  },
  getNotitie: {
    ...{ method: 'GET', path: '/notities/:id', ...lezen },
    samenvatting: 'Open een notitie, met de delen die ik mag zien.',
    params: id,
    success: { status: 200, body: notitieSchema },
  },
  getStand: {
    ...{ method: 'GET', path: '/notities/:id/stand', ...lezen },
    samenvatting: 'Mag ik deze notitie nog zien, en is zij veranderd? Een open scherm vraagt dit steeds.',
    params: id,
    success: { status: 200, body: z.object({ versie: z.int() }) },
  },
  updateNotitie: {
    ...{ method: 'PUT', path: '/notities/:id', ...schrijven },
    samenvatting: 'Wijzig een notitie. Regime en vertrouwelijkheid wijzigt alleen de behandelaar.',
    params: id,
    body: inhoud.safeExtend({ versie: z.int() }),
    success: { status: 200, body: notitieSchema },
  },
  addDeelname: {
    ...{ method: 'POST', path: '/notities/:id/deelnames', ...schrijven },
    samenvatting: 'Laat iemand of een organisatie deelnemen; alleen de behandelaar.',
    params: id,
    body: z.object({
      houder,
      als: z.enum(['deelnemer', 'lezer']),
      /** Null: all parts. */
      delen: z.array(z.enum(DOSSIERDELEN)).min(1, 'Kies minstens één deel.').nullable().default(null),
      /** Until this moment; null: no end. */
      tot: moment.nullable().default(null),
    }),
    success: { status: 201, body: notitieSchema },
  },
  endDeelname: {
    ...{ method: 'POST', path: '/notities/:id/deelnames/:deelnameId/_beeindig', ...schrijven },
    samenvatting: 'Beëindig een deelname; de notitie verdwijnt meteen voor wie eraan deelnam. Alleen de behandelaar.',
    params: id.extend({ deelnameId: z.uuid() }),
    success: { status: 200, body: notitieSchema },
  },
  transferNotitie: {
    ...{ method: 'POST', path: '/notities/:id/_overdracht', ...schrijven },
    samenvatting: 'Draag een notitie over aan een andere behandelaar. Je neemt daarna zelf niet meer deel.',
    params: id,
    body: z.object({ medewerkerId: z.uuid() }),
    success: weg,
  },
  listBehandelaars: {
    ...{ method: 'GET', path: '/notities/behandelaars' },
    samenvatting:
      'Wie nu dossiers behandelt, ook zonder toegang, en wie ze kan overnemen. Niet hoeveel, en niet welke.',
    handeling: 'notitie:transfer',
    success: {
      status: 200,
      body: z.object({ nu: z.array(wie), kandidaten: z.array(wie.extend({ organisatie: z.string().nullable() })) }),
    },
  },
  transferAlle: {
    ...{ method: 'POST', path: '/notities/_overdracht' },
    samenvatting:
      'Draag alle dossiers van een medewerker over, zonder ze te zien. Nodig voordat diens toegang eindigt.',
    handeling: 'notitie:transfer',
    body: z.object({ van: z.uuid(), naar: z.uuid() }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  createNotitiebijlage: {
    ...{ method: 'POST', path: '/notities/:id/bijlagen', ...schrijven },
    samenvatting: 'Voeg een bestand toe (hoogstens 10 MB).',
    params: id,
    bestand: true,
    success: { status: 201, body: bijlageSchema },
  },
  getNotitiebijlage: {
    ...{ method: 'GET', path: '/notities/:id/bijlagen/:bijlageId', ...lezen },
    samenvatting: 'Haal een bijlage op, altijd als download.',
    params: id.extend({ bijlageId: z.uuid() }),
    success: { status: 200, body: 'bestand' },
  },
  deleteNotitiebijlage: {
    ...{ method: 'DELETE', path: '/notities/:id/bijlagen/:bijlageId', ...schrijven },
    samenvatting: 'Verwijder een bijlage. Dat kan niet terug.',
    params: id.extend({ bijlageId: z.uuid() }),
    success: weg,
  },
})
