import { markup } from '../opmaak.ts'
import { toTabel } from '../tabel.ts'
import { toAntwoord, toBelofte, toGeld, toVraag } from './delen.ts'
import type { Vormdeel } from './vorm.ts'

/** Plans for next year: what we want, what comes, who does it and what it may cost. */
export const vormB: Vormdeel = (bron, inzet, onder) =>
  markup`<dl class="vragen">
    ${toVraag('Wat willen we?', toBelofte(inzet))}
    ${toVraag('Wat gaan we doen?', markup`${toAntwoord(bron, inzet.vooruitblik, onder)}${toPlan(inzet)}`)}
    ${toVraag('Wat mag het kosten?', toGeld(inzet.naam, inzet.geld))}
  </dl>`

const toPlan = ({ naam, acties }: Parameters<Vormdeel>[1]) =>
  acties.length === 0
    ? null
    : toTabel(
        `Plannen: ${naam}`,
        [{ kop: 'Wat' }, { kop: 'Wanneer' }, { kop: 'Wie' }],
        acties.map(({ belofte, wanneer, partijen }) => ({ cellen: [belofte, wanneer, partijen.join(', ')] })),
      )
