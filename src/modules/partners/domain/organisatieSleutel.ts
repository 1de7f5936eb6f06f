import { foldAccenten } from '../../../platform/domain/taal/woorden.ts'

const MAX_SLEUTEL = 200
const LIDWOORDEN: ReadonlySet<string> = new Set(['de', 'het', 'een', 't', 'onze', 'ons'])

/**
 * The key under which spellings of one name meet: lower case, no accents, "&" as "en", no punctuation, no article in front.
 * Empty when nothing is left; at most 200 characters.
 */
export function organisatieSleutel(naam: string): string {
  const woorden = foldAccenten(naam)
    .toLowerCase()
    .replace(/['’‘`´\u00AD]/g, '')
    .replace(/&/g, ' en ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '')
  while (woorden.length > 1 && LIDWOORDEN.has(woorden[0] ?? '')) woorden.shift()
  return woorden.join(' ').slice(0, MAX_SLEUTEL).trim()
}
