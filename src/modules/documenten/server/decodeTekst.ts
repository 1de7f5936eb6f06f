import { Buffer } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'

const BOMS = [
  { codering: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { codering: 'utf-16le', bytes: [0xff, 0xfe] },
  { codering: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** The share of control characters above which bytes are no text. */
const MAX_STURING = 0.02
const STURING = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g
const PROEF = 64 * 1024

/**
 * Turns bytes into text: byte order mark, UTF-16 without a mark, UTF-8, the encoding the file names itself (`genoemd`), else
 * Windows-1252. Throws `verkeerd_type` for bytes that are no text.
 */
export function decodeTekst(bytes: Uint8Array, genoemd: string | null = null): string {
  const tekst = decodeUnicode(bytes) ?? decodeNaar(bytes, genoemd)
  if (isBinair(tekst)) throw new OnleesbaarDocument('verkeerd_type')
  return tekst
}

/** The text when the bytes are UTF-8 or UTF-16, null when they are something else or no text. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const bom = BOMS.find((b) => b.bytes.every((byte, i) => bytes[i] === byte))
  const codering = bom?.codering ?? guessUtf16(bytes) ?? 'utf-8'
  try {
    const tekst = new TextDecoder(codering, { fatal: true }).decode(bytes)
    return isBinair(tekst) ? null : tekst
  } catch {
    return null
  }
}

const UNICODE_NAAM = /^utf-?\d/i
const WEST_NAAM = /^(?:windows-?1252|cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/i
/** What Windows-1252 has where ISO 8859-1 has control characters (0x80 to 0x9F). */
const WEST = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** An encoding that Node does not know counts as Windows-1252. */
function decodeNaar(bytes: Uint8Array, genoemd: string | null): string {
  if (!genoemd || UNICODE_NAAM.test(genoemd) || WEST_NAAM.test(genoemd)) return decodeWest(bytes)
  try {
    return new TextDecoder(genoemd).decode(bytes)
  } catch {
    return decodeWest(bytes)
  }
}

/** By hand: TextDecoder of Node 20 reads Windows-1252 as ISO 8859-1. */
const decodeWest = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (teken) => WEST[teken.charCodeAt(0) - 0x80] ?? teken)

/** Dutch text in UTF-16 has a zero in nearly every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const proef = bytes.subarray(0, 2048)
  if (proef.length < 8) return null
  const nullen = (rest: 0 | 1): number => proef.filter((byte, i) => byte === 0 && i % 2 === rest).length
  const half = proef.length / 2
  if (nullen(1) > half * 0.8 && nullen(0) < half * 0.1) return 'utf-16le'
  return nullen(0) > half * 0.8 && nullen(1) < half * 0.1 ? 'utf-16be' : null
}

function isBinair(tekst: string): boolean {
  const proef = tekst.slice(0, PROEF)
  return proef.includes('\u0000') || (proef.match(STURING)?.length ?? 0) > proef.length * MAX_STURING
}
