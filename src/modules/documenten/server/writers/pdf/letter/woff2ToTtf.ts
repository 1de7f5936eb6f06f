import { brotliDecompressSync } from 'node:zlib'
import { readBytes } from './byteLezer.ts'
import { rebuildGlyf } from './rebuildGlyf.ts'
import { rebuildHmtx } from './rebuildHmtx.ts'
import { writeTtf } from './writeTtf.ts'

/** The tables that WOFF2 names by a number (5.1). */
const BEKENDE_TABELLEN =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'

type Tabel = { readonly tag: string; readonly vervormd: boolean; readonly lengte: number }

/**
 * The font of a WOFF2 file of our own (https://www.w3.org/TR/WOFF2/) as plain TrueType. The reader that pdfkit brings cannot make a weight out of
 * WOFF2. Not meant for files of others: nothing is checked. `merk` becomes its checksum: pdfkit takes two fonts with the
 * same one for the same, also when they are of different weight.
 */
export function woff2ToTtf(woff2: Uint8Array, merk: number): Uint8Array {
  const lezer = readBytes(woff2)
  lezer.bytes(12)
  const aantal = lezer.u16()
  lezer.bytes(6)
  const gepakt = lezer.u32()
  lezer.bytes(24)
  const tabellen = Array.from({ length: aantal }, () => readTabel(lezer))
  const inhoud = readBytes(brotliDecompressSync(lezer.bytes(gepakt)))
  const ruw = new Map(tabellen.map(({ tag, lengte }) => [tag, inhoud.bytes(lengte)]))
  const vervormd = new Set(tabellen.filter((tabel) => tabel.vervormd).map(({ tag }) => tag))
  return writeTtf(rebuild(ruw, vervormd, merk))
}

function readTabel({ u8, bytes, base128 }: ReturnType<typeof readBytes>): Tabel {
  const vlaggen = u8()
  const nummer = vlaggen & 0x3f
  const tag = nummer === 0x3f ? String.fromCharCode(...bytes(4)) : BEKENDE_TABELLEN.slice(nummer * 5, nummer * 5 + 4)
  const versie = vlaggen >> 6
  const vervormd = tag === 'glyf' || tag === 'loca' ? versie !== 3 : versie !== 0
  const heel = base128()
  return { tag, vervormd, lengte: vervormd ? base128() : heel }
}

function rebuild(ruw: Map<string, Uint8Array>, vervormd: ReadonlySet<string>, merk: number): Map<string, Uint8Array> {
  const glyf = ruw.get('glyf')
  const head = ruw.get('head')
  if (!glyf || !head || !vervormd.has('glyf')) return ruw
  const { tabel, loca, links } = rebuildGlyf(glyf)
  const uit = new Map(ruw).set('glyf', tabel).set('loca', loca)
  const hmtx = ruw.get('hmtx')
  const hhea = ruw.get('hhea')
  if (hmtx && hhea && vervormd.has('hmtx')) uit.set('hmtx', rebuildHmtx(hmtx, hhea, links))
  const kop = Uint8Array.from(head)
  const view = new DataView(kop.buffer)
  view.setUint32(8, merk)
  view.setInt16(50, 1)
  return uit.set('head', kop)
}
