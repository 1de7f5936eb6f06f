/** Brings a question in sight and puts focus on it, once it is on the screen. */
export function focusVraag(sleutel: string): void {
  setTimeout(() => {
    const kaarten = [...document.querySelectorAll<HTMLElement>('[data-vraag]')]
    const kaart = kaarten.find(({ dataset }) => dataset.vraag === sleutel)
    kaart?.focus({ preventScroll: true })
    kaart?.scrollIntoView({ block: 'nearest' })
  })
}
