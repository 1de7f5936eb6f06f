import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { programmaSamenvatting } from './contractOnderdeel.ts'
import * as vorm from './contractUitvoeringvormen.ts'
import { VASTSTELLERS } from './domain/programmastatus.ts'
import { HAND_STATUSSEN } from './domain/stand/stand.ts'

const id = z.uuid()
const dag = z.iso.date()

const actieParams = z.object({ id, actieId: id })

/** Everything that a report may say in one go: words, a moment that was done, a status. */
const meldingBody = z.object({
  tekst: z.string().trim().max(5000).default(''),
  gedaan: z.object({ sleutel: vorm.momentSleutel, op: dag }).nullable().default(null),
  /** An extra time, beyond what was expected. */
  extra: z.object({ op: dag }).nullable().default(null),
  status: z
    .object({ status: z.enum(HAND_STATUSSEN).nullable(), reden: vorm.reden })
    .nullable()
    .default(null),
})

const bulkOpdracht = z
  .object({
    actiehouderId: id.nullable(),
    gewicht: z.number().min(0).max(100),
    status: z.enum(HAND_STATUSSEN).nullable(),
    wanneer: z.string().trim().max(1000),
    /** Moves what is still open by so many days. */
    verschuif: z.int().min(-366).max(366),
    trekkerId: id,
    partnerId: id,
  })
  .partial()

export const uitvoeringContract = defineContract({
  getProgrammaStand: {
    method: 'GET',
    path: '/programmas/:id/stand',
    samenvatting:
      'Waar elke actie vandaag staat, met haar momenten, en de optelling per inzet, prioriteit en programma.',
    handeling: 'programma:read',
    params: z.object({ id }),
    success: { status: 200, body: vorm.programmaStandSchema },
  },
  createVoortgang: {
    method: 'POST',
    path: '/programmas/:id/acties/:actieId/voortgang',
    samenvatting: 'Meld voortgang: een bericht, een moment dat gedaan is, een extra keer of een status.',
    handeling: 'voortgang:edit',
    params: actieParams,
    body: meldingBody,
    success: { status: 201, body: vorm.standSchema },
  },
  listVoortgang: {
    method: 'GET',
    path: '/programmas/:id/acties/:actieId/voortgang',
    samenvatting: 'Wat over een actie is gemeld, nieuwste eerst.',
    handeling: 'programma:read',
    params: actieParams,
    query: z.object({ vanaf: z.string().max(200).optional() }),
    success: { status: 200, body: z.object({ items: z.array(vorm.voortgangSchema), volgende: z.string().nullable() }) },
  },
  saveMoment: {
    method: 'PUT',
    path: '/programmas/:id/acties/:actieId/momenten/:sleutel',
    samenvatting: 'Leg vast hoe het met één moment staat. Was een ander eerder, dan volgt 409 met wat er nu staat.',
    handeling: 'voortgang:edit',
    params: actieParams.extend({ sleutel: vorm.momentSleutel }),
    body: z.object({
      versie: z.int(),
      /** The days it was replanned to; null: as the planning says. */
      dagen: vorm.dagen.nullable(),
      gedaanOp: dag.nullable(),
      vervallen: vorm.reden,
      notitie: z.string().trim().max(5000),
    }),
    success: { status: 200, body: vorm.standSchema },
  },
  saveUitvoering: {
    method: 'PUT',
    path: '/programmas/:id/acties/:actieId/uitvoering',
    samenvatting: 'Wijzig actiehouder, gewicht, geldbron, capaciteit, pilot of een status met de hand.',
    handeling: 'onderdeel:edit',
    params: actieParams,
    body: z.object({
      versie: z.int(),
      actiehouderId: id.nullable(),
      gewicht: z.number().min(0).max(100),
      geldbron: z.string().trim().max(500),
      capaciteit: z.string().trim().max(2000),
      pilot: vorm.pilot.nullable(),
      handmatig: z.object({ status: z.enum(HAND_STATUSSEN), reden: vorm.reden }).nullable(),
    }),
    success: { status: 200, body: vorm.standSchema },
  },
  createBulkwijziging: {
    method: 'POST',
    path: '/programmas/:id/bulkwijzigingen',
    samenvatting: 'Wijzig veel acties in één keer; alles of niets, en in één keer terug te draaien.',
    handeling: 'onderdeel:edit',
    params: z.object({ id }),
    body: z.object({ actieIds: z.array(id).min(1).max(2000), opdracht: bulkOpdracht, reden: vorm.reden.default('') }),
    success: { status: 201, body: z.object({ id, aantal: z.int() }) },
  },
  undoBulkwijziging: {
    method: 'POST',
    path: '/programmas/:id/bulkwijzigingen/:bulkId/_herroep',
    samenvatting: 'Draai een wijziging van veel acties terug, tot 30 dagen erna.',
    handeling: 'onderdeel:edit',
    params: z.object({ id, bulkId: id }),
    success: { status: 200, body: z.object({ aantal: z.int() }) },
  },
  adoptProgramma: {
    method: 'POST',
    path: '/programmas/:id/_vaststellen',
    samenvatting: 'Leg vast dat het programma is vastgesteld: door wie en wanneer.',
    handeling: 'programma:edit',
    params: z.object({ id }),
    body: z.object({ versie: z.int(), door: z.enum(VASTSTELLERS), op: dag }),
    success: { status: 200, body: programmaSamenvatting },
  },
  closeProgramma: {
    method: 'POST',
    path: '/programmas/:id/_afsluiten',
    samenvatting: 'Sluit een vastgesteld programma af; daarna wijzigt er niets meer.',
    handeling: 'programma:edit',
    params: z.object({ id }),
    body: z.object({ versie: z.int() }),
    success: { status: 200, body: programmaSamenvatting },
  },
  reopenProgramma: {
    method: 'POST',
    path: '/programmas/:id/_heropen',
    samenvatting:
      'Zet een stap terug: van afgesloten naar vastgesteld, of van vastgesteld naar concept, met een reden.',
    handeling: 'programma:edit',
    params: z.object({ id }),
    body: z.object({ versie: z.int(), reden: vorm.reden.min(1) }),
    success: { status: 200, body: programmaSamenvatting },
  },
  copyProgramma: {
    method: 'POST',
    path: '/programmas/:id/_kopieer',
    samenvatting: 'Maak het programma van het volgende jaar, met een keuze per actie: doorgaan, bijstellen of stoppen.',
    handeling: 'programma:edit',
    params: z.object({ id }),
    body: z.object({
      titel: z.string().trim().min(1).max(300),
      jaar: z.int().min(1990).max(2100),
      keuzes: z
        .array(
          z.object({
            actieId: id,
            keuze: z.enum(['doorgaan', 'bijstellen', 'stoppen']),
            reden: vorm.reden,
            wanneer: z.string().trim().max(1000).nullable(),
          }),
        )
        .max(5000),
    }),
    success: { status: 201, body: programmaSamenvatting },
  },
  getVandaag: {
    method: 'GET',
    path: '/vandaag',
    samenvatting: 'Wat te laat is, wat deze week moet, en wat nieuw is sinds je vorige bezoek.',
    handeling: 'programma:read',
    query: z.object({ alles: z.stringbool().optional() }),
    success: { status: 200, body: vorm.vandaagSchema },
  },
  listActiehouders: {
    method: 'GET',
    path: '/actiehouders',
    samenvatting: 'Medewerkers die een actie kunnen houden, op naam.',
    handeling: 'onderdeel:edit',
    success: { status: 200, body: z.object({ items: z.array(vorm.wie) }) },
  },
  listPartijacties: {
    method: 'GET',
    path: '/organisaties/:id/acties',
    samenvatting: 'Wat we samen met een organisatie hebben afgesproken, en hoe het staat.',
    handeling: 'programma:read',
    params: z.object({ id }),
    query: z.object({ programma: id }),
    success: {
      status: 200,
      body: z.object({
        organisatie: vorm.wie,
        programma: programmaSamenvatting,
        vandaag: dag,
        items: z.array(vorm.werkregel),
      }),
    },
  },
  listWeergaven: {
    method: 'GET',
    path: '/programmas/:id/weergaven',
    samenvatting: 'Bewaarde weergaven: de eigen en die van collega’s die ze delen.',
    handeling: 'programma:read',
    params: z.object({ id }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(z.object({ id, naam: z.string(), adres: z.string(), gedeeld: z.boolean(), eigen: z.boolean() })),
      }),
    },
  },
  createWeergave: {
    method: 'POST',
    path: '/programmas/:id/weergaven',
    samenvatting: 'Bewaar filters en weergave onder een naam.',
    handeling: 'weergave:edit',
    params: z.object({ id }),
    body: z.object({ naam: z.string().trim().min(1).max(100), adres: z.string().max(2000), gedeeld: z.boolean() }),
    success: { status: 201, body: z.object({ id }) },
  },
  deleteWeergave: {
    method: 'DELETE',
    path: '/programmas/:id/weergaven/:weergaveId',
    samenvatting: 'Haal een eigen bewaarde weergave weg.',
    handeling: 'weergave:edit',
    params: z.object({ id, weergaveId: id }),
    success: { status: 204, body: z.null() },
  },
})
