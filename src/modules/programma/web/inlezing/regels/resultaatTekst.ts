import { getalTekst } from '../../../domain/boom/teksten/doeltekst.ts'
import type { ResultaatInhoud } from '../../../domain/onderdeel.ts'

/** "Ruim 120 huisbezoeken in 2025"; without a number what it is about. */
export function resultaatTekst({ getal, eenheid, wat, jaar, benadering, negatief }: ResultaatInhoud): string {
  const aantal = getal === null ? '' : getalTekst(getal, eenheid)
  const zin = [benadering ?? '', aantal, wat === eenheid ? '' : wat, jaar === null ? '' : `in ${jaar}`]
    .filter((deel) => deel !== '')
    .join(' ')
  const heel = negatief ? `${zin} (niet gelukt)` : zin
  return heel.charAt(0).toUpperCase() + heel.slice(1)
}
