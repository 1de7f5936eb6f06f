import { joinOpmaak } from '../../domain/opmaaktekst.ts'
import type { Opmaaktekst, RuwBlok } from '../../domain/ruwBlok.ts'

/** The content of a cell as text: a line per paragraph, items with their mark, rows of an inner table as lines. */
export const flattenBlokken = (blokken: readonly RuwBlok[]): Opmaaktekst => joinOpmaak(blokken.flatMap(toRegels), '\n')

function toRegels(blok: RuwBlok): Opmaaktekst[] {
  if (blok.soort === 'voetnoot') return []
  if (blok.soort === 'tabel') return blok.rijen.map((rij) => joinOpmaak(rij, ' | '))
  if (blok.soort === 'kop') return [{ tekst: blok.tekst, vet: [{ van: 0, tot: blok.tekst.length }] }]
  if (blok.soort === 'lijstitem' && blok.teken !== '') return [joinOpmaak([{ tekst: blok.teken, vet: [] }, blok], ' ')]
  return [blok]
}
