import { readBytes } from './byteLezer.ts'

/** WOFF2 5.4: left side bearings that equal the left edge of the glyph were left out. */
export function rebuildHmtx(vervormd: Uint8Array, hhea: Uint8Array, links: readonly number[]): Uint8Array {
  const lezer = readBytes(vervormd)
  const vlaggen = lezer.u8()
  const maten = new DataView(hhea.buffer, hhea.byteOffset).getUint16(34)
  const breedtes = Array.from({ length: maten }, () => lezer.u16())
  const uit = new DataView(new ArrayBuffer(maten * 4 + (links.length - maten) * 2))
  links.forEach((rand, g) => {
    const weg = (g < maten ? vlaggen & 1 : vlaggen & 2) !== 0
    const bearing = weg ? rand : lezer.i16()
    if (g < maten) uit.setUint16(g * 4, breedtes[g] ?? 0)
    uit.setInt16(g < maten ? g * 4 + 2 : maten * 4 + (g - maten) * 2, bearing)
  })
  return new Uint8Array(uit.buffer)
}
