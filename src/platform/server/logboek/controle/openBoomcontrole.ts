import { countRoots, foldRoots, openFrontier, type Frontier } from '../../../domain/merkle/frontier.ts'
import { equalHashes } from '../../../domain/merkle/treeHash.ts'
import { unpackRand } from '../kop.ts'
import { treeHash } from '../sha256.ts'
import type { Bevinding } from './bevinding.ts'

export type Koprij = {
  readonly omvang: number
  readonly vorige: number
  readonly wortel: Uint8Array
  readonly rand: Uint8Array
}

export type Boomcontrole = {
  /** The hashes of the leaves in the order of their numbers. */
  readonly add: (nummer: number, hash: Uint8Array) => void
  readonly end: () => void
}

/**
 * Holds the leaves of a log against its tree heads, all in one pass. Each head is the root over every leaf before it, which is
 * what consistency between heads says. Behind what does not fit it goes on from the rand that the next head kept, so that every
 * fault is told by itself, as the leaves between two heads.
 */
export function openBoomcontrole(koppen: readonly Koprij[], report: (bevinding: Bevinding) => void): Boomcontrole {
  /** Null: since a leaf is missing no root can be computed. */
  let frontier: Frontier | null = openFrontier(treeHash)
  let volgende = 0
  let plek = 0

  const closeKop = ({ omvang, vorige, wortel, rand }: Koprij): void => {
    const van = koppen[plek - 1]?.omvang ?? 0
    if (vorige !== van) report({ soort: 'kop_weg', van, tot: Math.max(van, vorige - 1) })
    const roots = unpackRand(omvang, rand)
    const randKlopt = countRoots(omvang) === roots.roots.length && equalHashes(foldRoots(treeHash, roots.roots), wortel)
    if (!randKlopt || (frontier !== null && !equalHashes(frontier.root(), wortel))) {
      report({ soort: 'kop_gewijzigd', omvang, van, tot: omvang - 1 })
    }
    if (randKlopt) frontier = openFrontier(treeHash, roots)
    plek += 1
  }
  const closeTot = (nummer: number): void => {
    for (let kop = koppen[plek]; kop !== undefined && kop.omvang <= nummer; kop = koppen[plek]) closeKop(kop)
  }
  const reportGap = (tot: number): void => {
    if (volgende >= tot) return
    report({ soort: 'blad_weg', van: volgende, tot: tot - 1 })
    frontier = null
  }
  return {
    add: (nummer, hash) => {
      closeTot(volgende)
      reportGap(nummer)
      closeTot(nummer)
      frontier?.append(hash)
      volgende = nummer + 1
    },
    end: () => {
      closeTot(volgende)
      const laatste = koppen.at(-1)?.omvang ?? 0
      reportGap(laatste)
      closeTot(laatste)
      if (volgende > laatste) report({ soort: 'blad_zonder_kop', van: laatste, tot: volgende - 1 })
    },
  }
}
