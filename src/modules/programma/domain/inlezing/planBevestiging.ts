import type { OnderdeelSoort } from '../onderdeel.ts'
import type { Regel } from './regel.ts'

/** What confirming does: records to make, to change and to remove, parents first. */
export type Bevestiging = {
  readonly nieuw: readonly Regel[]
  readonly bijwerken: readonly (Regel & { readonly bestaandId: string })[]
  readonly weghalen: readonly { readonly soort: OnderdeelSoort; readonly id: string }[]
}

const RANG: Record<OnderdeelSoort, number> = { prioriteit: 0, inzet: 1, actie: 2, doel: 3, resultaat: 4 }

/**
 * A dropped line is not taken over, nor is what hangs under it. A matched record that the reviewer drops stays as it was;
 * only what is gone from the document and not kept is removed.
 */
export function planBevestiging(regels: readonly Regel[]): Bevestiging {
  const perId = new Map(regels.map((regel) => [regel.id, regel]))
  const telt = (regel: Regel): boolean => {
    if (regel.vervallen) return false
    const ouder = regel.ouderId === null ? null : perId.get(regel.ouderId)
    return ouder === null || (ouder !== undefined && telt(ouder))
  }
  const blijft = regels.filter(telt).sort((a, b) => RANG[a.soort] - RANG[b.soort] || a.volgorde - b.volgorde)
  const weg = regels.filter((regel) => regel.verschil?.soort === 'weg' && !telt(regel))
  return {
    nieuw: blijft.filter(({ bestaandId }) => bestaandId === null),
    bijwerken: blijft.filter((regel): regel is Regel & { bestaandId: string } => regel.bestaandId !== null),
    weghalen: weg.flatMap(({ soort, bestaandId }) => (bestaandId === null ? [] : [{ soort, id: bestaandId }])),
  }
}
