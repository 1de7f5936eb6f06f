import { type ByteLezer, readBytes } from './byteLezer.ts'
import { encodeGlyph, type Punt } from './encodeGlyph.ts'
import { readTriplet } from './readTriplet.ts'

/** `links` is the left edge of each glyph. */
export type Glyftabel = { readonly tabel: Uint8Array; readonly loca: Uint8Array; readonly links: readonly number[] }

type Stromen = Readonly<
  Record<'contouren' | 'punten' | 'vlaggen' | 'glyphs' | 'samengesteld' | 'instructies', ByteLezer>
>
type Glyph = { readonly bytes: Uint8Array; readonly links: number }

/** WOFF2 5.1: the glyphs stand taken apart in seven streams, and are put together again. */
export function rebuildGlyf(vervormd: Uint8Array): Glyftabel {
  const lezer = readBytes(vervormd)
  lezer.bytes(4)
  const aantal = lezer.u16()
  lezer.bytes(2)
  const lengtes = Array.from({ length: 7 }, () => lezer.u32())
  const [contouren, punten, vlaggen, glyphs, samengesteld, kaders, instructies] = lengtes.map((lengte) =>
    lezer.bytes(lengte),
  )
  const open = (strom: Uint8Array | undefined): ByteLezer => readBytes(strom ?? new Uint8Array())
  const stromen: Stromen = {
    contouren: open(contouren),
    punten: open(punten),
    vlaggen: open(vlaggen),
    glyphs: open(glyphs),
    samengesteld: open(samengesteld),
    instructies: open(instructies),
  }
  const kader = readKaders(kaders ?? new Uint8Array(), aantal)
  return joinGlyphs(Array.from({ length: aantal }, (_, g) => readGlyph(stromen, kader(g))))
}

type Kader = readonly number[]

/** Which glyphs have a box of their own stands in a map of bits; the others have that of their points. */
function readKaders(strom: Uint8Array, aantal: number): (glyph: number) => Kader | null {
  const bitmap = 4 * ((aantal + 31) >> 5)
  const lezer = readBytes(strom.subarray(bitmap))
  return (glyph) => {
    const eigen = ((strom[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0
    return eigen ? [lezer.i16(), lezer.i16(), lezer.i16(), lezer.i16()] : null
  }
}

function readGlyph(stromen: Stromen, kader: Kader | null): Glyph {
  const contouren = stromen.contouren.i16()
  if (contouren === 0) return { bytes: new Uint8Array(), links: 0 }
  return contouren < 0 ? readSamengesteld(stromen, kader ?? [0, 0, 0, 0]) : readEnkel(stromen, contouren, kader)
}

function readEnkel({ punten, vlaggen, glyphs, instructies }: Stromen, contouren: number, kader: Kader | null): Glyph {
  let einde = 0
  const eindes = Array.from({ length: contouren }, () => (einde += punten.u255()) - 1)
  let x = 0
  let y = 0
  const lijst = Array.from({ length: einde }, (): Punt => {
    const vlag = vlaggen.u8()
    const [dx, dy] = readTriplet(vlag & 0x7f, glyphs)
    x += dx
    y += dy
    return { x, y, opLijn: vlag < 0x80 }
  })
  const code = instructies.bytes(glyphs.u255())
  const box = kader ?? kaderOf(lijst)
  return { bytes: encodeGlyph(box, eindes, lijst, code), links: box[0] ?? 0 }
}

function kaderOf(punten: readonly Punt[]): Kader {
  const [xs, ys] = [punten.map(({ x }) => x), punten.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const WOORDEN = 0x1
const MAAT = 0x8
const MEER = 0x20
const TWEE_MATEN = 0x40
const VIER_MATEN = 0x80
const INSTRUCTIES = 0x100

/** A glyph of other glyphs keeps the form of TrueType. */
function readSamengesteld({ samengesteld, glyphs, instructies }: Stromen, kader: Kader): Glyph {
  const delen: number[] = [0xff, 0xff, ...kader.flatMap(asI16)]
  let vlaggen = MEER
  let metCode = false
  while ((vlaggen & MEER) !== 0) {
    vlaggen = samengesteld.u16()
    metCode ||= (vlaggen & INSTRUCTIES) !== 0
    const maten = vlaggen & MAAT ? 2 : vlaggen & TWEE_MATEN ? 4 : vlaggen & VIER_MATEN ? 8 : 0
    delen.push(...asI16(vlaggen), ...samengesteld.bytes(2 + (vlaggen & WOORDEN ? 4 : 2) + maten))
  }
  if (metCode) {
    const lengte = glyphs.u255()
    delen.push(...asI16(lengte), ...instructies.bytes(lengte))
  }
  return { bytes: Uint8Array.from(delen), links: kader[0] ?? 0 }
}

const asI16 = (waarde: number): number[] => [(waarde >> 8) & 0xff, waarde & 0xff]

function joinGlyphs(glyphs: readonly Glyph[]): Glyftabel {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  const tabel = new Uint8Array(glyphs.reduce((som, { bytes }) => som + ((bytes.length + 3) & ~3), 0))
  let plek = 0
  glyphs.forEach(({ bytes }, g) => {
    loca.setUint32(g * 4, plek)
    tabel.set(bytes, plek)
    plek += (bytes.length + 3) & ~3
  })
  loca.setUint32(glyphs.length * 4, plek)
  return { tabel, loca: new Uint8Array(loca.buffer), links: glyphs.map(({ links }) => links) }
}
