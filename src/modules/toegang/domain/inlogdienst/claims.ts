/** What a service says about somebody, as it came: of any shape. */
export type Claims = Readonly<Record<string, unknown>>

const LANGSTE_WAARDE = 300
const MEESTE_WAARDEN = 500

const isObject = (waarde: unknown): waarde is Claims =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const own = (claims: Claims, naam: string): unknown => (Object.hasOwn(claims, naam) ? claims[naam] : undefined)

/** "groups", or a path into what is nested ("realm_access.roles"); a claim with the dots in its name goes first. */
function find(claims: Claims, pad: string): unknown {
  const geheel = own(claims, pad)
  if (geheel !== undefined) return geheel
  return pad.split('.').reduce<unknown>((hier, deel) => (isObject(hier) ? own(hier, deel) : undefined), claims)
}

/** The values of a claim as text: of a list each, of anything but text, numbers and yes or no none. */
export function readClaim(claims: Claims, pad: string): string[] {
  const waarde = find(claims, pad)
  const waarden: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde]
  return waarden
    .slice(0, MEESTE_WAARDEN)
    .filter((een) => ['string', 'number', 'boolean'].includes(typeof een))
    .map(String)
    .filter((een) => een !== '' && een.length <= LANGSTE_WAARDE)
}

/** The only value, trimmed; null when there is none. */
export const readText = (claims: Claims, pad: string): string | null => readClaim(claims, pad)[0]?.trim() || null
