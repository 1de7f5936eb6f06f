import { encodeGlyph, type Punt } from './encodeGlyph.ts'

type Lijndeel = { readonly command: string; readonly args: readonly number[] }
type Glyph = {
  readonly path: { readonly commands: readonly Lijndeel[] }
  readonly advanceWidth: number
}

/** What pdfkit keeps of an embedded font, and does not show in its types. */
export type Letterdeel = {
  readonly font: {
    readonly getGlyph: (glyph: number) => Glyph
    readonly hasGlyphForCodePoint: (teken: number) => boolean
  }
  readonly glyf: Uint8Array[]
  readonly loca: { readonly offsets: number[]; version: number }
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] }
  offset: number
  _addGlyph: (glyph: number) => number
}

/**
 * Lets pdfkit embed each glyph as its outline at the chosen weight. Its own way fails for every variable font: the encoder of
 * fontkit 2.0 does not fit the restructure 3 that it asks for.
 */
export function outlineLetters(deel: Letterdeel): void {
  deel._addGlyph = (nummer) => {
    const { path, advanceWidth } = deel.font.getGlyph(nummer)
    const { eindes, punten } = listPunten(path.commands)
    const kader = kaderOf(punten)
    const bytes = punten.length === 0 ? new Uint8Array() : encodeGlyph(kader, eindes, punten, new Uint8Array())
    const heel = new Uint8Array((bytes.length + 3) & ~3)
    heel.set(bytes)
    deel.loca.version = 1
    deel.glyf.push(heel)
    deel.loca.offsets.push(deel.offset)
    deel.hmtx.metrics.push({ advance: Math.round(advanceWidth), bearing: kader[0] })
    deel.offset += heel.length
    return deel.glyf.length - 1
  }
}

type Omtrek = { readonly eindes: readonly number[]; readonly punten: readonly Punt[] }

function listPunten(lijndelen: readonly Lijndeel[]): Omtrek {
  const punten: Punt[] = []
  const eindes: number[] = []
  for (const { command, args } of lijndelen) {
    if (command === 'closePath') eindes.push(punten.length - 1)
    for (let a = 0; a + 1 < args.length; a += 2) {
      const opLijn = command !== 'quadraticCurveTo' || a === 2
      punten.push({ x: Math.round(args[a] ?? 0), y: Math.round(args[a + 1] ?? 0), opLijn })
    }
  }
  return { eindes, punten }
}

function kaderOf(punten: readonly Punt[]): readonly [number, number, number, number] {
  if (punten.length === 0) return [0, 0, 0, 0]
  const xs = punten.map(({ x }) => x)
  const ys = punten.map(({ y }) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
