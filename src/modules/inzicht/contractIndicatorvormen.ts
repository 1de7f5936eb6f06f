import { z } from 'zod'
import { BETEKENISSEN, FREQUENTIES } from './domain/indicator/indicatordefinitie.ts'
import { DELEN } from './domain/reeks/periode.ts'
import { INDICATORSOORTEN } from './domain/reeks/reeks.ts'

/** '' is the whole gemeente; a wijk or buurt by its code of CBS, or another gemeente to compare with. */
export const gebiedcode = z
  .string()
  .regex(/^(|GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$/, 'Vul een code van het CBS in, zoals WK055601 of GM0307.')

/** Part of the own gemeente, or '': all of it. */
export const eigenGebied = z
  .string()
  .regex(/^(|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$/, 'Kies de hele gemeente, of een wijk of buurt daarvan.')

export const gemeentecode = z.string().regex(/^GM[0-9]{4}$/, 'Een gemeente heeft een code van GM en vier cijfers.')

export const gebiednaam = z.object({ gebied: z.string(), naam: z.string() })

export const bevolkingsgroep = z
  .string()
  .regex(/^[a-z0-9_-]{0,20}$/, 'Gebruik kleine letters en cijfers, bijvoorbeeld 12-17.')

export const jaar = z.int().min(1900).max(2200)

export const periode = z
  .object({ jaar, soort: z.enum(['jaar', 'kwartaal', 'maand']), nummer: z.int().min(1).max(12) })
  .refine(({ soort, nummer }) => nummer <= DELEN[soort], 'Een jaar heeft vier kwartalen en twaalf maanden.')

const sleutels = z.array(z.string().max(60)).max(100)

export const herkomst = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('hand') }),
  z.object({
    soort: z.literal('telling'),
    telling: z.string().regex(/^[a-z]{1,40}[.][a-z_]{1,40}$/),
    filters: z.record(z.string().regex(/^[a-z_]{1,40}$/), sleutels.min(1)).default({}),
  }),
  z.object({
    soort: z.literal('cbs'),
    tabel: z.string().regex(/^[0-9A-Za-z]{5,12}$/, 'Een tabel van het CBS heet bijvoorbeeld 47022NED.'),
    onderwerp: z.string().regex(/^[A-Za-z0-9_]{1,80}$/),
    misdrijven: sleutels.min(1, 'Kies wat er meetelt.'),
  }),
  z.object({
    soort: z.literal('som'),
    indicatoren: z.array(z.uuid()).min(2, 'Kies minstens twee indicatoren om op te tellen.').max(40),
  }),
])

export const indicatorvelden = z.object({
  naam: z.string().trim().min(1, 'Geef een naam.').max(200),
  definitie: z.string().trim().max(2000),
  soort: z.enum(INDICATORSOORTEN),
  eenheid: z.string().trim().min(1, 'Schrijf wat er geteld wordt, in het meervoud.').max(60),
  goed: z.enum(BETEKENISSEN),
  bron: z.string().trim().min(1, 'Schrijf waar de cijfers vandaan komen.').max(200),
  frequentie: z.enum(FREQUENTIES),
  teltPersonen: z.boolean(),
  ontwerpeffect: z.number().min(1).max(20).default(1),
  bevolkingsgroep: bevolkingsgroep.default(''),
  herkomst,
  actief: z.boolean().default(true),
})

export const indicator = indicatorvelden.extend({ id: z.uuid(), versie: z.int() })

/** Of a share, survey or k of n `waarde` is the numerator. Null is not known, which is not 0. */
const meetveld = {
  periode,
  waarde: z.number().nullable(),
  noemer: z.number().min(0).nullable(),
  spreiding: z.number().min(0).nullable(),
  voorlopig: z.boolean(),
  breuk: z.boolean(),
}

export const meetwaarde = z.object({
  ...meetveld,
  gebied: z.string(),
  /** Of a running year: over how many months. */
  maanden: z.number().nullable(),
  context: z.string().nullable(),
  bron: z.string(),
  metDeHand: z.boolean(),
})

export const meetcel = z.object({
  ...meetveld,
  gebied: gebiedcode.default(''),
  noemer: meetveld.noemer.default(null),
  spreiding: meetveld.spreiding.default(null),
  voorlopig: meetveld.voorlopig.default(false),
  breuk: meetveld.breuk.default(false),
  context: z.string().trim().max(500).default(''),
  /** True takes the cell away: nobody ever filled it in. */
  leeg: z.boolean().default(false),
})

export const inwoners = z.object({
  groep: bevolkingsgroep,
  gebied: gebiedcode,
  jaar,
  inwoners: z.int().min(0).max(100_000_000),
  bron: z.string().trim().min(1, 'Schrijf waar het getal vandaan komt.').max(200),
})

export const referentiegroep = z.object({
  id: z.uuid(),
  naam: z.string(),
  gemeenten: z.array(z.object({ code: z.string(), naam: z.string() })),
  versie: z.int(),
})

export const referentievelden = z.object({
  naam: z.string().trim().min(1, 'Geef een naam.').max(100),
  gemeenten: z
    .array(z.object({ code: gemeentecode, naam: z.string().trim().min(1, 'Schrijf hoe deze gemeente heet.').max(100) }))
    .min(1, 'Noem minstens één gemeente.')
    .max(60)
    .refine(
      (gemeenten) => new Set(gemeenten.map(({ code }) => code)).size === gemeenten.length,
      'Noem elke gemeente één keer.',
    ),
})
