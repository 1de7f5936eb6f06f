const MAX_NAAM = 31
const VERBODEN = /[[\]:*?/\\\p{C}]/gu
const RAND = /^'+|'+$/g

/** Names as Excel allows them: at most 31 characters, without certain signs, each once whatever its case. */
export function uniqueBladnamen(namen: readonly string[]): string[] {
  const bezet = new Set<string>()
  return namen.map((ruw, i) => {
    const schoon = ruw.replace(VERBODEN, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_NAAM).replace(RAND, '').trim()
    const naam = schoon === '' || bezet.has(schoon.toLowerCase()) ? `Blad ${i + 1}` : schoon
    bezet.add(naam.toLowerCase())
    return naam
  })
}
