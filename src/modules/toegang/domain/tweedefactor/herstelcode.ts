export const AANTAL_HERSTELCODES = 10
/** Two groups of five. */
export const HERSTELCODE_GROEP = 5

/** What somebody typed as it was shown: capitals, spaces and dashes do not matter. Null when it cannot be a code. */
export function parseHerstelcode(tekst: string): string | null {
  const tekens = tekst.toLowerCase().replace(/[\s-]/g, '')
  if (!/^[a-z2-9]{10}$/.test(tekens)) return null
  return `${tekens.slice(0, HERSTELCODE_GROEP)}-${tekens.slice(HERSTELCODE_GROEP)}`
}
