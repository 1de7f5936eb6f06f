import type { Overlegsessie } from './agenda.ts'

const sleutelOf = (programmaId: string): string => `baken.overleg.${programmaId}`

/** The meeting that was going on in this tab; null when there is none. */
export function readOverleg(programmaId: string): Overlegsessie | null {
  try {
    const bewaard = sessionStorage.getItem(sleutelOf(programmaId))
    // Written by saveOverleg below, in this tab.
    return bewaard === null ? null : (JSON.parse(bewaard) as Overlegsessie)
  } catch {
    return null
  }
}

export function saveOverleg(programmaId: string, sessie: Overlegsessie): void {
  try {
    sessionStorage.setItem(sleutelOf(programmaId), JSON.stringify(sessie))
  } catch {
    // Storage is full or refused: the meeting then lasts until the page is closed.
  }
}
