import type { Sleutel } from '../../../domain/boom/sleutel.ts'

/** Id of the line of a record, on whichever view shows it. */
export const rijId = (sleutel: Sleutel): string => `rij-${sleutel}`

/** Puts focus on the line of a record; false when it is not on screen. */
export function focusRij(sleutel: Sleutel): boolean {
  const rij = document.getElementById(rijId(sleutel))
  rij?.focus()
  return rij !== null
}

/** Puts focus back in the list: at that line, or where Tab would come; the heading when there is no list. */
export function focusLijst(sleutel: Sleutel | undefined): void {
  if (sleutel && focusRij(sleutel)) return
  const plek = document.querySelector<HTMLElement>('[role=treegrid] [role=row][tabindex="0"]')
  const doel = plek ?? document.querySelector<HTMLElement>('h1')
  doel?.focus()
}

/** The key of the line in which an event took place. */
export const sleutelAt = (doel: EventTarget | null): string | undefined =>
  doel instanceof Element ? doel.closest<HTMLElement>('[data-sleutel]')?.dataset.sleutel : undefined

/** What the part that was pressed does. */
export const daadAt = (doel: EventTarget | null): string | undefined =>
  doel instanceof Element ? doel.closest<HTMLElement>('[data-daad]')?.dataset.daad : undefined
