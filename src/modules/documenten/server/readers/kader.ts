import type { RuwBlok, RuweTabel } from '../../domain/ruwBlok.ts'

/**
 * A table that is only a frame: one cell, or one column of cells in which other tables stand. `cellen` is the content of
 * its cells as blocks, which takes the table's place.
 */
export function isKader(tabel: RuweTabel, cellen: readonly (readonly RuwBlok[])[]): boolean {
  const eenKolom = tabel.rijen.every((rij) => rij.length <= 1)
  if (!eenKolom) return false
  return tabel.rijen.length === 1 || cellen.some((blokken) => blokken.some((blok) => blok.soort === 'tabel'))
}
