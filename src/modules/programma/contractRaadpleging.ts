import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { RAADPLEGING_STANDEN } from './domain/raadpleging/raadpleging.ts'
import {
  LANGSTE_NAAM,
  REACTIE_LENGTE,
  REACTIE_STANDEN,
  VERWERKINGEN,
  WEIGERREDENEN,
} from './domain/raadpleging/reactie.ts'

const id = z.uuid()
const dag = z.iso.date()
const aantal = z.int()
const vrijeTekst = z.string().trim()

export const raadplegingSchema = z.object({
  id,
  programmaId: id,
  titel: z.string(),
  inleiding: z.string(),
  van: dag,
  tot: dag,
  stand: z.enum(RAADPLEGING_STANDEN),
  /** The last part of the public address: /raadpleging/{sleutel}. */
  sleutel: z.string(),
  /** False once the programme is no concept any more: then the public page is gone. */
  isZichtbaar: z.boolean(),
  aantallen: z.object({ wacht: aantal, geplaatst: aantal, geweigerd: aantal, zonderAntwoord: aantal }),
  versie: z.int(),
})

export const reactieSchema = z.object({
  id,
  inzetId: id,
  /** What it is about, as residents saw it. */
  inzet: z.string(),
  naam: z.string(),
  tekst: z.string(),
  ingediendOp: z.iso.datetime(),
  stand: z.enum(REACTIE_STANDEN),
  weigerreden: z.enum(WEIGERREDENEN).nullable(),
  antwoord: z.string(),
  verwerking: z.enum(VERWERKINGEN),
  meegenomenIn: z.string(),
  versie: z.int(),
})

/** What everybody may see: nothing that was not placed. */
export const openbareRaadpleging = z.object({
  gemeente: z.string(),
  titel: z.string(),
  inleiding: z.string(),
  van: dag,
  tot: dag,
  isOpen: z.boolean(),
  prioriteiten: z.array(
    z.object({
      id,
      naam: z.string(),
      inzetten: z.array(
        z.object({
          id,
          inzet: z.string(),
          ambitie: z.string(),
          acties: z.array(z.string()),
          reacties: z.array(
            z.object({
              id,
              naam: z.string(),
              tekst: z.string(),
              op: dag,
              antwoord: z.string(),
              verwerking: z.enum(VERWERKINGEN),
              meegenomenIn: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
})

const raadplegingBody = z.object({
  titel: z.string().trim().min(1).max(200),
  inleiding: z.string().trim().min(1).max(5000),
  van: dag,
  tot: dag,
})

const sleutelParams = z.object({ sleutel: z.string().max(60) })

export const raadplegingContract = defineContract({
  listRaadplegingen: {
    method: 'GET',
    path: '/programmas/:id/raadplegingen',
    samenvatting: 'Hoe inwoners naar een programma zijn gevraagd, nieuwste eerst.',
    handeling: 'raadpleging:read',
    params: z.object({ id }),
    success: { status: 200, body: z.object({ items: z.array(raadplegingSchema) }) },
  },
  createRaadpleging: {
    method: 'POST',
    path: '/programmas/:id/raadplegingen',
    samenvatting: 'Vraag inwoners naar een concept: zij reageren op de tekst zoals die nu is.',
    handeling: 'raadpleging:edit',
    params: z.object({ id }),
    body: raadplegingBody,
    success: { status: 201, body: raadplegingSchema },
  },
  updateRaadpleging: {
    method: 'PATCH',
    path: '/raadplegingen/:id',
    samenvatting: 'Wijzig titel, inleiding of dagen. Was een ander eerder, dan volgt 409 met wat er nu staat.',
    handeling: 'raadpleging:edit',
    params: z.object({ id }),
    body: raadplegingBody.extend({ versie: z.int() }),
    success: { status: 200, body: raadplegingSchema },
  },
  closeRaadpleging: {
    method: 'POST',
    path: '/raadplegingen/:id/_sluit',
    samenvatting: 'Sluit een raadpleging: er komen geen reacties meer bij, antwoorden kan nog.',
    handeling: 'raadpleging:edit',
    params: z.object({ id }),
    body: z.object({ versie: z.int() }),
    success: { status: 200, body: raadplegingSchema },
  },
  listReacties: {
    method: 'GET',
    path: '/raadplegingen/:id/reacties',
    samenvatting: 'Alle reacties: wat op beoordeling wacht eerst, het oudste bovenaan.',
    handeling: 'raadpleging:read',
    params: z.object({ id }),
    success: { status: 200, body: z.object({ items: z.array(reactieSchema) }) },
  },
  reviewReactie: {
    method: 'PUT',
    path: '/raadplegingen/:id/reacties/:reactieId',
    samenvatting: 'Plaats of weiger een reactie, geef antwoord en zeg wat ermee is gedaan.',
    handeling: 'raadpleging:edit',
    params: z.object({ id, reactieId: id }),
    body: z.object({
      versie: z.int(),
      stand: z.enum(REACTIE_STANDEN),
      weigerreden: z.enum(WEIGERREDENEN).nullable(),
      antwoord: z.string().trim().max(2000),
      verwerking: z.enum(VERWERKINGEN),
      meegenomenIn: z.string().trim().max(300),
    }),
    success: { status: 200, body: reactieSchema },
  },
  getOpenbareRaadpleging: {
    method: 'GET',
    path: '/openbare-raadplegingen/:sleutel',
    samenvatting: 'De pagina voor inwoners: het concept en wat daarop is geplaatst.',
    openbaar: 'Inwoners reageren zonder account (Gemeentewet 150).',
    params: sleutelParams,
    success: { status: 200, body: openbareRaadpleging },
  },
  createReactie: {
    method: 'POST',
    path: '/openbare-raadplegingen/:sleutel/reacties',
    samenvatting: 'Stuur een reactie op een inzet; zij staat er pas na beoordeling.',
    openbaar: 'Inwoners reageren zonder account (Gemeentewet 150).',
    params: sleutelParams,
    body: z.object({
      inzetId: id,
      tekst: vrijeTekst.min(REACTIE_LENGTE.kortste).max(REACTIE_LENGTE.langste),
      naam: vrijeTekst.max(LANGSTE_NAAM).default(''),
      /** Stays empty: people do not see this field, programs fill it in. */
      website: z.string().max(500).default(''),
    }),
    success: { status: 201, body: z.object({ ontvangen: z.literal(true) }) },
  },
})
