/** A value that changes outside React, in the form that `useSyncExternalStore` asks. */
export type Stand<T> = {
  readonly lees: () => T
  readonly zet: (nieuw: T) => void
  readonly luister: (melding: () => void) => () => void
}

export function createStand<T>(begin: T): Stand<T> {
  const luisteraars = new Set<() => void>()
  let waarde = begin
  return {
    lees: () => waarde,
    zet: (nieuw) => {
      waarde = nieuw
      for (const melding of luisteraars) melding()
    },
    luister: (melding) => {
      luisteraars.add(melding)
      return () => void luisteraars.delete(melding)
    },
  }
}
