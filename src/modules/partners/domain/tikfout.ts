import { levenshtein } from '../../../platform/domain/taal/gelijkenis.ts'

const MIN_LENGTE = 5
const MIDDEL = 9
const LANG = 16

const allowedFouten = (lengte: number): number =>
  lengte < MIN_LENGTE ? 0 : lengte < MIDDEL ? 1 : lengte < LANG ? 2 : 3

const sortLetters = (woord: string): string => [...woord].sort().join('')

/** Number of edits between two words when that is few enough for a typing error; swapped letters count as one. */
const countFouten = (a: string, b: string): number | null => {
  if (a === b) return 0
  const grens = allowedFouten(Math.min(a.length, b.length))
  if (grens === 0 || Math.abs(a.length - b.length) > grens) return null
  if (a.charAt(0) !== b.charAt(0) && a.at(-1) !== b.at(-1)) return null
  const fouten = levenshtein(a, b, Math.max(grens, 2))
  if (fouten <= grens) return fouten
  return fouten === 2 && sortLetters(a) === sortLetters(b) ? 1 : null
}

/**
 * How many typing errors part two keys, or null when they are too different. Words are compared one by one, so that short
 * ones ("bzk", "szw") must be the same; a space too many or too few is no more than one error.
 */
export const countTikfouten = (a: string, b: string): number | null => {
  const [links, rechts] = [a.split(' '), b.split(' ')]
  if (links.length !== rechts.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '') ? 1 : null
  let som = 0
  for (const [i, woord] of links.entries()) {
    const fouten = countFouten(woord, rechts[i] ?? '')
    if (fouten === null) return null
    som += fouten
  }
  return som
}
