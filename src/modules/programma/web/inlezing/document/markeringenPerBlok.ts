import {
  groupMarkeringen,
  type GeplaatsteMarkering,
  type Markering,
  type Plekteksten,
} from '../../../domain/inlezing/markeringen/markering.ts'
import { markeringenVanRegel } from '../../../domain/inlezing/markeringen/markeringenVanRegel.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'

/** Marks of one block: per cell, or under the key of the block itself. */
export type Blokmarkeringen = ReadonlyMap<string, readonly Markering[]>
export type Markeringkaart = ReadonlyMap<number, Blokmarkeringen>

/**
 * Marks per block. A block whose marks did not change keeps the same object, so that only what changed renders again;
 * what was found for a line is kept as long as the line is the same object.
 */
export function createMarkeerder(teksten: Plekteksten): (regels: readonly Regel[]) => Markeringkaart {
  const gevonden = new WeakMap<Regel, readonly GeplaatsteMarkering[]>()
  let vorige: Markeringkaart = new Map()
  const read = (regel: Regel): readonly GeplaatsteMarkering[] => {
    const bekend = gevonden.get(regel) ?? markeringenVanRegel(regel, teksten)
    gevonden.set(regel, bekend)
    return bekend
  }
  return (regels) => {
    const kaart = new Map(
      [...groupPerBlok(regels.map(read))].map(([nr, nieuw]) => [nr, keepSame(vorige.get(nr), nieuw)]),
    )
    vorige = kaart
    return kaart
  }
}

function groupPerBlok(gevonden: readonly (readonly GeplaatsteMarkering[])[]): Map<number, Blokmarkeringen> {
  const perBlok = new Map<number, Map<string, readonly Markering[]>>()
  for (const [plek, markeringen] of groupMarkeringen(gevonden)) {
    const nr = Number(plek.split('.')[0])
    const blok = perBlok.get(nr) ?? new Map<string, readonly Markering[]>()
    perBlok.set(nr, blok.set(plek, markeringen))
  }
  return perBlok
}

const keepSame = (oud: Blokmarkeringen | undefined, nieuw: Blokmarkeringen): Blokmarkeringen =>
  oud && sleutelOf(oud) === sleutelOf(nieuw) ? oud : nieuw

const sleutelOf = (markeringen: Blokmarkeringen): string => JSON.stringify([...markeringen])
