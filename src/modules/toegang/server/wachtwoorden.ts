import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** argon2id with 19 MiB, 2 passes (OWASP Password Storage); these are the library's defaults. */
export const hashWachtwoord = (wachtwoord: string): Promise<string> => hash(wachtwoord)

let vergelijkHash: Promise<string> | undefined

/** An unknown account costs the same time as a wrong password, so that time does not tell which it was. */
export async function verifyWachtwoord(opgeslagen: string | null | undefined, wachtwoord: string): Promise<boolean> {
  vergelijkHash ??= hash(randomBytes(16).toString('hex'))
  const klopt = await verify(opgeslagen ?? (await vergelijkHash), wachtwoord)
  return typeof opgeslagen === 'string' && klopt
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of five from 31 letters and digits without lookalikes: 99 bits, and readable over the telephone. */
export function generateWachtwoord(): string {
  return generateGroepen(4, 5)
}

/** "abcde-fghjk": 4.95 bits a character. */
export function generateGroepen(aantal: number, lengte: number): string {
  const groepen = Array.from({ length: aantal }, () => Array.from({ length: lengte }, randomLetter).join(''))
  return groepen.join('-')
}

/** Bytes of 248 and up are drawn again: 248 is the largest multiple of 31 below 256. */
function randomLetter(): string {
  const byte = randomBytes(1)[0] ?? 255
  return byte < 248 ? (LETTERS[byte % 31] ?? randomLetter()) : randomLetter()
}
