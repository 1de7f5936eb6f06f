import { markup, type Opmaak } from '../opmaak.ts'
import { toOordeel } from '../oordeel.ts'
import { toTabel, type Rij } from '../tabel.ts'
import { toTekst } from '../tekst.ts'
import type { Vormdeel } from './vorm.ts'

/** Visible result, progress and explanation side by side: a row per promise, or one for the inzet as a whole. */
export const vormC: Vormdeel = (bron, inzet, onder) => {
  const { naam, ambitie, oordeel, tekst, acties } = inzet
  const eigen: Rij = {
    cellen: [ambitie === '' ? naam : ambitie, toVoortgang(oordeel, ''), toTekst(bron, tekst, onder)],
  }
  const rijen = acties.map((actie) => ({
    cellen: [actie.belofte, toVoortgang(actie.oordeel, actie.stand), toTekst(bron, actie.toelichting, onder)],
  }))
  return markup`${acties.length > 0 && toTekst(bron, tekst, onder)}
  ${toTabel(
    `Resultaten: ${naam}`,
    [{ kop: 'Zichtbaar resultaat' }, { kop: 'Voortgang' }, { kop: 'Toelichting' }],
    rijen.length === 0 ? [eigen] : rijen,
  )}`
}

const toVoortgang = (oordeel: Parameters<typeof toOordeel>[0], stand: string): Opmaak =>
  markup`${toOordeel(oordeel)}${stand !== '' && markup` <span>${stand}</span>`}`
