import type { Cel, Tabel } from '../../../documenten/public.ts'

/** A cell as seen from one place of the grid; `begin` is true where the cell starts, false where it only reaches. */
export type RasterCel = {
  readonly cel: Cel
  readonly plek: { readonly blok: number; readonly rij: number; readonly cel: number }
  readonly begin: boolean
}
export type Rasterrij = readonly (RasterCel | null)[]
export type Raster = { readonly breedte: number; readonly rijen: readonly Rasterrij[] }

/** Wider tables are sheets of figures; what stands further right is not read. */
const MAX_KOLOMMEN = 40

/** The table as a rectangle of places, merged cells present on each place they cover. */
export function toRaster(tabel: Tabel): Raster {
  const rijen: (RasterCel | null)[][] = tabel.rijen.map(() => [])
  tabel.rijen.forEach((rij, r) => {
    let kolom = 0
    rij.forEach((cel, c) => {
      while (rijen[r]?.[kolom]) kolom += 1
      kolom = placeCel(rijen, cel, { blok: tabel.nr, rij: r, cel: c }, kolom)
    })
  })
  const breedte = rijen.reduce((max, rij) => Math.max(max, rij.length), 0)
  return { breedte, rijen: rijen.map((rij) => Array.from({ length: breedte }, (_, k) => rij[k] ?? null)) }
}

function placeCel(rijen: (RasterCel | null)[][], cel: Cel, plek: RasterCel['plek'], kolom: number): number {
  const totRij = Math.min(rijen.length, plek.rij + Math.max(1, cel.rijen))
  const totKolom = Math.min(MAX_KOLOMMEN, kolom + Math.max(1, cel.kolommen))
  for (let r = plek.rij; r < totRij; r += 1) {
    for (let k = kolom; k < totKolom; k += 1) {
      const rij = rijen[r]
      if (rij && !rij[k]) rij[k] = { cel, plek, begin: r === plek.rij && k === kolom }
    }
  }
  return totKolom
}

/** The cells that begin in this row and hold text. */
export const filledCellen = (rij: Rasterrij): RasterCel[] =>
  rij.filter((plaats): plaats is RasterCel => plaats !== null && plaats.begin && plaats.cel.tekst.trim() !== '')
