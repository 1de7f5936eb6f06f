import { z } from 'zod'
import { momentSleutel as sleutel, standSchema } from './contractUitvoeringvormen.ts'
import { ANTWOORD_STANDEN, ONTVANGER_SOORTEN, RONDE_STATUSSEN, VOORGESTELDE_STATUSSEN } from './domain/ronde/ronde.ts'
import { TWIJFELS, type Twijfel } from './domain/ronde/listTwijfels.ts'
import { ACTIE_STATUSSEN } from './domain/stand/stand.ts'

const id = z.uuid()
const dag = z.iso.date()
const tijd = z.iso.datetime()
export const email = z.email().max(254)

export const antwoordinhoud = z.object({
  gedaan: z.array(z.object({ sleutel, op: dag })).max(400),
  extra: z.array(dag).max(50),
  tekst: z.string().trim().max(5000),
  nietsTeMelden: z.boolean(),
  status: z.enum(VOORGESTELDE_STATUSSEN).nullable(),
})

/** An actie as who answers needs it: where it stands, and what may be ticked. */
const gevraagdeActie = z.object({
  actieId: id,
  hoe: z.string(),
  plek: z.string(),
  status: z.enum(ACTIE_STATUSSEN),
  woord: z.string(),
  zin: z.string(),
  telbaar: z.boolean(),
  momenten: standSchema.shape.momenten,
})

export const vraagActie = gevraagdeActie.extend({
  /** Null: nothing was answered yet. */
  antwoord: antwoordinhoud
    .extend({ stand: z.enum(ANTWOORD_STANDEN), vraag: z.string(), versie: z.int(), gewijzigdOp: tijd })
    .nullable(),
})

export const rondeKort = z.object({
  id,
  programmaId: id,
  titel: z.string(),
  uiterlijk: dag,
  status: z.enum(RONDE_STATUSSEN),
  gestartOp: tijd,
  geslotenOp: tijd.nullable(),
  wie: z.string(),
  gevraagd: z.int(),
  ingediend: z.int(),
  /** Answers that wait for the adviseur. */
  teBeoordelen: z.int(),
})

/** geen_server: it waits in the outbox because no mail server was set. */
const POSTSTANDEN = ['wacht', 'geen_server', 'verstuurd', 'mislukt'] as const

const uitvraag = z.object({
  id,
  soort: z.enum(ONTVANGER_SOORTEN),
  naam: z.string(),
  adressen: z.array(z.string()),
  acties: z.int(),
  beantwoord: z.int(),
  verstuurdOp: tijd,
  herinnerdOp: tijd.nullable(),
  geopendOp: tijd.nullable(),
  ingediendOp: tijd.nullable(),
  ingetrokkenOp: tijd.nullable(),
  post: z.object({ stand: z.enum(POSTSTANDEN), waarom: z.string().nullable() }),
})

const antwoord = gevraagdeActie.extend({
  inhoud: antwoordinhoud,
  uitvraagId: id,
  wie: z.string(),
  stand: z.enum(ANTWOORD_STANDEN),
  vraag: z.string(),
  versie: z.int(),
  gewijzigdOp: tijd,
  /** Why to look at it before taking it over; empty when it can be taken over as it stands. */
  // Object.keys of a constant table: its own keys.
  twijfels: z.array(z.enum(Object.keys(TWIJFELS) as Twijfel[])),
})

export const rondeSchema = rondeKort.extend({
  programma: z.string(),
  vandaag: dag,
  uitvragen: z.array(uitvraag),
  antwoorden: z.array(antwoord),
})

export const linkSchema = z.object({
  gemeente: z.string(),
  programma: z.string(),
  ronde: z.string(),
  uiterlijk: dag,
  vandaag: dag,
  naam: z.string(),
  ingediendOp: tijd.nullable(),
  acties: z.array(vraagActie),
})
