import { z } from 'zod'
import { planningSchema, plek, soort, velden } from './contractOnderdeel.ts'
import { INLEZING_STATUSSEN, VERSCHIL_SOORTEN } from './domain/inlezing/regel.ts'
import { BENADERINGEN } from './domain/onderdeel.ts'
import {
  DOCUMENT_AARDEN,
  DOEL_GRENZEN,
  DOEL_RICHTINGEN,
  DOEL_WIJZEN,
  PARTIJ_ROLLEN,
  ZEKERHEDEN,
} from './domain/voorstel.ts'
import { BESTANDSSOORTEN } from '../documenten/public.ts'
import { ORGANISATIE_SOORTEN } from '../partners/public.ts'

const id = z.uuid()
const bereik = z.array(z.object({ van: z.int(), tot: z.int() }))
const plaats = z.object({ pagina: z.int().nullable(), van: z.int(), tot: z.int() })

export const inlezingSchema = z.object({
  id,
  bestand: z.object({ naam: z.string(), grootte: z.int(), soort: z.enum(BESTANDSSOORTEN).nullable() }),
  status: z.enum(INLEZING_STATUSSEN),
  /** Why it failed, for the person who sent it. */
  fout: z.string().nullable(),
  aard: z.enum(DOCUMENT_AARDEN).nullable(),
  reden: z.string(),
  titel: z.string(),
  gemeenteNaam: z.string(),
  jaar: z.int().nullable(),
  paginas: z.int().nullable(),
  gelezenInMs: z.int().nullable(),
  versie: z.int(),
  aantallen: z.object({
    prioriteiten: z.int(),
    inzetten: z.int(),
    acties: z.int(),
    doelen: z.int(),
    resultaten: z.int(),
  }),
  /** The programme it is compared with, or has become. */
  programma: z.object({ id, titel: z.string(), jaar: z.int() }).nullable(),
  /** Programmes of the same year that it could be a newer version of. */
  kandidaten: z.array(z.object({ id, titel: z.string(), jaar: z.int() })),
  geplaatstDoor: z.string(),
  geplaatstOp: z.iso.datetime(),
})

/** A block in flat form: `soort` says which of the optional fields are there. */
export const brondocumentSchema = z.object({
  soort: z.enum(BESTANDSSOORTEN),
  titel: z.string(),
  paginas: z.int().nullable(),
  blokken: z.array(
    z.object({
      soort: z.enum(['kop', 'alinea', 'lijstitem', 'tabel', 'voetnoot']),
      nr: z.int(),
      plaats,
      tekst: z.string().optional(),
      niveau: z.int().optional(),
      diepte: z.int().optional(),
      teken: z.string().optional(),
      merk: z.string().optional(),
      vet: bereik.optional(),
      rijen: z
        .array(
          z.array(
            z.object({ tekst: z.string(), kolommen: z.int(), rijen: z.int(), kop: z.boolean(), vet: bereik, plaats }),
          ),
        )
        .optional(),
    }),
  ),
})

const bron = z.object({
  blok: z.int(),
  cel: z.object({ rij: z.int(), cel: z.int() }).nullable(),
  van: z.int(),
  tot: z.int(),
})

/** The contents of all kinds together; `soort` of the line says which are there. */
const inhoud = z.object({
  naam: z.string().optional(),
  inzet: z.string().optional(),
  ambitie: z.string().optional(),
  hoe: z.string().optional(),
  planning: planningSchema.optional(),
  partijen: z
    .array(z.object({ tekst: z.string(), rol: z.enum(PARTIJ_ROLLEN), organisatieId: z.string().nullable() }))
    .optional(),
  notitie: z.string().optional(),
  tekst: z.string().optional(),
  indicator: z.string().optional(),
  richting: z.enum(DOEL_RICHTINGEN).optional(),
  wijze: z.enum(DOEL_WIJZEN).nullable().optional(),
  waarde: z.number().nullable().optional(),
  grens: z.enum(DOEL_GRENZEN).nullable().optional(),
  beginwaarde: z.number().nullable().optional(),
  eenheid: z.string().optional(),
  basisjaar: z.int().nullable().optional(),
  doeljaar: z.int().nullable().optional(),
  kwalitatief: z.boolean().optional(),
  getal: z.number().nullable().optional(),
  wat: z.string().optional(),
  jaar: z.int().nullable().optional(),
  benadering: z.enum(BENADERINGEN).nullable().optional(),
  negatief: z.boolean().optional(),
  thema: z.string().optional(),
})

const regel = z.object({
  id,
  soort,
  ouderId: id.nullable(),
  volgorde: z.number(),
  inhoud,
  bron: z.array(bron),
  zekerheid: z.enum(ZEKERHEDEN),
  twijfel: z.array(z.string()),
  nagekeken: z.boolean(),
  vervallen: z.boolean(),
  bestaandId: id.nullable(),
  verschil: z
    .object({
      soort: z.enum(VERSCHIL_SOORTEN),
      /** Both sides as the text a reader would see. */
      velden: z.array(z.object({ veld: z.string(), was: z.string(), document: z.string(), handmatig: z.boolean() })),
    })
    .nullable(),
  versie: z.int(),
})

const bewerking = z.object({
  nummer: z.int(),
  wie: z.string(),
  tijd: z.iso.datetime(),
  soort: z.string(),
  regelIds: z.array(id),
  /** Not undone yet, and not itself an undo. */
  herroepbaar: z.boolean(),
  vanMij: z.boolean(),
})

const kop = z.object({
  titel: z.string(),
  jaar: z.int().nullable(),
  spelling: z.array(z.object({ gelezen: z.string(), bedoeld: z.string(), aantal: z.int(), reden: z.string() })),
})

export const voorstelSchema = z.object({
  versie: z.int(),
  kop,
  regels: z.array(regel),
  /** The last twenty, newest first. */
  bewerkingen: z.array(bewerking),
})

export const bewerkingAntwoord = z.object({
  versie: z.int(),
  kop,
  /** Only the lines that changed. */
  regels: z.array(regel),
  bewerking,
})

const gezien = { regelId: id, versie: z.int() }

export const opdrachtSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('wijzig'), ...gezien, velden }),
  z.object({ soort: z.literal('splits'), ...gezien, op: z.int().min(1) }),
  z.object({ soort: z.literal('voeg_samen'), regels: z.array(z.object(gezien)).min(2).max(20) }),
  z.object({ soort: z.literal('verplaats'), ...gezien, plek }),
  z.object({ soort: z.literal('laat_vervallen'), ...gezien, vervallen: z.boolean() }),
  z.object({ soort: z.literal('kijk_na'), ...gezien, nagekeken: z.boolean() }),
  z.object({ soort: z.literal('voeg_toe'), onderdeel: soort, plek, velden }),
  z.object({
    soort: z.literal('bepaal_partij'),
    tekst: z.string().min(1).max(300),
    keuze: z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('bestaand'), organisatieId: id, onthoud: z.boolean() }),
      z.object({
        soort: z.literal('nieuw'),
        naam: z.string().trim().min(1).max(200),
        organisatieSoort: z.enum(ORGANISATIE_SOORTEN),
      }),
      z.object({ soort: z.literal('weglaten') }),
    ]),
  }),
  z.object({
    soort: z.literal('verbeter_spelling'),
    gelezen: z.string().min(1).max(200),
    bedoeld: z.string().min(1).max(200),
    regelIds: z.array(id).max(2000).nullable(),
  }),
  z.object({ soort: z.literal('negeer_spelling'), gelezen: z.string().min(1).max(200) }),
  z.object({
    soort: z.literal('wijzig_kop'),
    titel: z.string().trim().min(1).max(300),
    jaar: z.int().min(1990).max(2100),
  }),
])
