import { TEKSTGRENZEN } from './tekstgrenzen.ts'

/** Letters that need no escape in an address, so that it stays one address wherever it is written. */
const VORMEN = [
  /^https:\/\/[a-z0-9][a-z0-9.-]*(:\d{1,5})?([/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i,
  /^mailto:[\w.!#$&'*+/=?^`{|}~-]{1,64}@[a-z0-9][a-z0-9.-]*$/i,
  /^\/(?!\/)[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/,
]

/** The address that a text may link to: https, mailto or a path of this site. Null: it may not. */
export function readLink(waarde: unknown): string | null {
  if (typeof waarde !== 'string' || waarde.length > TEKSTGRENZEN.link) return null
  return VORMEN.some((vorm) => vorm.test(waarde)) ? waarde : null
}
