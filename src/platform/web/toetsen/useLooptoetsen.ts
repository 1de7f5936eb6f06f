import { useSneltoets } from './useSneltoets.ts'

/**
 * J and K walk what the selector finds on screen, in order; `wat` is one of those ("vraag"). A line counts as the one where
 * somebody is also while another part of its list item has focus.
 */
export function useLooptoetsen(selector: string, wat: string, actief = true): void {
  const loop = (stap: 1 | -1) => {
    const opScherm = [...document.querySelectorAll<HTMLElement>(selector)]
    const nu = opScherm.findIndex((regel) => regel === findFocusregel(selector))
    opScherm[nu === -1 ? 0 : nu + stap]?.focus()
  }
  useSneltoets('j', () => loop(1), { doet: `Volgende ${wat}`, actief })
  useSneltoets('k', () => loop(-1), { doet: `Vorige ${wat}`, actief })
}

/** The line in which focus is. */
export const findFocusregel = (selector: string): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>(selector) ??
  document.activeElement?.closest('li')?.querySelector<HTMLElement>(selector) ??
  null
