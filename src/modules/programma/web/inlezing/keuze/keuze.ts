/** Where a line was chosen: that side stays as it is, the other side scrolls to it. */
export type Herkomst = 'document' | 'voorstel' | 'vraag' | 'elders' | 'adres'

type Luisteraar = (id: string | null, herkomst: Herkomst) => void

/**
 * Which line is chosen. A store of its own, so that a choice renders the two lines it is about and not the whole
 * document: `subscribe` to one line hears only of that line, `subscribeAlle` of every choice.
 */
export type Keuze = {
  readonly get: () => string | null
  readonly set: (id: string | null, herkomst: Herkomst) => void
  readonly subscribe: (id: string, luisteraar: () => void) => () => void
  readonly subscribeAlle: (luisteraar: Luisteraar) => () => void
}

export function createKeuze(begin: string | null): Keuze {
  let gekozen = begin
  const perRegel = new Map<string, Set<() => void>>()
  const alle = new Set<Luisteraar>()
  const tell = (id: string | null) => {
    if (id !== null) perRegel.get(id)?.forEach((luisteraar) => luisteraar())
  }
  return {
    get: () => gekozen,
    set: (id, herkomst) => {
      const vorige = gekozen
      gekozen = id
      if (vorige !== id) {
        tell(vorige)
        tell(id)
      }
      alle.forEach((luisteraar) => luisteraar(id, herkomst))
    },
    subscribe: (id, luisteraar) => {
      const hier = perRegel.get(id) ?? new Set()
      perRegel.set(id, hier.add(luisteraar))
      return () => {
        hier.delete(luisteraar)
        if (hier.size === 0) perRegel.delete(id)
      }
    },
    subscribeAlle: (luisteraar) => {
      alle.add(luisteraar)
      return () => alle.delete(luisteraar)
    },
  }
}
