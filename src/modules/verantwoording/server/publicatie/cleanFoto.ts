/** A photo as it may be public: its size, and its bytes without where and when it was taken. */
export type Schonefoto = {
  readonly extensie: 'jpg' | 'png'
  readonly breedte: number
  readonly hoogte: number
  readonly bytes: Uint8Array
}

/** Null for what is no JPEG or PNG, or is broken: that is not published. */
export function cleanFoto(bytes: Uint8Array): Schonefoto | null {
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, 8).equals(PNG)) return cleanPng(buffer)
  return buffer.length > 4 && buffer.readUInt16BE(0) === 0xffd8 ? cleanJpeg(buffer) : null
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What draws the picture; texts, times and places are in other chunks. */
const PNG_BEELD = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM'])

function cleanPng(bron: Buffer): Schonefoto | null {
  const delen: Uint8Array[] = [PNG]
  let plek = PNG.length
  while (plek + 12 <= bron.length) {
    const lengte = bron.readUInt32BE(plek)
    const soort = bron.toString('latin1', plek + 4, plek + 8)
    const einde = plek + 12 + lengte
    if (einde > bron.length) return null
    if (PNG_BEELD.has(soort)) delen.push(bron.subarray(plek, einde))
    plek = einde
    if (soort === 'IEND') break
  }
  if (bron.length < 24) return null
  return { extensie: 'png', breedte: bron.readUInt32BE(16), hoogte: bron.readUInt32BE(20), bytes: Buffer.concat(delen) }
}

const SOS = 0xda
/** APP0 says that it is a JPEG, APP14 how its colours are meant; the others hold place, time, maker and previews. */
const isOverbodig = (merk: number): boolean => (merk >= 0xe1 && merk <= 0xef && merk !== 0xee) || merk === 0xfe
/** Frames: C0 to CF, without the tables DHT, JPG and DAC. */
const isBeeld = (merk: number): boolean => merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk)

function cleanJpeg(bron: Buffer): Schonefoto | null {
  const delen: Uint8Array[] = [bron.subarray(0, 2)]
  let maat: { breedte: number; hoogte: number } | null = null
  let plek = 2
  while (plek + 4 <= bron.length && bron[plek] === 0xff) {
    const merk = bron[plek + 1] ?? 0
    const einde = plek + 2 + bron.readUInt16BE(plek + 2)
    if (einde > bron.length) return null
    if (isBeeld(merk) && plek + 9 <= bron.length)
      maat = { hoogte: bron.readUInt16BE(plek + 5), breedte: bron.readUInt16BE(plek + 7) }
    if (merk === SOS) {
      delen.push(bron.subarray(plek))
      return maat && { extensie: 'jpg', ...maat, bytes: Buffer.concat(delen) }
    }
    if (!isOverbodig(merk)) delen.push(bron.subarray(plek, einde))
    plek = einde
  }
  return null
}
