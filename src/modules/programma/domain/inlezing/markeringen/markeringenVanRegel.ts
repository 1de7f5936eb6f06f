import { plekSleutel, type GeplaatsteMarkering, type Plekteksten } from './markering.ts'
import { markeringenVanActie } from './markeringenVanActie.ts'
import type { Regel } from '../regel.ts'

/** What to mark for one line, and where. A dropped line is not marked. */
export function markeringenVanRegel(regel: Regel, teksten: Plekteksten): readonly GeplaatsteMarkering[] {
  if (regel.vervallen) return []
  if (regel.soort === 'actie') return markeringenVanActie(regel, teksten)
  const { soort, id, bron } = regel
  const twijfel = regel.twijfel.length > 0 && !regel.nagekeken
  return bron.map(({ blok, cel, van, tot }) => ({
    plek: plekSleutel(blok, cel),
    markering: { soort, regelIds: [id], van, tot, twijfel },
  }))
}
