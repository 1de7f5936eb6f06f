import { z } from 'zod'
import { DADEN } from './domain/daad.ts'
import { BENADERINGEN, ONDERDEEL_SOORTEN } from './domain/onderdeel.ts'
import { PROGRAMMA_STATUSSEN, VASTSTELLERS } from './domain/programmastatus.ts'
import { FREQUENTIE_EENHEDEN, GRENZEN, SEIZOENEN } from './domain/planning.ts'
import { DOEL_GRENZEN, DOEL_RICHTINGEN, DOEL_WIJZEN, PARTIJ_ROLLEN } from './domain/voorstel.ts'

const jaar = z.int().min(1990).max(2100)
const id = z.uuid()

export const soort = z.enum(ONDERDEEL_SOORTEN)
/** Needed once the programme is adopted. */
export const reden = z.string().trim().max(1000).default('')
export const plek = z.object({ ouderId: id.nullable(), naId: id.nullable() })

/** A flat form of the Periode and PlanningDeel unions: every field is there or absent, which serialises fast. */
const periode = z.object({
  eenheid: z.enum(['jaar', 'halfjaar', 'kwartaal', 'seizoen', 'maand', 'week', 'dag']),
  jaar: z.int().nullable(),
  deel: z.enum(['begin', 'medio', 'eind']).nullable(),
  nummer: z.int().optional(),
  naam: z.enum(SEIZOENEN).optional(),
  maand: z.int().optional(),
  dag: z.int().optional(),
})
export const planningSchema = z.object({
  tekst: z.string(),
  delen: z.array(
    z.object({
      soort: z.enum(['doorlopend', 'periode', 'frequentie', 'aanleiding', 'nader_te_plannen', 'onbekend']),
      grens: z.enum(GRENZEN).optional(),
      periodes: z.array(periode).optional(),
      aantal: z.number().nullable().optional(),
      per: z.enum(FREQUENTIE_EENHEDEN).optional(),
      om: z.number().optional(),
      tekst: z.string().optional(),
    }),
  ),
})

const partijInvoer = z.object({
  tekst: z.string().trim().min(1).max(300),
  rol: z.enum(PARTIJ_ROLLEN),
  organisatieId: id.nullable(),
})
export const partijSchema = z.object({
  tekst: z.string(),
  rol: z.enum(PARTIJ_ROLLEN),
  organisatieId: z.string().nullable(),
  /** The organisatie's own name; null while unknown. */
  naam: z.string().nullable(),
})

const kort = z.string().trim().max(500)
const lang = z.string().trim().max(5000)

/** The fields of all kinds together; which ones a kind knows is checked by its rules. */
export const velden = z
  .object({
    naam: kort.min(1),
    inzet: z.string().trim().max(2000),
    ambitie: lang,
    hoe: lang.min(1),
    wanneer: z.string().trim().max(1000),
    notitie: z.string().trim().max(10_000),
    partijen: z.array(partijInvoer).max(40),
    tekst: lang.min(1),
    indicator: kort,
    richting: z.enum(DOEL_RICHTINGEN),
    wijze: z.enum(DOEL_WIJZEN).nullable(),
    waarde: z.number().nullable(),
    grens: z.enum(DOEL_GRENZEN).nullable(),
    beginwaarde: z.number().nullable(),
    eenheid: z.string().trim().max(100),
    basisjaar: jaar.nullable(),
    doeljaar: jaar.nullable(),
    kwalitatief: z.boolean(),
    getal: z.number().nullable(),
    wat: kort,
    jaar: jaar.nullable(),
    benadering: z.enum(BENADERINGEN).nullable(),
    negatief: z.boolean(),
    thema: kort,
  })
  .partial()

export const programmaBody = z.object({ jaar, titel: z.string().trim().min(1).max(300) })

export const programmaSamenvatting = z.object({
  id,
  jaar: z.int(),
  titel: z.string(),
  status: z.enum(PROGRAMMA_STATUSSEN),
  vastgesteld: z.object({ door: z.enum(VASTSTELLERS), op: z.iso.date() }).nullable(),
  afgeslotenOp: z.iso.date().nullable(),
  /** The programme of the year before, of which this one is a copy. */
  vorigId: id.nullable(),
  /** It was read from a document, not made here. */
  uitDocument: z.boolean(),
  versie: z.int(),
  aantalActies: z.int(),
  gewijzigdOp: z.iso.datetime(),
})

const basis = { id, volgorde: z.number(), versie: z.int(), heeftBron: z.boolean() }

const actie = z.object({
  ...basis,
  inzetId: id,
  hoe: z.string(),
  planning: planningSchema,
  partijen: z.array(partijSchema),
  notitie: z.string(),
})
const doel = z.object({
  ...basis,
  prioriteitId: id.nullable(),
  inzetId: id.nullable(),
  tekst: z.string(),
  indicator: z.string(),
  richting: z.enum(DOEL_RICHTINGEN),
  wijze: z.enum(DOEL_WIJZEN).nullable(),
  waarde: z.number().nullable(),
  grens: z.enum(DOEL_GRENZEN).nullable(),
  /** Where it starts from, in the same eenheid. */
  beginwaarde: z.number().nullable(),
  eenheid: z.string(),
  basisjaar: z.int().nullable(),
  doeljaar: z.int().nullable(),
  kwalitatief: z.boolean(),
})
const resultaat = z.object({
  ...basis,
  tekst: z.string(),
  getal: z.number().nullable(),
  wat: z.string(),
  eenheid: z.string(),
  jaar: z.int().nullable(),
  benadering: z.enum(BENADERINGEN).nullable(),
  negatief: z.boolean(),
  thema: z.string(),
})
const inzet = z.object({ ...basis, prioriteitId: id, inzet: z.string(), ambitie: z.string() })
const prioriteit = z.object({ ...basis, naam: z.string() })

/** Flat lists in order; the screen hangs them under one another by id. */
export const programmaBoom = programmaSamenvatting.extend({
  bestand: z.object({ naam: z.string(), grootte: z.int() }).nullable(),
  prioriteiten: z.array(prioriteit),
  inzetten: z.array(inzet),
  acties: z.array(actie),
  doelen: z.array(doel),
  resultaten: z.array(resultaat),
})

/** One record after a change: exactly one of the five is filled. */
export const onderdeelSchema = z.object({
  soort,
  prioriteit: prioriteit.nullable(),
  inzet: inzet.nullable(),
  actie: actie.nullable(),
  doel: doel.nullable(),
  resultaat: resultaat.nullable(),
})

export const bronpassage = z.object({
  bestand: z.string().nullable(),
  passages: z.array(
    z.object({
      pagina: z.int().nullable(),
      /** The text around it, and the part of it that was recognised. */
      tekst: z.string(),
      van: z.int(),
      tot: z.int(),
    }),
  ),
})

export const wijziging = z.object({
  id,
  programmaId: id,
  soort: z.string(),
  recordId: id,
  daad: z.enum(DADEN),
  /** Why, for a change after the programme was adopted. */
  reden: z.string(),
  herkomst: z.enum(['hand', 'document']),
  wie: z.string(),
  tijd: z.iso.datetime(),
  /** A short name of the record, as it is now. */
  naam: z.string(),
  velden: z.array(z.object({ veld: z.string(), van: z.string().nullable(), naar: z.string().nullable() })),
})

export const weggehaald = z.object({
  soort,
  id,
  naam: z.string(),
  wie: z.string(),
  tijd: z.iso.datetime(),
  reden: z.string(),
})

export const zoekresultaat = z.object({
  soort: z.enum(['programma', ...ONDERDEEL_SOORTEN, 'organisatie']),
  id,
  titel: z.string(),
  context: z.string(),
  /** Path of the screen that shows it. */
  pad: z.string(),
})
