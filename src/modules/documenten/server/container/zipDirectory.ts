import { TextDecoder } from 'node:util'
import { OnleesbaarDocument } from '../../domain/onleesbaar.ts'
import { grenzen } from '../grenzen.ts'

/** One line of a zip's central directory (PKWARE APPNOTE 4.3.12); sizes as promised there. */
export type ZipItem = {
  readonly naam: string
  readonly vlaggen: number
  readonly methode: number
  readonly crc: number
  readonly ingepakt: number
  readonly uitgepakt: number
  readonly begin: number
}

type Directory = { readonly begin: number; readonly aantal: number }

const EINDE = 0x06054b50
const EINDE_LENGTE = 22
const MAX_COMMENTAAR = 0xffff
const ITEM = 0x02014b50
const ITEM_LENGTE = 46
const IN_ZIP64 = 0xffffffff
const ZIP64_EXTRA = 0x0001

/** Finds the directory at the end of the file; a zip that was cut off has none. */
export function findDirectory(view: DataView): Directory {
  const laatste = view.byteLength - EINDE_LENGTE
  for (let i = laatste; i >= 0 && i >= laatste - MAX_COMMENTAAR; i -= 1) {
    if (view.getUint32(i, true) === EINDE) {
      return { aantal: view.getUint16(i + 10, true), begin: view.getUint32(i + 16, true) }
    }
  }
  throw new OnleesbaarDocument('beschadigd')
}

/** All entries of the directory. Throws `uitgepakt_te_groot` for too many, `beschadigd` for what is no directory. */
export function readItems(view: DataView, bytes: Uint8Array, { begin, aantal }: Directory): ZipItem[] {
  if (aantal > grenzen.zipItems) throw new OnleesbaarDocument('uitgepakt_te_groot')
  const items: ZipItem[] = []
  let plek = begin
  for (let i = 0; i < aantal; i += 1) {
    if (plek + ITEM_LENGTE > view.byteLength || view.getUint32(plek, true) !== ITEM) {
      throw new OnleesbaarDocument('beschadigd')
    }
    const naamLengte = view.getUint16(plek + 28, true)
    const extraLengte = view.getUint16(plek + 30, true)
    const volgende = plek + ITEM_LENGTE + naamLengte + extraLengte + view.getUint16(plek + 32, true)
    if (volgende > view.byteLength) throw new OnleesbaarDocument('beschadigd')
    items.push(readItem(view, bytes, plek, naamLengte, extraLengte))
    plek = volgende
  }
  return items
}

function readItem(view: DataView, bytes: Uint8Array, plek: number, naamLengte: number, extraLengte: number): ZipItem {
  const naamBegin = plek + ITEM_LENGTE
  const groot = readZip64(view, plek, naamBegin + naamLengte, extraLengte)
  return {
    naam: new TextDecoder().decode(bytes.subarray(naamBegin, naamBegin + naamLengte)).replace(/\\/g, '/'),
    vlaggen: view.getUint16(plek + 8, true),
    methode: view.getUint16(plek + 10, true),
    crc: view.getUint32(plek + 16, true),
    ...groot,
  }
}

/** Sizes of 4 GB say "look in the extra field", which some writers do for small entries too. */
function readZip64(view: DataView, plek: number, extraBegin: number, extraLengte: number) {
  let waarden = findZip64(view, extraBegin, extraBegin + extraLengte)
  const read = (veld: number): number => {
    const waarde = view.getUint32(plek + veld, true)
    if (waarde !== IN_ZIP64) return waarde
    const [eerste, ...rest] = waarden
    waarden = rest
    return eerste ?? waarde
  }
  const uitgepakt = read(24)
  const ingepakt = read(20)
  const begin = read(42)
  return { uitgepakt, ingepakt, begin }
}

function findZip64(view: DataView, van: number, tot: number): number[] {
  let plek = van
  while (plek + 4 <= tot) {
    const lengte = view.getUint16(plek + 2, true)
    if (view.getUint16(plek, true) === ZIP64_EXTRA && plek + 4 + lengte <= tot) {
      return Array.from({ length: Math.floor(lengte / 8) }, (_, i) => Number(view.getBigUint64(plek + 4 + i * 8, true)))
    }
    plek += 4 + lengte
  }
  return []
}
