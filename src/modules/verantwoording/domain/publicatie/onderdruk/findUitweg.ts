import { openWachtrij } from './wachtrij.ts'
import type { Stelsel } from './stelsel.ts'

/** Cells that may differ together, by 1 up or down, while every sum still holds. */
export type Uitweg = readonly { readonly cel: number; readonly stap: number }[]

type Stand = {
  readonly kosten: number
  readonly uitweg: Uitweg
  /** Sums that do not hold yet, by how much. */
  readonly scheef: ReadonlyMap<number, number>
}

/**
 * The cheapest other set of whole numbers that a reader cannot tell from the real one, in which this cel has another value: the
 * cells in it are to be hidden. `kostenOf` is what hiding a cel costs, 0 when it is hidden already. Null when none is found within
 * `stappen`: that is no proof that there is none.
 */
export function findUitweg(
  stelsel: Stelsel,
  cel: number,
  kostenOf: (cel: number) => number,
  stappen: number,
): Uitweg | null {
  const rij = openWachtrij<Stand>((een, ander) => een.kosten - ander.kosten || een.scheef.size - ander.scheef.size)
  const gezien = new Set<string>()
  const push = (vorige: Stand, naar: number, stap: number): void => {
    const stand = move(stelsel, vorige, naar, stap, kostenOf(naar))
    const sleutel = stand && nameStand(stand)
    if (!stand || !sleutel || gezien.has(sleutel)) return
    gezien.add(sleutel)
    rij.push(stand)
  }
  const leeg: Stand = { kosten: 0, uitweg: [], scheef: new Map() }
  push(leeg, cel, -1)
  push(leeg, cel, 1)
  for (let gedaan = 0; gedaan < stappen; gedaan += 1) {
    const stand = rij.pop()
    if (stand === undefined) return null
    const [eerste] = stand.scheef
    if (eerste === undefined) return stand.uitweg
    const [som, teveel] = eerste
    for (const lid of stelsel.sommen[som] ?? []) push(stand, lid.cel, -Math.sign(teveel) * lid.teken)
  }
  return null
}

/** The state with one cel changed; null when it was changed already or would leave its bounds. */
function move(stelsel: Stelsel, vorige: Stand, cel: number, stap: number, kosten: number): Stand | null {
  if (vorige.uitweg.some((deel) => deel.cel === cel)) return null
  const nieuw = (stelsel.waarden[cel] ?? 0) + stap
  if (nieuw < (stelsel.ondergrens[cel] ?? 0) || nieuw > (stelsel.bovengrens[cel] ?? 0)) return null
  const scheef = new Map(vorige.scheef)
  for (const { som, teken } of stelsel.staatIn[cel] ?? []) {
    const over = (scheef.get(som) ?? 0) + teken * stap
    if (over === 0) scheef.delete(som)
    else scheef.set(som, over)
  }
  return { kosten: vorige.kosten + kosten, uitweg: [...vorige.uitweg, { cel, stap }], scheef }
}

const nameStand = ({ uitweg }: Stand): string =>
  uitweg
    .map(({ cel, stap }) => cel * 2 + (stap > 0 ? 1 : 0))
    .sort((een, ander) => een - ander)
    .join(',')
