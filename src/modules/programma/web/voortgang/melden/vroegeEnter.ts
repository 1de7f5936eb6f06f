/** Longer than any dialog takes to come; after that Enter means again what it always does. */
const HOOGUIT_MS = 3000

let laatLos: (() => boolean) | null = null

/**
 * Between V and the dialog an Enter would land on the line below it and open that. It is held instead, until the form is
 * there and asks for it.
 */
export function holdEnter(): void {
  laatLos?.()
  let gedrukt = false
  const vang = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    gedrukt = true
  }
  const klok = setTimeout(() => laatLos?.(), HOOGUIT_MS)
  document.addEventListener('keydown', vang, { capture: true })
  laatLos = () => {
    clearTimeout(klok)
    document.removeEventListener('keydown', vang, { capture: true })
    laatLos = null
    return gedrukt
  }
}

/** Lets go; true when Enter was pressed meanwhile. */
export const takeEnter = (): boolean => laatLos?.() ?? false
