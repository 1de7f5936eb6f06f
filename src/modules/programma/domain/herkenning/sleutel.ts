import { normalizeTekst } from '../../../../platform/domain/taal/normalizeTekst.ts'

/** The words of a text in one spelling, separated by single spaces: "Wat gaan we doen?" becomes "wat gaan we doen". */
export const toSleutel = (tekst: string): string =>
  (BIJZONDER.test(tekst) ? normalizeTekst(tekst) : tekst.toLowerCase()).replace(/[^a-z0-9]+/g, ' ').trim()

/** Accents, odd quotes and torn ordinals ("2 ^e") need the full normalising; plain text does not. */
const BIJZONDER = /[\u0080-\uFFFF^]|\d (?:e|de|ste)\b/

export const countWoorden = (tekst: string): number => (tekst.trim() === '' ? 0 : tekst.trim().split(/\s+/).length)

/** A list of phrases written as one text with bars between them. */
export const readLijst = (tekst: string): readonly string[] =>
  tekst
    .split('|')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
