import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'

const VRAGEN = 'a[data-vraag]'

/** J and K walk the questions on screen; Enter opens the one that has focus. */
export function useVraagToetsen(actief: boolean): void {
  const loop = (stap: 1 | -1) => {
    const opScherm = [...document.querySelectorAll<HTMLElement>(VRAGEN)]
    const nu = opScherm.findIndex((vraag) => vraag === document.activeElement)
    opScherm[nu === -1 ? 0 : nu + stap]?.focus()
  }
  useSneltoets('j', () => loop(1), { doet: 'Volgende vraag', actief })
  useSneltoets('k', () => loop(-1), { doet: 'Vorige vraag', actief })
}
