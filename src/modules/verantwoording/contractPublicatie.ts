import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { BEVINDINGSOORTEN, ERNSTEN } from './domain/publicatie/keuring/bevinding.ts'
import { DOCUMENTSOORTEN, DOCUMENTVORMEN } from './domain/publicatie/document/documentsoort.ts'

const id = z.object({ id: z.uuid() })
const lezen = { handeling: 'verantwoording:read' } as const
const publiceren = { handeling: 'verantwoording:publish' } as const

const bevinding = z.object({
  soort: z.enum(BEVINDINGSOORTEN),
  ernst: z.enum(ERNSTEN),
  plaats: z.string(),
  onderdeelId: z.string().nullable(),
  wat: z.string(),
  doen: z.string(),
})

const stand = z.object({
  /** Where the account is public; null when it is not. */
  adres: z.string().nullable(),
  /** Why it cannot be published now; null when it can. */
  beletsel: z.enum(['niet_vastgesteld', 'niets_nieuws']).nullable(),
  magPubliceren: z.boolean(),
  versies: z.array(
    z.object({
      versie: z.int(),
      gepubliceerdOp: z.iso.datetime(),
      door: z.string(),
      ingetrokkenOp: z.iso.datetime().nullable(),
      reden: z.string(),
    }),
  ),
})

const instelling = z.object({
  contact: z.union([z.email().max(254), z.literal('')]),
  ambtsdragers: z.array(z.string().trim().min(2).max(100)).max(100),
  domeinen: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Schrijf een domein, zoals waterveste.nl.')
        .max(100),
    )
    .max(20),
  versie: z.int(),
})

export const publicatieContract = defineContract({
  getPublicatiestand: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/publicatie', ...lezen },
    samenvatting: 'Of een verantwoording openbaar is, waar, en in welke versies.',
    params: id,
    success: { status: 200, body: stand },
  },
  checkPublicatie: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/controle', ...lezen },
    samenvatting:
      'Wat er nagekeken is voor het publiceren, met de plaats: wat tegenhoudt, wat aandacht vraagt en advies.',
    params: id,
    query: z.object({
      /** Also asks whether the addresses elsewhere answer. */
      links: z.enum(['ja', 'nee']).default('nee'),
    }),
    success: { status: 200, body: z.object({ items: z.array(bevinding) }) },
  },
  publishVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_publiceer', ...publiceren },
    samenvatting: 'Maak een vastgestelde verantwoording openbaar, of een nieuwe versie na een verbetering.',
    params: id,
    body: z.object({ versie: z.int() }),
    success: { status: 200, body: stand },
  },
  withdrawVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_trekin', ...publiceren },
    samenvatting: 'Haal een verantwoording van de openbare website, met de reden.',
    params: id,
    body: z.object({ reden: z.string().trim().min(1, 'Schrijf waarom het verslag van de website gaat.').max(1000) }),
    success: { status: 200, body: stand },
  },
  createVoorbeeld: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_voorbeeld', ...lezen },
    samenvatting: 'Bouw de openbare website met deze verantwoording erin, op een geheim adres dat een uur werkt.',
    params: id,
    success: { status: 201, body: z.object({ adres: z.string() }) },
  },
  getSitezip: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/publicatie/site', ...lezen },
    samenvatting: 'De openbare website met deze verantwoording erin, als zip.',
    params: id,
    success: { status: 200, body: 'bestand' },
  },
  getVerslagdocument: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/publicatie/document', ...lezen },
    samenvatting: 'De verantwoording als document, of als brief aan de raad.',
    params: id,
    query: z.object({ soort: z.enum(DOCUMENTSOORTEN), vorm: z.enum(DOCUMENTVORMEN) }),
    success: { status: 200, body: 'bestand' },
  },
  getPublicatieinstelling: {
    ...{ method: 'GET', path: '/publicatie-instelling', ...lezen },
    samenvatting: 'Wat de openbare website weet van de gemeente: contact, eigen domeinen en ambtsdragers.',
    success: { status: 200, body: instelling },
  },
  updatePublicatieinstelling: {
    ...{ method: 'PUT', path: '/publicatie-instelling', ...publiceren },
    samenvatting: 'Wijzig contact, eigen domeinen en ambtsdragers. Was een ander eerder, dan volgt 409.',
    body: instelling,
    success: { status: 200, body: instelling },
  },
})
