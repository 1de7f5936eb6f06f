export type Toast = {
  readonly tekst: string
  /** Takes the act back; the button says "Ongedaan maken". */
  readonly ongedaan?: () => void
}

let wachtend: readonly Toast[] = []
const luisteraars = new Set<() => void>()

/** Confirms what was done, for 8 seconds. Never the only place of an error. */
export function showToast(toast: Toast): void {
  wachtend = [...wachtend, toast]
  luisteraars.forEach((luisteraar) => luisteraar())
}

export const getWachtendeToasts = (): readonly Toast[] => wachtend

export function takeToasts(): readonly Toast[] {
  const genomen = wachtend
  wachtend = []
  return genomen
}

export function subscribeToasts(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}
