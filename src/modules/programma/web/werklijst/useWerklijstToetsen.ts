import { findFocusregel, useLooptoetsen } from '../../../../platform/web/toetsen/useLooptoetsen.ts'
import { useSneltoets } from '../../../../platform/web/toetsen/useSneltoets.ts'
import type { Werkregel } from './vandaagQuery.ts'

export const WERKREGELS = '[data-werkregel]'

/** J and K walk the lines on screen, V reports on the line that has focus, or else on the first. */
export function useWerklijstToetsen(regels: readonly Werkregel[], meld: (regel: Werkregel) => void): () => void {
  const meldbaar = regels.filter(({ magMelden }) => magMelden)
  const meldHier = () => {
    const hier = findFocusregel(WERKREGELS)?.dataset.werkregel
    const regel = hier === undefined ? meldbaar[0] : meldbaar.find(({ actieId }) => actieId === hier)
    if (regel) meld(regel)
  }
  useLooptoetsen(WERKREGELS, 'regel')
  useSneltoets('v', meldHier, { doet: 'Voortgang melden bij deze regel', actief: meldbaar.length > 0 })
  return meldHier
}
