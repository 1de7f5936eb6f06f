import { liesOnSide, readOrientatie, writeOrientatie, type Orientatie } from './orientatie.ts'

/** A photo as it may be public: its size as it is looked at, and its bytes without where and when it was taken. */
export type Schonefoto = {
  readonly extensie: 'jpg' | 'png'
  readonly breedte: number
  readonly hoogte: number
  readonly bytes: Uint8Array
}

/** Null for what is no JPEG or PNG, or is broken: that is not published. Nothing that stands behind the picture is kept. */
export function cleanFoto(bytes: Uint8Array): Schonefoto | null {
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, 8).equals(PNG)) return cleanPng(buffer)
  return buffer.length > 4 && buffer.readUInt16BE(0) === 0xffd8 ? cleanJpeg(buffer) : null
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What draws the picture; texts, times and places are in other chunks. */
const PNG_BEELD = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM'])

type Pngdeel = { readonly soort: string; readonly geheel: Buffer; readonly inhoud: Buffer }

/** Up to and including the end mark; null when it breaks off before that. */
function splitPng(bron: Buffer): readonly Pngdeel[] | null {
  const delen: Pngdeel[] = []
  for (let plek = PNG.length; plek + 12 <= bron.length;) {
    const einde = plek + 12 + bron.readUInt32BE(plek)
    if (einde > bron.length) return null
    const soort = bron.toString('latin1', plek + 4, plek + 8)
    delen.push({ soort, geheel: bron.subarray(plek, einde), inhoud: bron.subarray(plek + 8, einde - 4) })
    if (soort === 'IEND') return delen
    plek = einde
  }
  return null
}

/** The packed picture of a PNG, in its pieces. */
export const listPngbeeld = (bytes: Uint8Array): readonly Uint8Array[] =>
  (splitPng(Buffer.from(bytes)) ?? []).filter(({ soort }) => soort === 'IDAT').map(({ inhoud }) => inhoud)

function cleanPng(bron: Buffer): Schonefoto | null {
  const delen = splitPng(bron)
  const kop = delen?.[0]
  if (!delen || kop?.soort !== 'IHDR' || kop.inhoud.length !== 13) return null
  const beeld = delen.filter(({ soort }) => PNG_BEELD.has(soort)).map(({ geheel }) => geheel)
  return {
    ...{ extensie: 'png', breedte: kop.inhoud.readUInt32BE(0), hoogte: kop.inhoud.readUInt32BE(4) },
    bytes: Buffer.concat([PNG, ...beeld]),
  }
}

type Maat = Pick<Schonefoto, 'breedte' | 'hoogte'>

const SOI = 0xd8
const APP1 = 0xe1
const SOS = 0xda
const EOI = 0xd9
/** APP0 says that it is a JPEG, APP14 how its colours are meant; the others hold place, time, maker and previews. */
const isOverbodig = (merk: number): boolean => (merk >= 0xe1 && merk <= 0xef && merk !== 0xee) || merk === 0xfe
/** Frames: C0 to CF, without the tables DHT, JPG and DAC. */
const isBeeld = (merk: number): boolean => merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk)

function cleanJpeg(bron: Buffer): Schonefoto | null {
  const delen: Uint8Array[] = []
  let maat: Maat | null = null
  let orientatie: Orientatie = 1
  let plek = 2
  while (plek + 4 <= bron.length && bron[plek] === 0xff) {
    const merk = bron[plek + 1] ?? 0
    const kop = plek + 2 + bron.readUInt16BE(plek + 2)
    // A picture that is drawn in passes has tables, and maybe a place, between them.
    const einde = merk === SOS ? findMerk(bron, kop) : kop
    if (einde > bron.length) return null
    if (isBeeld(merk) && plek + 9 <= bron.length)
      maat = { hoogte: bron.readUInt16BE(plek + 5), breedte: bron.readUInt16BE(plek + 7) }
    if (merk === APP1 && orientatie === 1) orientatie = readOrientatie(bron.subarray(plek + 4, einde))
    if (!isOverbodig(merk)) delen.push(bron.subarray(plek, einde))
    if (merk === SOS && bron[einde + 1] === EOI) return maat && joinJpeg(delen, maat, orientatie)
    plek = einde
  }
  return null
}

function joinJpeg(delen: readonly Uint8Array[], { breedte, hoogte }: Maat, orientatie: Orientatie): Schonefoto {
  const [eerste, laatste] = [Buffer.from([0xff, SOI]), Buffer.from([0xff, EOI])]
  return {
    extensie: 'jpg',
    ...(liesOnSide(orientatie) ? { breedte: hoogte, hoogte: breedte } : { breedte, hoogte }),
    bytes: Buffer.concat([eerste, ...(orientatie === 1 ? [] : [writeOrientatie(orientatie)]), ...delen, laatste]),
  }
}

/** Where the drawn picture stops; FF00 is a byte of it, and FFD0 to FFD7 are places to start again. */
function findMerk(bron: Buffer, vanaf: number): number {
  for (let plek = bron.indexOf(0xff, vanaf); plek >= 0; plek = bron.indexOf(0xff, plek + 1)) {
    const merk = bron[plek + 1] ?? 0
    if (merk !== 0 && merk !== 0xff && !(merk >= 0xd0 && merk <= 0xd7)) return plek
  }
  return bron.length + 1
}
