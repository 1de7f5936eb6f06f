export type Ladingvoortgang = {
  readonly fase: 'lezen' | 'controleren' | 'bewaren'
  readonly gedaan: number
  /** Null while the end is not known. */
  readonly totaal: number | null
}

/** How far this process is with what it works at. Of a process that ended nothing is left, and nothing needs to be. */
export function createVoortgang() {
  const lopend = new Map<string, Ladingvoortgang>()
  return {
    find: (id: string): Ladingvoortgang | null => lopend.get(id) ?? null,
    note: (id: string, voortgang: Ladingvoortgang): void => void lopend.set(id, voortgang),
    end: (id: string): void => void lopend.delete(id),
  }
}

export type Voortgang = ReturnType<typeof createVoortgang>
