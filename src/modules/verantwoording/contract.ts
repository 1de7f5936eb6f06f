import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { VASTSTELLERS } from '../programma/public.ts'
import * as vorm from './contractvormen.ts'
import { HERKOMSTEN, MOMENTEN, OORDELEN, VORMEN } from './domain/verantwoording.ts'

const id = z.object({ id: z.uuid() })
const deel = id.extend({ deelId: z.uuid() })
const versie = z.int()
const titel = z.string().trim().min(1, 'Geef de verantwoording een titel.').max(200)

const lezen = { handeling: 'verantwoording:read' } as const
const schrijven = { handeling: 'verantwoording:edit' } as const
const vaststellen = { handeling: 'verantwoording:adopt' } as const
const publiceren = { handeling: 'verantwoording:publish' } as const

const geheel = { success: { status: 200, body: vorm.verantwoording } } as const

export const verantwoordingContract = defineContract({
  listVerantwoordingen: {
    ...{ method: 'GET', path: '/verantwoordingen', ...lezen },
    samenvatting: 'De verantwoordingen, laatste jaar eerst.',
    success: { status: 200, body: z.object({ items: z.array(vorm.kop) }) },
  },
  createVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen', ...schrijven },
    samenvatting: 'Begin een verantwoording van een vastgesteld programma, met een opzet uit de feiten.',
    body: z.object({
      programmaId: z.uuid(),
      moment: z.enum(MOMENTEN),
      /** Null: as the document has it. */
      vorm: z.enum(VORMEN).nullable(),
      herkomst: z.enum(HERKOMSTEN).default('uitvoering'),
      titel,
      /** The figures count up to and including this day. */
      peildatum: vorm.dag,
    }),
    success: { status: 201, body: vorm.verantwoording },
  },
  compareVerantwoordingen: {
    ...{ method: 'GET', path: '/verantwoordingen/vergelijking', ...lezen },
    samenvatting: 'Twee verantwoordingen naast elkaar, per prioriteit.',
    query: z.object({ een: z.uuid(), ander: z.uuid() }),
    success: { status: 200, body: z.object({ koppen: z.array(vorm.kop), regels: z.array(vorm.jaarregel) }) },
  },
  getVerantwoording: {
    ...{ method: 'GET', path: '/verantwoordingen/:id', ...lezen },
    samenvatting: 'Eén verantwoording met haar delen, cijfers en wat er nog ontbreekt.',
    params: id,
    ...geheel,
  },
  updateVerantwoording: {
    ...{ method: 'PUT', path: '/verantwoordingen/:id', ...schrijven },
    samenvatting: 'Wijzig de titel of de peildatum. Was een ander eerder, dan volgt 409.',
    params: id,
    body: z.object({ versie, titel, peildatum: vorm.dag }),
    ...geheel,
  },
  draftVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_opzet', ...schrijven },
    samenvatting: 'Maak de opzet opnieuw uit de feiten van nu. Wat iemand schreef blijft staan.',
    params: id,
    body: z.object({ versie }),
    ...geheel,
  },
  judgeDelen: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_beoordeel', ...schrijven },
    samenvatting: 'Beslis van een of meer delen wat ervan kwam; null neemt een besluit terug.',
    params: id,
    body: z.object({
      oordelen: z
        .array(z.object({ deelId: z.uuid(), versie, oordeel: z.enum(OORDELEN).nullable() }))
        .min(1)
        .max(500),
    }),
    ...geheel,
  },
  updateGeld: {
    ...{ method: 'PUT', path: '/verantwoordingen/:id/delen/:deelId/geld', ...schrijven },
    samenvatting: 'Wijzig wat er voor een inzet begroot en besteed is, in hele euro’s.',
    params: deel,
    body: z.object({ versie, regels: z.array(vorm.geldregel).max(50) }),
    ...geheel,
  },
  settleDeel: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/delen/:deelId/_besluit', ...schrijven },
    samenvatting: 'Neem de nieuwe opzet van een deel over in de tekst, of laat haar weg.',
    params: deel,
    body: z.object({ versie, besluit: z.enum(['overnemen', 'weglaten']) }),
    ...geheel,
  },
  submitVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_controle', ...schrijven },
    samenvatting:
      'Leg de verantwoording ter controle voor. Is er nog iets niet beslist, dan volgt 409 met wat er ontbreekt.',
    params: id,
    body: z.object({ versie }),
    ...geheel,
  },
  returnVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_terug', ...schrijven },
    samenvatting: 'Zet een verantwoording die ter controle ligt terug naar concept, met de reden.',
    params: id,
    body: z.object({ versie, reden: z.string().trim().min(1, 'Schrijf waarom zij terug moet.').max(1000) }),
    ...geheel,
  },
  adoptVerantwoording: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/_vaststellen', ...vaststellen },
    bevestigd: true,
    samenvatting: 'Leg vast wie de verantwoording vaststelde en wanneer. Tekst en cijfers staan daarna vast.',
    params: id,
    body: z.object({ versie, orgaan: z.enum(VASTSTELLERS), op: vorm.dag }),
    ...geheel,
  },
  addErratum: {
    ...{ method: 'POST', path: '/verantwoordingen/:id/errata', ...publiceren },
    samenvatting: 'Voeg een verbetering toe aan een vastgestelde verantwoording; de tekst zelf verandert niet.',
    params: id,
    body: z.object({
      plaats: z.string().trim().min(1, 'Schrijf bij welk deel dit hoort.').max(300),
      tekst: z.string().trim().min(1, 'Schrijf wat er niet klopte en wat het moet zijn.').max(2000),
    }),
    success: { status: 201, body: vorm.verantwoording },
  },
  listVerschillen: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/verschillen', ...lezen },
    samenvatting: 'De cijfers van een vastgestelde verantwoording die nu anders zouden zijn, met de reden.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(vorm.verschil) }) },
  },
  listTegenspraken: {
    ...{ method: 'GET', path: '/verantwoordingen/:id/tegenspraken', ...lezen },
    samenvatting: 'Waar bronnen van deze verantwoording elkaar tegenspreken.',
    params: id,
    success: { status: 200, body: z.object({ items: z.array(vorm.tegenspraak) }) },
  },
})
