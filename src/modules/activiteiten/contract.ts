import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import * as vorm from './contractvormen.ts'
import { ACTIVITEITSTATUSSEN } from './domain/activiteit.ts'

const id = z.object({ id: z.uuid() })
const versie = z.int()

const lezen = { handeling: 'activiteit:read' } as const
const schrijven = { handeling: 'activiteit:edit' } as const

/** Keeps or calls off only this one of a series, or also those that follow and were not changed on their own. */
const welke = z.enum(['deze', 'volgende']).default('deze')

export const activiteitenContract = defineContract({
  listActiviteiten: {
    ...{ method: 'GET', path: '/activiteiten', ...lezen },
    samenvatting: 'De activiteiten die ik mag zien, laatste dag eerst.',
    query: z.object({
      q: z.string().trim().max(100).default(''),
      van: vorm.dag.optional(),
      tot: vorm.dag.optional(),
      soort: vorm.soortcode.optional(),
      /** A wijk or a buurt. */
      gebied: z.uuid().optional(),
      status: z.enum(ACTIVITEITSTATUSSEN).optional(),
      actie: z.uuid().optional(),
      vanaf: z.string().max(200).optional(),
    }),
    success: { status: 200, body: z.object({ items: z.array(vorm.activiteitregel), volgende: z.string().nullable() }) },
  },
  getActiviteitenkalender: {
    ...{ method: 'GET', path: '/activiteiten/kalender', ...lezen },
    samenvatting:
      'Alle activiteiten van een maand, met wat botst: zelfde plaats of zelfde organisator op hetzelfde moment.',
    query: z.object({ maand: z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/) }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(vorm.activiteitregel),
        /** More of them in this month than are shown. */
        meer: z.boolean(),
        botsingen: z.array(z.object({ id: z.uuid(), met: z.uuid(), waarom: z.string() })),
      }),
    },
  },
  getActiviteitkeuzes: {
    ...{ method: 'GET', path: '/activiteiten/keuzes', ...lezen },
    samenvatting: 'Waaruit te kiezen: soorten, wijken en buurten, en waar ik het laatst iets vastlegde.',
    success: {
      status: 200,
      body: z.object({
        soorten: z.array(vorm.soort),
        gebieden: z.array(vorm.gebied),
        volledigVanaf: vorm.dag.nullable(),
        instellingversie: z.int(),
        laatste: z.object({ soort: vorm.soortcode, plaats: z.string(), gebiedId: z.uuid().nullable() }).nullable(),
      }),
    },
  },
  listActiekeuzes: {
    ...{ method: 'GET', path: '/activiteiten/acties', ...schrijven },
    samenvatting: 'De acties van de lopende programma’s, met hun momenten, om een activiteit aan te verbinden.',
    success: { status: 200, body: z.object({ items: z.array(vorm.actiekeuze) }) },
  },
  createActiviteit: {
    ...{ method: 'POST', path: '/activiteiten', ...schrijven },
    samenvatting: 'Leg een activiteit vast, of plan er een reeks van.',
    body: vorm.inhoud.extend({
      status: z.enum(['gepland', 'gedaan']).default('gepland'),
      /** The first of a series takes the day that the rule gives. */
      reeks: vorm.reeksregel.nullable().default(null),
    }),
    success: { status: 201, body: vorm.activiteit },
  },
  getActiviteit: {
    ...{ method: 'GET', path: '/activiteiten/:id', ...lezen },
    samenvatting: 'Eén activiteit met alles wat erbij hoort.',
    params: id,
    success: { status: 200, body: vorm.activiteit },
  },
  updateActiviteit: {
    ...{ method: 'PUT', path: '/activiteiten/:id', ...schrijven },
    samenvatting: 'Wijzig een activiteit, of ook wat er in haar reeks op volgt. Was een ander eerder, dan volgt 409.',
    params: id,
    body: vorm.inhoud.extend({ versie, welke }),
    success: { status: 200, body: vorm.activiteit },
  },
  finishActiviteit: {
    ...{ method: 'POST', path: '/activiteiten/:id/_gedaan', ...schrijven },
    samenvatting: 'Meld dat een activiteit gedaan is. Het moment van haar actie geldt daarna ook als gedaan.',
    params: id,
    body: z.object({ versie, bereik: vorm.bereik.nullable().default(null), resultaat: vorm.langeTekst }),
    success: { status: 200, body: vorm.activiteit },
  },
  cancelActiviteit: {
    ...{ method: 'POST', path: '/activiteiten/:id/_afgelast', ...schrijven },
    samenvatting: 'Meld dat een activiteit niet doorgaat, met de reden.',
    params: id,
    body: z.object({ versie, reden: z.string().trim().min(1, 'Schrijf waarom het niet doorgaat.').max(1000), welke }),
    success: { status: 200, body: vorm.activiteit },
  },
  reopenActiviteit: {
    ...{ method: 'POST', path: '/activiteiten/:id/_heropen', ...schrijven },
    samenvatting: 'Zet een activiteit terug op gepland. Wat zij bij haar actie vastlegde, gaat mee terug.',
    params: id,
    body: z.object({ versie }),
    success: { status: 200, body: vorm.activiteit },
  },
  extendReeks: {
    ...{ method: 'POST', path: '/activiteiten/:id/_verleng', ...schrijven },
    samenvatting:
      'Verleng de reeks van een activiteit, zoals zij liep. Met proef: zeg alleen wat erbij komt en wat botst.',
    params: id,
    body: z.object({ verlenging: vorm.verlenging, proef: z.boolean().default(false) }),
    success: {
      status: 200,
      body: z.object({
        /** On which days there is one more. */
        dagen: z.array(vorm.dag),
        botsingen: z.array(vorm.botsing),
        activiteit: vorm.activiteit,
      }),
    },
  },
  deleteActiviteit: {
    ...{ method: 'DELETE', path: '/activiteiten/:id', ...schrijven },
    samenvatting: 'Haal een activiteit weg die een vergissing was; kan 30 dagen terug.',
    params: id,
    success: { status: 204, body: z.null() },
  },
  restoreActiviteit: {
    ...{ method: 'POST', path: '/activiteiten/:id/_herstel', ...schrijven },
    samenvatting: 'Zet een weggehaalde activiteit terug.',
    params: id,
    success: { status: 200, body: vorm.activiteit },
  },
  createActiviteitbijlage: {
    ...{ method: 'POST', path: '/activiteiten/:id/bijlagen', ...schrijven },
    samenvatting: 'Voeg een foto of document toe (hoogstens 10 MB).',
    params: id,
    bestand: true,
    success: { status: 201, body: vorm.bijlage },
  },
  describeActiviteitbijlage: {
    ...{ method: 'PUT', path: '/activiteiten/:id/bijlagen/:bijlageId', ...schrijven },
    samenvatting: 'Beschrijf een foto voor wie haar niet kan zien.',
    params: id.extend({ bijlageId: z.uuid() }),
    body: z.object({ alt: z.string().trim().max(500) }),
    success: { status: 200, body: vorm.bijlage },
  },
  getActiviteitbijlage: {
    ...{ method: 'GET', path: '/activiteiten/:id/bijlagen/:bijlageId', ...lezen },
    samenvatting: 'Haal een bijlage op, altijd als download.',
    params: id.extend({ bijlageId: z.uuid() }),
    success: { status: 200, body: 'bestand' },
  },
  deleteActiviteitbijlage: {
    ...{ method: 'DELETE', path: '/activiteiten/:id/bijlagen/:bijlageId', ...schrijven },
    samenvatting: 'Haal een bijlage weg.',
    params: id.extend({ bijlageId: z.uuid() }),
    success: { status: 204, body: z.null() },
  },
})
