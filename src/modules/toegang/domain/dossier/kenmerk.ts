/** Without letters and figures that sound or look alike on the phone. */
const TEKENS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** "N-4K7P-X2MD" from eight random bytes: 40 bits, so that it cannot be guessed and counts nothing. */
export function formatKenmerk(letter: string, bytes: Uint8Array): string {
  const lot = Array.from(bytes.slice(0, 8), (byte) => TEKENS[byte % TEKENS.length] ?? '').join('')
  return `${letter}-${lot.slice(0, 4)}-${lot.slice(4)}`
}

/** As somebody types what was said: any case, with or without dashes and spaces. Null: not a kenmerk. */
export function readKenmerk(tekst: string): string | null {
  const kaal = tekst.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return /^[A-Z][0-9A-Z]{8}$/.test(kaal) ? `${kaal.slice(0, 1)}-${kaal.slice(1, 5)}-${kaal.slice(5)}` : null
}
