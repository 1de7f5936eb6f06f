import { useSneltoets } from '../../../../platform/web/toetsen/useSneltoets.ts'
import type { Werkregel } from './vandaagQuery.ts'

const REGELS = '[data-werkregel]'

/** J and K walk the lines on screen, V reports on the line that has focus, or else on the first. */
export function useWerklijstToetsen(regels: readonly Werkregel[], meld: (regel: Werkregel) => void): () => void {
  const meldbaar = regels.filter(({ magMelden }) => magMelden)
  const loop = (stap: 1 | -1) => {
    const opScherm = [...document.querySelectorAll<HTMLElement>(REGELS)]
    const nu = opScherm.findIndex((regel) => regel === focusRegel())
    opScherm[nu === -1 ? 0 : nu + stap]?.focus()
  }
  const meldHier = () => {
    const hier = focusRegel()?.dataset.werkregel
    const regel = hier === undefined ? meldbaar[0] : meldbaar.find(({ actieId }) => actieId === hier)
    if (regel) meld(regel)
  }
  useSneltoets('j', () => loop(1), { doet: 'Volgende regel' })
  useSneltoets('k', () => loop(-1), { doet: 'Vorige regel' })
  useSneltoets('v', meldHier, { doet: 'Voortgang melden bij deze regel', actief: meldbaar.length > 0 })
  return meldHier
}

/** The line in which focus is: also when its button has it. */
const focusRegel = (): HTMLElement | null =>
  document.activeElement?.closest('li')?.querySelector<HTMLElement>(REGELS) ?? null
