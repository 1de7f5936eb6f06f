import { foldAccenten } from './woorden.ts'

const VERVANGINGEN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛`´]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
  [/\u00AD/g, ''],
  [/\s+/g, ' '],
  [/(\d) ?\^ ?(e|de|ste)\b/g, '$1$2'],
  [/\b(\d) (e|de|ste)(?= (?:kwartaal|kw\b|helft|halfjaar|half jaar|lijn|jaar|graads|week|maand|fase))/g, '$1$2'],
]

/** One spelling for comparing: lowercase, no accents, straight quotes, single spaces, "2 ^e" and "1 e kwartaal" as "2e". */
export const normalizeTekst = (tekst: string): string => {
  let uit = foldAccenten(tekst).toLowerCase()
  for (const [patroon, nieuw] of VERVANGINGEN) uit = uit.replace(patroon, nieuw)
  return uit.trim()
}
