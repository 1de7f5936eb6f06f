import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Overlegsessie } from './agenda.ts'

const sleutelOf = (programmaId: string): string => `baken.overleg.${programmaId}`

/** The meeting of today that was going on in this tab; null when there is none. */
export function readOverleg(programmaId: string, vandaag: string): Overlegsessie | null {
  try {
    const bewaard = sessionStorage.getItem(sleutelOf(programmaId))
    if (bewaard === null) return null
    // Written by saveOverleg below, in this tab.
    const sessie = JSON.parse(bewaard) as Overlegsessie
    return dayInNederland(new Date(sessie.begonnen)) === vandaag ? sessie : null
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
