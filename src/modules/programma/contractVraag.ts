import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { LANGSTE_ANTWOORD, MEESTE_DAGEN, VRAAG_LENGTE, VRAAG_SOORTEN, VRAAG_STANDEN } from './domain/vragen/vraag.ts'

const id = z.uuid()
const dag = z.iso.date()
const tijd = z.iso.datetime()
const wie = z.object({ id, naam: z.string() })
const antwoordTekst = z.string().trim().min(1).max(LANGSTE_ANTWOORD)

export const vraagSchema = z.object({
  id,
  programmaId: id,
  programma: z.string(),
  soort: z.enum(VRAAG_SOORTEN),
  recordId: id,
  /** What it was called when the question was asked. */
  onderwerp: z.string(),
  tekst: z.string(),
  stand: z.enum(VRAAG_STANDEN),
  gesteldDoor: wie,
  gesteldOp: tijd,
  /** The last day to answer, by the agreement of the day on which it was asked. */
  uiterlijk: dag,
  dagenTeLaat: z.int().nullable(),
  ingetrokkenOp: tijd.nullable(),
  /** Only once it was given. */
  antwoord: z.object({ tekst: z.string(), door: z.string(), op: tijd }).nullable(),
  /** What is being written, and who was asked for what they know: only for who answers or was asked. */
  voorbereiding: z
    .object({
      concept: z.string(),
      gevraagdAan: wie.nullable(),
      gevraagdOp: tijd.nullable(),
      inbreng: z.string(),
      inbrengOp: tijd.nullable(),
    })
    .nullable(),
  mag: z.object({ intrekken: z.boolean(), beantwoorden: z.boolean(), inbrengen: z.boolean() }),
  versie: z.int(),
})

const afspraak = z.object({ dagen: z.int().min(1).max(MEESTE_DAGEN), versie: z.int() })
const items = z.object({ items: z.array(vraagSchema) })
const gezien = z.object({ versie: z.int() })

/** Answers the vraag as it then stands. */
const OP_VRAAG = { params: z.object({ id }), success: { status: 200, body: vraagSchema } } as const

export const vraagContract = defineContract({
  listVragen: {
    method: 'GET',
    path: '/vragen',
    samenvatting:
      'Vragen van raad en burgemeester. Open vragen: wat het eerst moet bovenaan. Andere: nieuwste bovenaan.',
    handeling: 'vraag:read',
    query: z.object({
      stand: z.enum(VRAAG_STANDEN).default('open'),
      /** Only what I asked myself. */
      mijn: z.stringbool().default(false),
      vanaf: z.string().max(200).optional(),
    }),
    success: { status: 200, body: items.extend({ aantalOpen: z.int(), volgende: z.string().nullable() }) },
  },
  listProgrammavragen: {
    method: 'GET',
    path: '/programmas/:id/programmavragen',
    samenvatting: 'De vragen over een programma die niet zijn ingetrokken, nieuwste eerst.',
    handeling: 'vraag:read',
    params: z.object({ id }),
    success: { status: 200, body: items },
  },
  createVraag: {
    method: 'POST',
    path: '/programmas/:id/programmavragen',
    samenvatting: 'Stel een vraag over een inzet, actie of doel van een vastgesteld programma.',
    handeling: 'vraag:ask',
    params: z.object({ id }),
    body: z.object({
      soort: z.enum(VRAAG_SOORTEN),
      recordId: id,
      tekst: z.string().trim().min(VRAAG_LENGTE.kortste).max(VRAAG_LENGTE.langste),
    }),
    success: { status: 201, body: vraagSchema },
  },
  getVraag: {
    method: 'GET',
    path: '/vragen/:id',
    samenvatting: 'Eén vraag met het antwoord, als dat er is.',
    handeling: 'vraag:read',
    ...OP_VRAAG,
  },
  withdrawVraag: {
    method: 'POST',
    path: '/vragen/:id/_intrek',
    samenvatting: 'Trek een eigen vraag in zolang er geen antwoord is.',
    handeling: 'vraag:ask',
    ...OP_VRAAG,
    body: gezien,
  },
  forwardVraag: {
    method: 'POST',
    path: '/vragen/:id/_doorstuur',
    samenvatting: 'Vraag een actiehouder wat die ervan weet.',
    handeling: 'vraag:answer',
    ...OP_VRAAG,
    body: gezien.extend({ medewerkerId: id }),
  },
  saveInbreng: {
    method: 'PUT',
    path: '/vragen/:id/inbreng',
    samenvatting: 'Schrijf wat je ervan weet, als de adviseur je dat vroeg.',
    handeling: 'vraag:contribute',
    ...OP_VRAAG,
    body: gezien.extend({ tekst: antwoordTekst }),
  },
  saveVraagantwoord: {
    method: 'PUT',
    path: '/vragen/:id/antwoord',
    samenvatting: 'Bewaar een antwoord als concept: wie het vroeg ziet het nog niet.',
    handeling: 'vraag:answer',
    ...OP_VRAAG,
    body: gezien.extend({ tekst: z.string().trim().max(LANGSTE_ANTWOORD) }),
  },
  answerVraag: {
    method: 'POST',
    path: '/vragen/:id/_beantwoord',
    samenvatting: 'Geef het antwoord: vanaf nu ziet iedereen die vragen leest het.',
    handeling: 'vraag:answer',
    ...OP_VRAAG,
    body: gezien.extend({ tekst: antwoordTekst }),
  },
  listInbrengers: {
    method: 'GET',
    path: '/inbrengers',
    samenvatting: 'Medewerkers aan wie een vraag kan worden doorgestuurd, op naam.',
    handeling: 'vraag:answer',
    success: { status: 200, body: z.object({ items: z.array(wie) }) },
  },
  getVraagafspraak: {
    method: 'GET',
    path: '/vraagafspraak',
    samenvatting: 'Binnen hoeveel dagen een vraag wordt beantwoord.',
    handeling: 'vraag:read',
    success: { status: 200, body: afspraak },
  },
  saveVraagafspraak: {
    method: 'PUT',
    path: '/vraagafspraak',
    samenvatting: 'Wijzig binnen hoeveel dagen een vraag wordt beantwoord; geldt voor vragen die nog komen.',
    handeling: 'vraag:answer',
    body: afspraak,
    success: { status: 200, body: afspraak },
  },
})
