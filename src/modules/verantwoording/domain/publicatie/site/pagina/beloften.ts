import type { Oordeel } from '../../../verantwoording.ts'
import { OORDELEN } from '../../../verantwoording.ts'
import { OORDEELWOORDEN } from '../../../woorden.ts'
import type { Publicatie } from '../../publicatie.ts'
import { markup, type Opmaak } from '../opmaak.ts'
import { toTeken } from '../oordeel.ts'

export type Beloften = Readonly<Record<Oordeel, number>> & { readonly totaal: number }

/** How many promises got which verdict; those without one are only in the total. */
export function countBeloften({ prioriteiten }: Publicatie): Beloften {
  const acties = prioriteiten.flatMap(({ inzetten }) => inzetten.flatMap(({ acties: van }) => van))
  const count = (oordeel: Oordeel): number => acties.filter((actie) => actie.oordeel === oordeel).length
  return {
    totaal: acties.length,
    gerealiseerd: count('gerealiseerd'),
    deels: count('deels'),
    niet: count('niet'),
  }
}

export function toInHetKort(publicatie: Publicatie): Opmaak | null {
  const beloften = countBeloften(publicatie)
  if (beloften.totaal === 0 || publicatie.vorm === 'B') return null
  return markup`<section aria-labelledby="kort">
    <h2 id="kort">In het kort: ${beloften.totaal} ${beloften.totaal === 1 ? 'belofte' : 'beloften'}</h2>
    <ul class="oordelen">
      ${OORDELEN.map(
        (oordeel) =>
          markup`<li class="oordeel-tegel">
            ${toTeken(oordeel)}<b>${beloften[oordeel]}</b><span>${OORDEELWOORDEN[oordeel].toLowerCase()}</span>
          </li> `,
      )}
    </ul>
  </section>`
}
