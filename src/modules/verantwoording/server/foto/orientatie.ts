/**
 * How a camera was held, the one thing of its EXIF that the picture needs: 1 is upright, 3 upside down, 5 to 8 lie on a side
 * (Exif 2.32, tag 0x0112).
 */
export type Orientatie = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const EXIF = Buffer.from('Exif\0\0', 'latin1')
const TAG = 0x0112
const SHORT = 3
const REGEL = 12

/** Drawn with height and width changed about. */
export const liesOnSide = (orientatie: Orientatie): boolean => orientatie >= 5

/** Reads it from the contents of an APP1 part; upright where that says nothing or cannot be read. */
export function readOrientatie(deel: Buffer): Orientatie {
  const tiff = deel.subarray(EXIF.length)
  if (!deel.subarray(0, EXIF.length).equals(EXIF) || tiff.length < 8) return 1
  const klein = tiff.toString('latin1', 0, 2) === 'II'
  const lees16 = (plek: number) => (klein ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek))
  const begin = klein ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (begin + 2 > tiff.length) return 1
  const regels = Math.min(lees16(begin), Math.floor((tiff.length - begin - 2) / REGEL))
  for (let i = 0; i < regels; i += 1) {
    const plek = begin + 2 + i * REGEL
    if (lees16(plek) === TAG && lees16(plek + 2) === SHORT) return toOrientatie(lees16(plek + 8))
  }
  return 1
}

const toOrientatie = (waarde: number): Orientatie => (waarde >= 1 && waarde <= 8 ? (waarde as Orientatie) : 1)

/** A whole APP1 part that says how the picture is turned and nothing else. */
export function writeOrientatie(orientatie: Orientatie): Buffer {
  const tiff = Buffer.alloc(8 + 2 + REGEL + 4)
  tiff.write('MM', 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(TAG, 10)
  tiff.writeUInt16BE(SHORT, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientatie, 18)
  const kop = Buffer.from([0xff, 0xe1, 0, 0])
  kop.writeUInt16BE(2 + EXIF.length + tiff.length, 2)
  return Buffer.concat([kop, EXIF, tiff])
}
