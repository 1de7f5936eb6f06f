import { crc32, deflateSync } from 'node:zlib'

function chunk(soort: string, inhoud: Uint8Array): Buffer {
  const kop = Buffer.alloc(4)
  kop.writeUInt32BE(inhoud.length)
  const midden = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud])
  const som = Buffer.alloc(4)
  som.writeUInt32BE(crc32(midden))
  return Buffer.concat([kop, midden, som])
}

type Pngopties = {
  readonly breedte?: number
  readonly hoogte?: number
  readonly beeld?: Uint8Array
  readonly tekst?: string
}

/** A grey picture of one channel; `beeld` takes the place of its unpacked lines, `tekst` is what a camera wrote into it. */
export function aPng({ breedte = 3, hoogte = 2, beeld, tekst = '' }: Pngopties = {}): Buffer {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breedte, 0)
  kop.writeUInt32BE(hoogte, 4)
  kop.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', kop),
    ...(tekst === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${tekst}`, 'latin1'))]),
    chunk('IDAT', deflateSync(beeld ?? Buffer.alloc((breedte + 1) * hoogte, 0))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function segment(merk: number, inhoud: Uint8Array): Buffer {
  const kop = Buffer.from([0xff, merk, 0, 0])
  kop.writeUInt16BE(inhoud.length + 2, 2)
  return Buffer.concat([kop, inhoud])
}

/** What a camera writes of itself, in the order of bytes of its maker: how it was held, and then where. */
export function anExif(orientatie: number, plek: string, volgorde: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4)
  const write16 = (waarde: number, at: number) =>
    volgorde === 'II' ? tiff.writeUInt16LE(waarde, at) : tiff.writeUInt16BE(waarde, at)
  const write32 = (waarde: number, at: number) =>
    volgorde === 'II' ? tiff.writeUInt32LE(waarde, at) : tiff.writeUInt32BE(waarde, at)
  tiff.write(volgorde, 'latin1')
  write16(42, 2)
  write32(8, 4)
  write16(1, 8)
  for (const [at, waarde] of [
    [10, 0x0112],
    [12, 3],
    [18, orientatie],
  ] as const)
    write16(waarde, at)
  write32(1, 14)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(plek, 'latin1')])
}

/** A JPEG in its parts, drawn in two passes: with `plek` in an EXIF part, between the passes, and behind its end. */
export const aJpeg = (plek: string, exif: Buffer = anExif(1, plek)): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exif),
    segment(0xc2, Buffer.from([8, 0, 4, 0, 5, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    segment(0xfe, Buffer.from(plek, 'latin1')),
    segment(0xda, Buffer.from([1, 1, 0, 1, 5, 0])),
    Buffer.from([0x78, 0xff, 0xd9]),
    Buffer.from(plek, 'latin1'),
  ])
