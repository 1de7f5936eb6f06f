import { toDoelzin } from '../pagina/doelregel.ts'
import { markup } from '../opmaak.ts'
import { toAntwoord, toBelofte, toVraag } from './delen.ts'
import type { Vormdeel } from './vorm.ts'

/** For residents: what we promised, what we did, what came of it. */
export const vormE: Vormdeel = (bron, inzet, onder) =>
  markup`<dl class="vragen">
    ${toVraag('Dit beloofden we', toBelofte(inzet))}
    ${toVraag(inzet.oordeel === 'niet' ? 'Waarom niet?' : 'Dit deden we', toAntwoord(bron, inzet.tekst, onder))}
    ${toVraag('Wat is het resultaat?', markup`${inzet.doelen.map((doel) => toDoelzin(bron, doel))}`)}
  </dl>`
