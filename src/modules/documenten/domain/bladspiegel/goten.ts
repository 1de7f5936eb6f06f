import type { Regel, Segment } from './regel.ts'

/** A strip of white between two columns, from `van` to `tot`. */
export type Goot = { readonly van: number; readonly tot: number }

/** The columns of a table without upright lines: the gutters between them, and where the last one ends. */
export type Kolommen = { readonly goten: readonly Goot[]; readonly rechts: number }

/** A gutter is at least so wide, in letter sizes. */
const MIN_GOOT = 0.2

/** The white between the segments of a line. */
export function listGoten(regel: Regel): Goot[] {
  return regel.segmenten.slice(1).flatMap((segment, i) => {
    const vorige = regel.segmenten[i]
    return vorige ? [{ van: vorige.x1, tot: segment.x0 }] : []
  })
}

/** What stays white of the gutters when a line is added; too narrow a rest is none. */
export function narrowGoten(goten: readonly Goot[], { segmenten, grootte }: Regel): Goot[] {
  return goten
    .flatMap((goot) => segmenten.reduce(cutSegment, [goot]))
    .filter(({ van, tot }) => tot - van >= MIN_GOOT * grootte)
}

const cutSegment = (goten: Goot[], segment: Segment): Goot[] =>
  goten.flatMap((goot) => {
    if (segment.x1 <= goot.van || segment.x0 >= goot.tot) return [goot]
    return [
      { van: goot.van, tot: Math.max(goot.van, segment.x0) },
      { van: Math.min(goot.tot, segment.x1), tot: goot.tot },
    ]
  })

/** All strips that no line of the group covers, between its first and last text. */
export function findGoten(regels: readonly Regel[]): Goot[] {
  const segmenten = regels.flatMap((regel) => regel.segmenten).sort((a, b) => a.x0 - b.x0)
  const goten: Goot[] = []
  let gedekt = segmenten[0]?.x1 ?? 0
  for (const { x0, x1, grootte } of segmenten) {
    if (x0 - gedekt >= MIN_GOOT * grootte) goten.push({ van: gedekt, tot: x0 })
    gedekt = Math.max(gedekt, x1)
  }
  return goten
}

/** The column of a segment: the number of gutters to its left. */
export const kolomVan = (segment: Segment, goten: readonly Goot[]): number =>
  goten.filter((goot) => (goot.van + goot.tot) / 2 < (segment.x0 + segment.x1) / 2).length

/** Where a text in a column had to end: a little before the next column begins. */
export function randVan(kolom: number, { goten, rechts }: Kolommen, grootte: number): number {
  const goot = goten[kolom]
  return goot ? goot.tot - Math.min(grootte * 0.5, (goot.tot - goot.van) * 0.9) : rechts
}
