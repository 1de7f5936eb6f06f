import { markup } from '../opmaak.ts'
import { toActielijst, toAntwoord, toBelofte, toGeld, toVraag } from './delen.ts'
import type { Vormdeel } from './vorm.ts'

/** What did we want, what did we do, what did it cost. */
export const vormA: Vormdeel = (bron, inzet, onder) =>
  markup`<dl class="vragen">
    ${toVraag('Wat wilden we bereiken?', toBelofte(inzet))}
    ${toVraag('Wat hebben we daarvoor gedaan?', markup`${toAntwoord(bron, inzet.tekst, onder)}${toActielijst(bron, inzet.acties, onder)}`)}
    ${toVraag('Wat heeft het gekost?', toGeld(inzet.naam, inzet.geld))}
  </dl>`
