import { z } from 'zod'

const getal = z.number().nullable()

/** A drawing and the table beside it; see domain/grafiek/grafiek.ts. */
export const grafiek = z.object({
  titel: z.string(),
  beschrijving: z.string(),
  eenheid: z.string(),
  punten: z.array(
    z.object({
      ...{ naam: z.string(), waarde: getal, laag: getal, hoog: getal },
      ...{ voorlopig: z.boolean(), nadruk: z.boolean(), context: z.string() },
    }),
  ),
  norm: z.object({ waarde: z.number(), naam: z.string() }).nullable(),
  verwachting: z.object({ naam: z.string(), waarde: z.number(), laag: z.number(), hoog: z.number() }).nullable(),
})
