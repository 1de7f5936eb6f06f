import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { MOMENT_STANDEN } from './domain/momenten/moment.ts'
import { PARTIJ_ROLLEN } from './domain/voorstel.ts'
import { ACTIE_STATUSSEN, HAND_STATUSSEN } from './domain/stand/stand.ts'
import { VASTSTELLERS } from './domain/programmastatus.ts'
import { programmaSamenvatting } from './contractOnderdeel.ts'

const id = z.uuid()
const dag = z.iso.date()
const reden = z.string().trim().max(1000)
const dagen = z.object({ van: dag, tot: dag })
const wie = z.object({ id, naam: z.string() })

const moment = dagen.extend({
  /** Names the moment within its actie: "2026-k3". */
  sleutel: z.string(),
  /** How often within it: "vier avonden in de week" is 4 a week. */
  keren: z.number(),
  stand: z.enum(MOMENT_STANDEN),
  gedaanOp: dag.nullable(),
  vervallen: z.string(),
  notitie: z.string(),
  extra: z.boolean(),
  verplaatstVan: dagen.nullable(),
  versie: z.int(),
})

const pilot = z.object({
  begin: dag.nullable(),
  eind: dag.nullable(),
  evaluatie: dag.nullable(),
  besluit: z.enum(['open', 'opschalen', 'verlengen', 'stoppen']),
  toelichting: z.string().trim().max(2000),
})

/** What belongs to carrying an actie out rather than to its text. */
export const uitvoeringSchema = z.object({
  actiehouder: wie.nullable(),
  gewicht: z.number(),
  geldbron: z.string(),
  capaciteit: z.string(),
  pilot: pilot.nullable(),
  handmatig: z.object({ status: z.enum(HAND_STATUSSEN), reden: z.string() }).nullable(),
  vorigeActieId: id.nullable(),
  versie: z.int(),
})

/** Where an actie stands today: all of it follows from planning, moments and reports. */
export const standSchema = z.object({
  actieId: id,
  status: z.enum(ACTIE_STATUSSEN),
  afgeleid: z.enum(ACTIE_STATUSSEN),
  /** The word of the status language: "4 dagen te laat". */
  woord: z.string(),
  zin: z.string(),
  waarom: z.string(),
  dagenTeLaat: z.int().nullable(),
  gedaan: z.int(),
  verwacht: z.int(),
  volgende: dagen.nullable(),
  aandeel: z.number().nullable(),
  /** Extra times are welcome ("en verder op verzoek"). */
  telbaar: z.boolean(),
  momenten: z.array(moment),
  uitvoering: uitvoeringSchema,
  laatsteBericht: z.object({ tekst: z.string(), wie: z.string(), tijd: z.iso.datetime() }).nullable(),
  magMelden: z.boolean(),
})

const optelling = z.object({
  aandeel: z.number().nullable(),
  acties: z.int(),
  telt: z.int(),
  gewicht: z.number(),
  perStatus: z.record(z.enum(ACTIE_STATUSSEN), z.int()),
  /** "14 van 21 acties klaar. 3 doorlopende acties tellen niet mee." */
  uitleg: z.string(),
})

export const programmaStandSchema = z.object({
  vandaag: dag,
  acties: z.array(standSchema),
  programma: optelling,
  onderdelen: z.array(z.object({ id, soort: z.enum(['prioriteit', 'inzet']), optelling })),
})

export const voortgangSchema = z.object({
  id,
  actieId: id,
  soort: z.enum(['bericht', 'gedaan', 'ongedaan', 'verplaatst', 'vervallen', 'extra', 'status', 'uitvoering']),
  tekst: z.string(),
  sleutel: z.string().nullable(),
  velden: z.array(z.object({ veld: z.string(), van: z.string().nullable(), naar: z.string().nullable() })),
  wie: z.string(),
  tijd: z.iso.datetime(),
})

/** One line of a work list: an actie with where it stands and where it hangs. */
const werkregel = z.object({
  actieId: id,
  programmaId: id,
  hoe: z.string(),
  /** "1. Ondermijning › Weerbaar bestuur". */
  plek: z.string(),
  status: z.enum(ACTIE_STATUSSEN),
  woord: z.string(),
  zin: z.string(),
  waarom: z.string(),
  /** The day that counts: the end of the moment that is late or comes next. */
  dag: dag.nullable(),
  sleutel: z.string().nullable(),
  actiehouder: wie.nullable(),
  partijen: z.array(z.object({ naam: z.string(), rol: z.enum(PARTIJ_ROLLEN) })),
  magMelden: z.boolean(),
})

export const vandaagSchema = z.object({
  vandaag: dag,
  /** The programmes that count: adopted, not closed, of this year or before. */
  programmas: z.array(
    z.object({
      id,
      titel: z.string(),
      jaar: z.int(),
      aandeel: z.number().nullable(),
      perStatus: optelling.shape.perStatus,
    }),
  ),
  /** Mine: I hold them or my organisatie is a party. Else of the whole gemeente. */
  alleenMijn: z.boolean(),
  teLaat: z.array(werkregel),
  dezeWeek: z.array(werkregel),
  bijnaTeLaat: z.array(werkregel),
  /** No planning that can be followed: somebody must say when. */
  zonderPlanning: z.array(werkregel),
  kwartaal: z.object({ nummer: z.int(), jaar: z.int(), verwacht: z.int(), gedaan: z.int() }),
  sinds: z.iso.datetime(),
  nieuw: z.array(voortgangSchema.extend({ programmaId: id, hoe: z.string() })),
})

const actieParams = z.object({ id, actieId: id })

/** Everything that a report may say in one go: words, a moment that was done, a status. */
const meldingBody = z.object({
  tekst: z.string().trim().max(5000).default(''),
  gedaan: z
    .object({ sleutel: z.string().max(80), op: dag })
    .nullable()
    .default(null),
  /** An extra time, beyond what was expected. */
  extra: z.object({ op: dag }).nullable().default(null),
  status: z
    .object({ status: z.enum(HAND_STATUSSEN).nullable(), reden })
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
    success: { status: 200, body: programmaStandSchema },
  },
  createVoortgang: {
    method: 'POST',
    path: '/programmas/:id/acties/:actieId/voortgang',
    samenvatting: 'Meld voortgang: een bericht, een moment dat gedaan is, een extra keer of een status.',
    handeling: 'voortgang:edit',
    params: actieParams,
    body: meldingBody,
    success: { status: 201, body: standSchema },
  },
  listVoortgang: {
    method: 'GET',
    path: '/programmas/:id/acties/:actieId/voortgang',
    samenvatting: 'Wat over een actie is gemeld, nieuwste eerst.',
    handeling: 'programma:read',
    params: actieParams,
    query: z.object({ vanaf: z.string().max(200).optional() }),
    success: { status: 200, body: z.object({ items: z.array(voortgangSchema), volgende: z.string().nullable() }) },
  },
  saveMoment: {
    method: 'PUT',
    path: '/programmas/:id/acties/:actieId/momenten/:sleutel',
    samenvatting: 'Leg vast hoe het met één moment staat. Was een ander eerder, dan volgt 409 met wat er nu staat.',
    handeling: 'voortgang:edit',
    params: actieParams.extend({ sleutel: z.string().regex(/^[0-9a-z_-]{1,80}$/) }),
    body: z.object({
      versie: z.int(),
      /** The days it was replanned to; null: as the planning says. */
      dagen: dagen.nullable(),
      gedaanOp: dag.nullable(),
      vervallen: reden,
      notitie: z.string().trim().max(5000),
    }),
    success: { status: 200, body: standSchema },
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
      pilot: pilot.nullable(),
      handmatig: z.object({ status: z.enum(HAND_STATUSSEN), reden }).nullable(),
    }),
    success: { status: 200, body: standSchema },
  },
  createBulkwijziging: {
    method: 'POST',
    path: '/programmas/:id/bulkwijzigingen',
    samenvatting: 'Wijzig veel acties in één keer; alles of niets, en in één keer terug te draaien.',
    handeling: 'onderdeel:edit',
    params: z.object({ id }),
    body: z.object({ actieIds: z.array(id).min(1).max(2000), opdracht: bulkOpdracht, reden: reden.default('') }),
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
    body: z.object({ versie: z.int(), reden: reden.min(1) }),
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
            reden,
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
    success: { status: 200, body: vandaagSchema },
  },
  listActiehouders: {
    method: 'GET',
    path: '/actiehouders',
    samenvatting: 'Medewerkers die een actie kunnen houden, op naam.',
    handeling: 'onderdeel:edit',
    success: { status: 200, body: z.object({ items: z.array(wie) }) },
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
      body: z.object({ organisatie: wie, programma: programmaSamenvatting, vandaag: dag, items: z.array(werkregel) }),
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
