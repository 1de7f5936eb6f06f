import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { cleanFoto, listPngbeeld, type Schonefoto } from './cleanFoto.ts'

const GROOTSTE_FOTO = 10 * 1024 * 1024
/** What a camera of now makes; opened it takes four bytes each. */
const MEESTE_PIXELS = 50_000_000

export type Fotoreden = 'bestand_leeg' | 'foto_te_groot' | 'foto_soort' | 'foto_te_veel_pixels'

/** What may be kept of a photo that somebody sent, by what its bytes are and not by its name; or why it is refused. */
export async function checkFoto(bytes: Uint8Array): Promise<Result<Schonefoto, Fotoreden>> {
  if (bytes.length === 0) return refuse('bestand_leeg')
  if (bytes.length > GROOTSTE_FOTO) return refuse('foto_te_groot')
  const foto = cleanFoto(bytes)
  if (foto === null || foto.breedte === 0 || foto.hoogte === 0) return refuse('foto_soort')
  if (foto.breedte * foto.hoogte > MEESTE_PIXELS) return refuse('foto_te_veel_pixels')
  if (foto.extensie === 'png' && !(await unpacksWithin(foto))) return refuse('foto_soort')
  return ok(foto)
}

/** Sixteen bits for each of four channels, a byte for each line, and the lines of an interlaced picture. */
const mostBytes = ({ breedte, hoogte }: Schonefoto): number => (breedte * 8 + 1) * hoogte + hoogte + 64

/** The bytes are counted and not kept: a picture that is small by its own word may unpack to gigabytes. */
async function unpacksWithin(foto: Schonefoto): Promise<boolean> {
  const uitpakker = Readable.from(listPngbeeld(foto.bytes)).pipe(createInflate())
  let som = 0
  try {
    // Only chunks of bytes come out of zlib.
    for await (const stuk of uitpakker as AsyncIterable<Buffer>) {
      som += stuk.length
      if (som > mostBytes(foto)) return false
    }
    return som > 0
  } catch {
    return false
  }
}
