import { markup } from '../opmaak.ts'
import { toOordeel } from '../oordeel.ts'
import { toTabel } from '../tabel.ts'
import { toTekst } from '../tekst.ts'
import type { Vormdeel } from './vorm.ts'

/** The whole programme with the state of each actie. */
export const vormD: Vormdeel = (bron, inzet, onder) =>
  markup`${inzet.ambitie !== '' && markup`<p><b>Ambitie:</b> ${inzet.ambitie}</p>`} ${toTekst(bron, inzet.tekst, onder)}
  ${
    inzet.acties.length > 0 &&
    toTabel(
      `Acties: ${inzet.naam}`,
      [{ kop: 'Actie' }, { kop: 'Wanneer' }, { kop: 'Wie' }, { kop: 'Stand' }],
      inzet.acties.map(({ belofte, wanneer, partijen, oordeel, stand }) => ({
        cellen: [belofte, wanneer, partijen.join(', '), markup`${toOordeel(oordeel)} ${stand}`],
      })),
    )
  }`
