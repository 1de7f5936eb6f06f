import { Problem } from './problems.ts'

/** An opaque place in a sorted list: where the next page begins. */
export const encodeCursor = (plaats: Readonly<Record<string, string>>): string =>
  Buffer.from(JSON.stringify(plaats)).toString('base64url')

/** Null when there is none; a 400 when it is not one of ours. */
export function decodeCursor<K extends string>(
  cursor: string | undefined,
  velden: readonly K[],
): Record<K, string> | null {
  if (cursor === undefined) return null
  const plaats = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  const heel =
    typeof plaats === 'object' &&
    plaats !== null &&
    velden.every((veld) => typeof (plaats as Record<string, unknown>)[veld] === 'string')
  if (heel) return plaats as Record<K, string>
  throw new Problem(400, 'invoer_ongeldig', {
    fouten: [{ pad: 'query.vanaf', melding: 'Gebruik de waarde van ‘volgende’ uit het vorige antwoord.' }],
  })
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}
