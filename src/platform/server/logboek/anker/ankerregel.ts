import { z } from 'zod'
import type { Kop } from '../kop.ts'

/** Of the form of a line; one without was written before the form had a number, and is form 1. */
const VERSIE = 1

const gemeente = z.int().positive()
const tijd = z.iso.datetime()
const kop = z.object({
  versie: z.literal(VERSIE).optional(),
  gemeente,
  omvang: z.int().positive(),
  tijd,
  wortel: z.string().regex(/^[0-9a-f]{64}$/),
})
const proef = z.object({ versie: z.literal(VERSIE), gemeente, proef: z.literal(true), tijd })

/** A tree head as one line of JSON, the same in a file, a mail and a webhook: what arrived can be pasted in a file as it is. */
export const toAnkerregel = ({ gemeente, omvang, tijd, wortel }: Kop): string =>
  JSON.stringify({ versie: VERSIE, gemeente, omvang, tijd, wortel })

/** A line that shows only that an anchor is reached. */
export const toProefregel = (gemeente: number, tijd: string): string =>
  JSON.stringify({ versie: VERSIE, gemeente, proef: true, tijd })

/** The head on a line; 'proef' for one that holds none on purpose, null for what cannot be read. */
export function parseAnkerregel(tekst: string): Kop | 'proef' | null {
  const json = parseJson(tekst)
  const gelezen = kop.safeParse(json).data
  if (gelezen === undefined) return proef.safeParse(json).success ? 'proef' : null
  const { versie: _versie, ...rest } = gelezen
  return rest
}

/** Undefined for what is not JSON, which is no line of an anchor either. */
function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch (fout) {
    if (fout instanceof SyntaxError) return undefined
    throw fout
  }
}
