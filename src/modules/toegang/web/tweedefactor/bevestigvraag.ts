let antwoord: ((ja: boolean) => void) | null = null
const luisteraars = new Set<() => void>()

export const isGevraagd = (): boolean => antwoord !== null

export function subscribeBevestigvraag(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** Asks the person to show again who they are; true once the server has seen it. */
export function askBevestiging(): Promise<boolean> {
  answerBevestiging(false)
  return new Promise((resolve) => {
    antwoord = resolve
    meld()
  })
}

export function answerBevestiging(ja: boolean): void {
  antwoord?.(ja)
  antwoord = null
  meld()
}

const meld = (): void => luisteraars.forEach((luisteraar) => luisteraar())
