import { z } from 'zod'
import { MOMENT_STANDEN } from './domain/momenten/moment.ts'
import { ACTIE_STATUSSEN, HAND_STATUSSEN } from './domain/stand/stand.ts'
import { PARTIJ_ROLLEN } from './domain/voorstel.ts'

const id = z.uuid()
const dag = z.iso.date()
export const reden = z.string().trim().max(1000)
export const dagen = z.object({ van: dag, tot: dag })
/** Names a moment within its actie: "2026-k3". */
export const momentSleutel = z.string().regex(/^[0-9a-z_-]{1,80}$/)
export const wie = z.object({ id, naam: z.string() })

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

export const pilot = z.object({
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

export const optelling = z.object({
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
export const werkregel = z.object({
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
