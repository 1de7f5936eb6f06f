import { z } from 'zod'
import { ACTIVITEITSTATUSSEN, PARTIJROLLEN, PRECISIES } from './domain/activiteit.ts'
import { KANAALSTANDEN, KANALEN } from './domain/kanalen.ts'
import { MEESTE_KEREN } from './domain/reeks/reeksregel.ts'

const id = z.uuid()
export const dag = z.iso.date()
/** "14:30". */
const tijd = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Vul een tijd in, bijvoorbeeld 14:30.')
export const soortcode = z.string().regex(/^[a-z0-9_]{1,40}$/)
export const langeTekst = z.string().trim().max(5000).default('')
const wie = z.object({ id, naam: z.string() })
/** Names a moment within its actie: "2026-k3". */
const sleutel = z.string().regex(/^[0-9a-z_-]{1,80}$/)

export const bereik = z.object({ aantal: z.int().min(0).max(10_000_000), precisie: z.enum(PRECISIES) })

const DAGEN = z.array(dag).min(1, 'Kies minstens één dag.').max(MEESTE_KEREN)

export const reeksregel = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('weekdagen'),
    /** 1 is Monday. */
    weekdagen: z.array(z.int().min(1).max(7)).min(1, 'Kies minstens één dag van de week.').max(7),
    om: z.int().min(1).max(8),
    van: dag,
    tot: dag,
  }),
  z.object({ soort: z.literal('dagen'), dagen: DAGEN }),
])

/** The same rule until a later day; or of a series by days that were chosen, more of them. */
export const verlenging = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('weekdagen'), tot: dag }),
  z.object({ soort: z.literal('dagen'), dagen: DAGEN }),
])

/** `met` is what is already there, by its title. */
export const botsing = z.object({ dag, met: z.string(), metId: id, waarom: z.string() })

const kanaal = z.object({ soort: z.enum(KANALEN), dag: dag.nullable(), stand: z.enum(KANAALSTANDEN) })

export const inhoud = z.object({
  soort: soortcode,
  /** Empty: it is called after its kind and place. */
  titel: z.string().trim().max(200).default(''),
  van: dag,
  tot: dag,
  begin: tijd.nullable().default(null),
  eind: tijd.nullable().default(null),
  plaats: z.string().trim().max(200).default(''),
  /** A wijk or a buurt. */
  gebiedId: id.nullable().default(null),
  bereik: bereik.nullable().default(null),
  resultaat: langeTekst,
  /** What residents can do themselves. */
  handelingsperspectief: langeTekst,
  partijen: z
    .array(z.object({ organisatieId: id, rol: z.enum(PARTIJROLLEN) }))
    .max(40)
    .default([]),
  acties: z
    .array(
      z.object({
        programmaId: id,
        actieId: id,
        /** The moment it counts for; null: none; left out: the open one that covers its day. */
        sleutel: sleutel.nullable().optional(),
      }),
    )
    .max(10)
    .default([]),
  kanalen: z.array(kanaal).max(KANALEN.length).default([]),
})

export const activiteitregel = z.object({
  id,
  soort: soortcode,
  titel: z.string(),
  van: dag,
  tot: dag,
  begin: z.string().nullable(),
  eind: z.string().nullable(),
  plaats: z.string(),
  wijk: z.string().nullable(),
  buurt: z.string().nullable(),
  status: z.enum(ACTIVITEITSTATUSSEN),
  bereik: bereik.nullable(),
  inReeks: z.boolean(),
})

export const bijlage = z.object({
  id,
  naam: z.string(),
  /** In bytes. */
  grootte: z.int(),
  foto: z.boolean(),
  alt: z.string(),
  wie: z.string(),
  geplaatstOp: z.iso.datetime(),
})

export const activiteit = activiteitregel.extend({
  gebiedId: id.nullable(),
  reden: z.string(),
  resultaat: z.string(),
  handelingsperspectief: z.string(),
  partijen: z.array(z.object({ organisatieId: id, naam: z.string(), rol: z.enum(PARTIJROLLEN) })),
  acties: z.array(
    z.object({
      programmaId: id,
      actieId: id,
      hoe: z.string(),
      sleutel: z.string().nullable(),
      /** The day that this activiteit recorded the moment as done: putting it back takes that back. */
      vastgelegdOp: dag.nullable(),
    }),
  ),
  kanalen: z.array(kanaal),
  bijlagen: z.array(bijlage),
  reeks: z
    .object({
      regel: reeksregel,
      los: z.boolean(),
      reeksDag: dag,
      keren: z.array(z.object({ id, van: dag, status: z.enum(ACTIVITEITSTATUSSEN), los: z.boolean() })),
    })
    .nullable(),
  geschiedenis: z.array(z.object({ id, op: z.iso.datetime(), wie: z.string(), wat: z.string(), bij: z.string() })),
  /** Said once, in the answer to what was just done: what did not go along, and why. */
  let: z.array(z.string()),
  versie: z.int(),
  mag: z.object({ wijzigen: z.boolean() }),
})

export const soort = z.object({ code: soortcode, naam: z.string(), actief: z.boolean(), versie: z.int() })

export const gebied = wie.extend({
  /** Of a buurt: its wijk. */
  wijkId: id.nullable(),
  /** As CBS knows it: WK999001, BU99900102. */
  code: z.string().nullable(),
  actief: z.boolean(),
  versie: z.int(),
})

export const actiekeuze = z.object({
  programmaId: id,
  actieId: id,
  hoe: z.string(),
  /** "1. Haven › Minder diefstal". */
  plek: z.string(),
  momenten: z.array(
    z.object({ sleutel: z.string(), van: dag, tot: dag, stand: z.enum(['open', 'gedaan', 'vervallen']) }),
  ),
})
