const OPEN_ZOEKEN = 'baken:zoeken'

/** Opens the search window in the header from anywhere on a screen. */
export const openZoeken = (): void => void document.dispatchEvent(new Event(OPEN_ZOEKEN))

export function whenOpenZoeken(doe: () => void): () => void {
  document.addEventListener(OPEN_ZOEKEN, doe)
  return () => document.removeEventListener(OPEN_ZOEKEN, doe)
}
