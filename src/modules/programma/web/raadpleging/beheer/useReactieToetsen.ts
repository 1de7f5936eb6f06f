import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'

const REACTIES = '[data-reactie]'

/** J and K walk the reactions on screen. */
export function useReactieToetsen(actief: boolean): void {
  const loop = (stap: 1 | -1) => {
    const opScherm = [...document.querySelectorAll<HTMLElement>(REACTIES)]
    const hier = document.activeElement?.closest(REACTIES)
    const nu = opScherm.findIndex((reactie) => reactie === hier)
    opScherm[nu === -1 ? 0 : nu + stap]?.focus()
  }
  useSneltoets('j', () => loop(1), { doet: 'Volgende reactie', actief })
  useSneltoets('k', () => loop(-1), { doet: 'Vorige reactie', actief })
}
