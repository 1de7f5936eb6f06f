import { OnleesbaarDocument } from '../domain/onleesbaar.ts'

const BOMS = [
  { codering: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { codering: 'utf-16le', bytes: [0xff, 0xfe] },
  { codering: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** The share of control characters above which bytes are no text. */
const MAX_STURING = 0.02
const PROEF = 64 * 1024

/**
 * Turns bytes into text: byte order mark, UTF-16 without a mark, the encoding the file names itself, UTF-8, else Windows-1252.
 * Throws `verkeerd_type` for bytes that are no text.
 */
export function decodeTekst(bytes: Uint8Array, genoemd: string | null = null): string {
  const bom = BOMS.find((b) => b.bytes.every((byte, i) => bytes[i] === byte))
  const codering = bom?.codering ?? guessUtf16(bytes)
  const tekst = codering ? new TextDecoder(codering).decode(bytes) : decodeZonderBom(bytes, genoemd)
  if (isBinair(tekst)) throw new OnleesbaarDocument('verkeerd_type')
  return tekst
}

function decodeZonderBom(bytes: Uint8Array, genoemd: string | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return createDecoder(genoemd).decode(bytes)
  }
}

/** The named encoding matters only for bytes that are no UTF-8; an unknown name counts as Windows-1252. */
function createDecoder(genoemd: string | null): TextDecoder {
  try {
    return new TextDecoder(genoemd && !/^utf-?8$/i.test(genoemd) ? genoemd : 'windows-1252')
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** Dutch text in UTF-16 has a zero in nearly every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const proef = bytes.subarray(0, 2048)
  if (proef.length < 8) return null
  let even = 0
  let oneven = 0
  proef.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even += 1
    if (byte === 0 && i % 2 === 1) oneven += 1
  })
  const half = proef.length / 2
  if (oneven > half * 0.8 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.8 && oneven < half * 0.1 ? 'utf-16be' : null
}

function isBinair(tekst: string): boolean {
  const proef = tekst.slice(0, PROEF)
  const sturing = proef.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g)?.length ?? 0
  return proef.includes('\u0000') || sturing > proef.length * MAX_STURING
}
