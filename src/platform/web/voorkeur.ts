import { useSyncExternalStore } from 'react'

export type Voorkeur<W extends string> = {
  readonly get: () => W
  readonly set: (waarde: W) => void
  readonly use: () => W
}

/** A choice that is kept per browser. Where storage is refused (private mode) it holds for this visit. */
export function createVoorkeur<const W extends string>(naam: string, waarden: readonly [W, ...W[]]): Voorkeur<W> {
  const sleutel = `baken.${naam}`
  const luisteraars = new Set<() => void>()
  let waarde = readWaarde(sleutel, waarden)
  const get = (): W => waarde
  const subscribe = (luisteraar: () => void) => {
    luisteraars.add(luisteraar)
    return () => luisteraars.delete(luisteraar)
  }
  const set = (nieuw: W) => {
    waarde = nieuw
    writeWaarde(sleutel, nieuw)
    luisteraars.forEach((luisteraar) => luisteraar())
  }
  return { get, set, use: () => useSyncExternalStore(subscribe, get) }
}

function readWaarde<W extends string>(sleutel: string, waarden: readonly [W, ...W[]]): W {
  try {
    const bewaard = localStorage.getItem(sleutel)
    return waarden.find((waarde) => waarde === bewaard) ?? waarden[0]
  } catch {
    return waarden[0]
  }
}

function writeWaarde(sleutel: string, waarde: string): void {
  try {
    localStorage.setItem(sleutel, waarde)
  } catch {
    // Storage is full or refused: the choice then lasts until the page is closed.
  }
}
