import { crc32, inflateRawSync } from 'node:zlib'
import { OnleesbaarDocument } from '../../domain/onleesbaar.ts'
import { grenzen } from '../grenzen.ts'
import { findDirectory, readItems, type ZipItem } from './zipDirectory.ts'

/** A zip of which only the entries that are asked for get unpacked. */
export type Zip = {
  readonly namen: readonly string[]
  /** The unpacked entry, or null when there is none of that name. */
  readonly read: (naam: string) => Uint8Array | null
}

/** Packed pictures without compression of their own may shrink more than any text does. */
const RUWE_AFBEELDING = /\.(?:bmp|emf|wmf|tiff?)$/i
const VERHOUDING_VANAF = 1024 * 1024
const VERSLEUTELD = 1
const OPGESLAGEN = 0
const DEFLATE = 8

/** Opens a zip after judging its directory. Throws `beschadigd`, `versleuteld` or `uitgepakt_te_groot`. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const items = readItems(view, bytes, findDirectory(view))
  checkItems(items)
  const opNaam = new Map(items.map((item) => [item.naam, item]))
  return {
    namen: [...opNaam.keys()],
    read: (naam) => {
      const item = opNaam.get(naam)
      return item ? unpackItem(view, bytes, item) : null
    },
  }
}

function checkItems(items: readonly ZipItem[]): void {
  if (items.some((item) => item.vlaggen & VERSLEUTELD)) throw new OnleesbaarDocument('versleuteld')
  const totaal = items.reduce((som, item) => som + item.uitgepakt, 0)
  if (totaal > grenzen.uitgepaktBytes || items.some(isOpgeblazen)) throw new OnleesbaarDocument('uitgepakt_te_groot')
}

const isOpgeblazen = ({ naam, ingepakt, uitgepakt }: ZipItem): boolean =>
  uitgepakt > VERHOUDING_VANAF && uitgepakt > ingepakt * grenzen.inpakverhouding && !RUWE_AFBEELDING.test(naam)

/** The directory may lie about sizes, so unpacking stops at the limit and the result must match what was promised. */
function unpackItem(view: DataView, bytes: Uint8Array, item: ZipItem): Uint8Array {
  const ingepakt = slicePacked(view, bytes, item)
  const inhoud = inflate(ingepakt, item)
  if (inhoud.length !== item.uitgepakt || crc32(inhoud) !== item.crc) throw new OnleesbaarDocument('beschadigd')
  return inhoud
}

function slicePacked(view: DataView, bytes: Uint8Array, item: ZipItem): Uint8Array {
  if (item.begin + 30 > bytes.length || view.getUint32(item.begin, true) !== 0x04034b50) {
    throw new OnleesbaarDocument('beschadigd')
  }
  const begin = item.begin + 30 + view.getUint16(item.begin + 26, true) + view.getUint16(item.begin + 28, true)
  if (begin + item.ingepakt > bytes.length) throw new OnleesbaarDocument('beschadigd')
  return bytes.subarray(begin, begin + item.ingepakt)
}

function inflate(ingepakt: Uint8Array, item: ZipItem): Uint8Array {
  if (item.uitgepakt > grenzen.deelBytes) throw new OnleesbaarDocument('uitgepakt_te_groot')
  if (item.methode === OPGESLAGEN) return ingepakt
  if (item.methode !== DEFLATE) throw new OnleesbaarDocument('beschadigd')
  try {
    return inflateRawSync(ingepakt, { maxOutputLength: grenzen.deelBytes })
  } catch (fout) {
    const teGroot = fout instanceof Error && 'code' in fout && fout.code === 'ERR_BUFFER_TOO_LARGE'
    throw new OnleesbaarDocument(teGroot ? 'uitgepakt_te_groot' : 'beschadigd', fout)
  }
}
