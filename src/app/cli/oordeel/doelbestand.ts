import { z } from 'zod'
import { INDICATORSOORTEN, parsePeriode, TOETSEN, WIJZEN } from '../../../modules/inzicht/public.ts'
import { parseDatum } from '../../../platform/domain/datum.ts'

const MEESTE_PUNTEN = 5000

const jaar = z.int().min(1900).max(2200)
const nietNegatief = z.number().min(0).max(1e7)
const aantal = z.int().min(1).max(1e8)

const periode = z.string().transform((tekst, context) => {
  const gelezen = parsePeriode(tekst)
  if (gelezen !== null) return gelezen
  context.addIssue(`"${tekst.slice(0, 20)}" is geen periode. Gebruik 2026, 2026-K3 of 2026-09.`)
  return z.NEVER
})

const dag = z.string().transform((tekst, context) => {
  const gelezen = parseDatum(tekst)
  if (gelezen !== null) return gelezen
  context.addIssue(`"${tekst.slice(0, 20)}" is geen dag. Gebruik 2026-10-31.`)
  return z.NEVER
})

const cijfer = {
  waarde: z.number().min(-1e7).max(1e7).nullish(),
  teller: nietNegatief.nullish(),
  noemer: aantal.nullish(),
  n: aantal.nullish(),
  sd: nietNegatief.nullish(),
  bevolking: aantal.nullish(),
  maanden: z.int().min(1).max(12).optional(),
  status: z.enum(['definitief', 'voorlopig']).default('definitief'),
  context: z.string().max(500).optional(),
  breuk: z.boolean().default(false),
}

/** A value of the series as it stands in the file. */
const punt = z.strictObject({ periode, ...cijfer })
export type Puntinvoer = z.output<typeof punt>

/** One goal as it stands in a file; docs/oordeel.md describes it. */
export const doelbestand = z.strictObject({
  naam: z.string().max(300).default('Doel'),
  indicator: z.strictObject({
    soort: z.enum(INDICATORSOORTEN),
    eenheid: z.string().min(1).max(100).optional(),
    goed: z.enum(['lager', 'hoger', 'geen']),
    bron: z.string().max(300).default('niet opgegeven'),
    ontwerpeffect: z.number().min(0.1).max(100).default(1),
  }),
  norm: z.strictObject({
    wijze: z.enum(WIJZEN),
    waarde: z.number().min(-1e9).max(1e9).optional(),
    maat: z.enum(['procent', 'procentpunt', 'absoluut']).optional(),
    grens: z.enum(['maximaal', 'minimaal', 'precies']).optional(),
    basisjaar: jaar.optional(),
    doeljaar: jaar.optional(),
    nulmeting: z.strictObject({ jaar, ...cijfer }).optional(),
    toets: z.enum(TOETSEN).optional(),
  }),
  bevolking: z.record(z.string().regex(/^\d{4}$/), aantal).default({}),
  peildatum: dag.optional(),
  reeks: z.array(punt).max(MEESTE_PUNTEN),
})
export type Doelinvoer = z.output<typeof doelbestand>
