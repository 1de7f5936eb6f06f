import { BELEIDSVELDEN, type Beleidsbron, type Beleidsfeiten, type Beleidsveld } from './beleidskader.ts'

/** One source that says something about a field. Without id: what was filled in at the beleidskader itself. */
export type Uitspraak = { readonly bronId: string | null; readonly bron: string; readonly waarde: string }

/** Somebody's mark of which statement holds. `tussen` are the values there were at that moment. */
export type Beleidskeuze = {
  readonly veld: Beleidsveld
  readonly bronId: string | null
  readonly tussen: readonly string[]
  readonly reden: string
  readonly wie: string
  readonly tijd: string
}

export type Veldstand = {
  readonly veld: Beleidsveld
  /** What holds; null while unknown or contradicted. */
  readonly waarde: string | null
  readonly isStrijdig: boolean
  readonly uitspraken: readonly Uitspraak[]
  /** The mark that decided, as long as it still fits. */
  readonly keuze: Beleidskeuze | null
}

export const EIGEN_BRON = 'Wat in Baken is ingevuld'

type Beleidsdossier = {
  readonly eigen: Beleidsfeiten
  readonly bronnen: readonly Beleidsbron[]
  /** Newest first. */
  readonly keuzes: readonly Beleidskeuze[]
}

export const weighVelden = (dossier: Beleidsdossier): Veldstand[] =>
  BELEIDSVELDEN.map((veld) => weighVeld(veld, dossier))

/**
 * What holds of one field when sources contradict each other: nothing, until somebody marks a statement. The mark lapses
 * when its source is gone, or when a value comes up that was not there to choose from.
 */
export function weighVeld(veld: Beleidsveld, { eigen, bronnen, keuzes }: Beleidsdossier): Veldstand {
  const uitspraken = listUitspraken(veld, eigen, bronnen)
  const waarden = [...new Set(uitspraken.map(({ waarde }) => waarde))]
  const stand = { veld, uitspraken }
  if (waarden.length <= 1) return { ...stand, waarde: waarden[0] ?? null, isStrijdig: false, keuze: null }
  const keuze = keuzes.find((een) => een.veld === veld)
  const gekozen = keuze && uitspraken.find(({ bronId }) => bronId === keuze.bronId)
  if (!keuze || !gekozen || !waarden.every((waarde) => keuze.tussen.includes(waarde))) {
    return { ...stand, waarde: null, isStrijdig: true, keuze: null }
  }
  return { ...stand, waarde: gekozen.waarde, isStrijdig: false, keuze }
}

function listUitspraken(veld: Beleidsveld, eigen: Beleidsfeiten, bronnen: readonly Beleidsbron[]): Uitspraak[] {
  const alle = [{ ...eigen, id: null, bron: EIGEN_BRON }, ...bronnen]
  return alle.flatMap(({ id, bron, [veld]: waarde }) => (waarde === null ? [] : [{ bronId: id, bron, waarde }]))
}
