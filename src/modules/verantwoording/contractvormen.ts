import { z } from 'zod'
import { cijferverwijzing } from '../inzicht/contract.ts'
import { VASTSTELLERS } from '../programma/public.ts'
import { DEELSOORTEN } from './domain/deel.ts'
import { HERKOMSTEN, MOMENTEN, OORDELEN, STAPPEN, VORMEN } from './domain/verantwoording.ts'

const id = z.uuid()
export const dag = z.iso.date()
const instant = z.iso.datetime()

const tekstdeel = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('tekst'),
    tekst: z.string(),
    vet: z.boolean(),
    cursief: z.boolean(),
    link: z.string().nullable(),
  }),
  z.object({ soort: z.literal('cijfer'), cijferId: z.string(), woorden: z.string() }),
])
const inhoud = z.array(tekstdeel)

/** A list may hold lists, three deep; written out, because an answer has no schema that holds itself. */
const lijstVan = <L extends z.ZodType>(onder: L) =>
  z.object({
    soort: z.literal('lijst'),
    genummerd: z.boolean(),
    punten: z.array(z.object({ inhoud, lijst: onder })),
  })
const lijst = lijstVan(lijstVan(lijstVan(z.null()).nullable()).nullable())

/** See domain/tekst/tekst.ts. */
export const tekst = z.array(
  z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('kop'), niveau: z.union([z.literal(1), z.literal(2)]), inhoud }),
    z.object({ soort: z.literal('alinea'), inhoud }),
    lijst,
  ]),
)

/** See Cijfer of the module inzicht; with the way to what is behind it. */
export const cijfer = z.object({
  id,
  deelId: id.nullable(),
  /** What a writer calls it. */
  label: z.string(),
  soort: z.enum(['telling', 'indicator', 'hand']),
  waarde: z.number().nullable(),
  reden: z.enum(['geen_recht', 'bestaat_niet', 'geen_waarde']).nullable(),
  /** As it is read: "1.250", "ruim 260", "84%". */
  tekst: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  definitie: z.string(),
  bron: z.string(),
  peilmoment: z.string(),
  volledigVanaf: dag.nullable(),
  voorlopig: z.boolean(),
  context: z.array(z.string()),
  teltPersonen: z.boolean(),
  /** What it refers to: what somebody who changes it begins with. */
  verwijzing: cijferverwijzing,
  /** What to ask the list of records with; null when there is none behind it. */
  records: z.object({ code: z.string(), van: dag, tot: dag, filter: z.string() }).nullable(),
  /** The sentence that a figure by hand was read from; '' when there is none. */
  bronzin: z.string(),
  versie: z.int(),
})

export const geldregel = z.object({
  omschrijving: z.string().trim().min(1, 'Schrijf waar het geld voor was.').max(200),
  /** Whole euros. */
  begroot: z.int().min(0).max(100_000_000_000).nullable(),
  besteed: z.int().min(0).max(100_000_000_000).nullable(),
})

export const foto = z.object({
  id,
  deelId: id,
  /** For who cannot see it; '' until somebody wrote it. */
  alt: z.string(),
  bijschrift: z.string(),
  versie: z.int(),
})

export const deel = z.object({
  id,
  ouderId: id.nullable(),
  soort: z.enum(DEELSOORTEN),
  onderdeelId: id.nullable(),
  nummer: z.string(),
  titel: z.string(),
  belofte: z.string(),
  /** What the state proposes. It is no decision. */
  voorstel: z.enum(OORDELEN).nullable(),
  oordeel: z.enum(OORDELEN).nullable(),
  oordeelDoor: z.string().nullable(),
  tekstId: id.nullable(),
  tekst,
  /** A newer draft, beside a text that people wrote in. */
  nieuweOpzet: tekst.nullable(),
  geld: z.array(geldregel),
  fotos: z.array(foto),
  versie: z.int(),
})

export const doel = z.object({
  id,
  tekst: z.string(),
  indicator: z.string(),
  nulmeting: z.string(),
  norm: z.string(),
  realisatie: z.string(),
  oordeel: z.string(),
  zin: z.string(),
  bron: z.string(),
  context: z.array(z.string()),
})

export const kop = z.object({
  id,
  programmaId: id,
  programma: z.string(),
  jaar: z.int(),
  moment: z.enum(MOMENTEN),
  vorm: z.enum(VORMEN),
  herkomst: z.enum(HERKOMSTEN),
  titel: z.string(),
  stap: z.enum(STAPPEN),
  peildatum: dag,
  vaststelling: z.object({ orgaan: z.enum(VASTSTELLERS), op: dag, door: z.string() }).nullable(),
  gepubliceerdOp: instant.nullable(),
  gewijzigdOp: instant,
  versie: z.int(),
})

export const gebrek = z.object({
  soort: z.enum(['onbeslist', 'zonder_tekst', 'cijfer_weg', 'cijfer_zonder_bron']),
  deelId: id,
  wat: z.string(),
})

export const erratum = z.object({ id, op: dag, plaats: z.string(), tekst: z.string(), door: z.string() })

export const verantwoording = kop.extend({
  delen: z.array(deel),
  cijfers: z.array(cijfer),
  doelen: z.array(doel),
  /** What stands in the way of the check. */
  gebreken: z.array(gebrek),
  errata: z.array(erratum),
  geschiedenis: z.array(z.object({ id, op: instant, wie: z.string(), wat: z.string(), bij: z.string() })),
  mag: z.object({ schrijven: z.boolean(), vaststellen: z.boolean(), publiceren: z.boolean() }),
})

/** A figure that was frozen, and what it would be now. */
export const verschil = z.object({
  cijferId: id,
  naam: z.string(),
  was: z.string(),
  nu: z.string(),
  /** Why it differs, as far as that can be known. */
  waarom: z.string(),
})

export const tegenspraak = z.object({
  soort: z.enum(['vaststelling', 'belofte', 'hand_en_register', 'zelfde_naam']),
  wat: z.string(),
  /** What each of the sources says. */
  bronnen: z.array(z.object({ bron: z.string(), zegt: z.string() })),
  deelId: id.nullable(),
})

export const jaarregel = z.object({
  naam: z.string(),
  /** Of each of the years: how many promises had which verdict; null when that year had no such prioriteit. */
  jaren: z.array(z.object({ gerealiseerd: z.int(), deels: z.int(), niet: z.int(), open: z.int() }).nullable()),
})
