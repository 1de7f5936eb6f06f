/** Brings the first mark of a line to the middle of the paper; the page itself stays where it is. */
export function scrollToVondst(papier: HTMLElement | null, regelId: string): void {
  const vondst = papier?.querySelector<HTMLElement>(`[data-regel~="${regelId}"]`)
  if (!papier || !vondst) return
  center(papier, vondst)
  // Parts that were skipped get their real height only now; once more with those.
  requestAnimationFrame(() => center(papier, vondst))
}

function center(papier: HTMLElement, vondst: HTMLElement): void {
  // On a phone the paper is as long as its text and the page scrolls.
  if (papier.scrollHeight <= papier.clientHeight + 1) return vondst.scrollIntoView({ block: 'center' })
  const vak = papier.getBoundingClientRect()
  const plek = vondst.getBoundingClientRect()
  if (plek.top >= vak.top + MARGE && plek.bottom <= vak.bottom - MARGE) return
  papier.scrollTop += plek.top - vak.top - (vak.height - plek.height) / 2
}

const MARGE = 24
