/**
 * Puts focus on the first of these lines that is shown, once what was just done is on the screen. Only when focus got
 * lost by it: who went elsewhere in the meantime stays there.
 */
export function focusRij(ids: readonly string[]): void {
  setTimeout(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const rij = ids.map(findRijknop).find((knop) => knop !== null)
    rij?.focus()
  }, NA_HET_TEKENEN)
}

const NA_HET_TEKENEN = 50

const findRijknop = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-rij="${id}"] [data-stap]`)

/** The lines after and before this one on the screen, for when it goes away. */
export function listBuren(id: string): readonly string[] {
  const rijen = [...document.querySelectorAll<HTMLElement>('[data-rij]')].map(({ dataset }) => dataset.rij ?? '')
  const hier = rijen.indexOf(id)
  return [rijen[hier + 1], rijen[hier - 1]].filter((buur) => buur !== undefined)
}
