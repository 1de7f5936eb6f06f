export type Punt = { readonly x: number; readonly y: number; readonly opLijn: boolean }

/** A simple glyph in the form of TrueType, each coordinate in two bytes. */
export function encodeGlyph(
  kader: readonly number[],
  eindes: readonly number[],
  punten: readonly Punt[],
  instructies: Uint8Array,
): Uint8Array {
  const uit = new DataView(new ArrayBuffer(12 + eindes.length * 2 + instructies.length + punten.length * 5))
  uit.setInt16(0, eindes.length)
  kader.forEach((rand, i) => uit.setInt16(2 + i * 2, rand))
  eindes.forEach((einde, i) => uit.setUint16(10 + i * 2, einde))
  let plek = 10 + eindes.length * 2
  uit.setUint16(plek, instructies.length)
  plek += 2
  new Uint8Array(uit.buffer).set(instructies, plek)
  plek += instructies.length
  punten.forEach(({ opLijn }, p) => uit.setUint8(plek + p, opLijn ? 1 : 0))
  plek += punten.length
  for (const as of ['x', 'y'] as const) {
    punten.forEach((punt, p) => uit.setInt16(plek + p * 2, punt[as] - (punten[p - 1]?.[as] ?? 0)))
    plek += punten.length * 2
  }
  return new Uint8Array(uit.buffer)
}
