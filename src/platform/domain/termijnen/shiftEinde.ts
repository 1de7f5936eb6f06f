import { addDays, type Dagen, type Datum } from '../datum.ts'
import type { Lengte } from './lengte.ts'
import { passStil } from './staanstil.ts'
import { findVrij, isWerkdag, type Kalender } from './vrijeDag.ts'

/** Why an end moved: it fell on a day off (`vrij`), or the term held too few working days. */
export type Verschuiving =
  | { readonly soort: 'vrije_dag'; readonly van: Datum; readonly vrij: string }
  | { readonly soort: 'twee_werkdagen'; readonly van: Datum }

export type Verschoven = { readonly laatste: Datum; readonly verschuiving: Verschuiving | null }

type Lopend = {
  readonly start: Datum
  readonly einde: Datum
  readonly lengte: Lengte
  readonly stil: readonly Dagen[]
  readonly kalender: Kalender
}

/** Longer terms, and those in hours or years, are left as they are (Algemene termijnenwet 4 onder a). */
const LANGSTE: Partial<Record<Lengte['eenheid'], number>> = { dagen: 90, weken: 12, maanden: 3 }

export const isAtwLengte = ({ aantal, eenheid }: Lengte): boolean => aantal <= (LANGSTE[eenheid] ?? 0)

const KORTSTE_MET_MINIMUM = 3
const MINIMUM_WERKDAGEN = 2

/**
 * Moves an end on a day off to the next working day (Algemene termijnenwet 1), and further until a term of three days or more holds
 * two working days (2). A day on which the term stands still is no last day either.
 */
export function shiftEinde({ start, einde, lengte, stil, kalender }: Lopend): Verschoven {
  const findWerkdag = (vanaf: Datum): Datum => {
    let dag = passStil(stil, vanaf)
    while (!isWerkdag(dag, kalender)) dag = passStil(stil, addDays(dag, 1))
    return dag
  }
  const vrij = findVrij(einde, kalender)
  const eerste = vrij === null ? einde : findWerkdag(addDays(einde, 1))
  const laatste = findLaatste(start, eerste, lengte, findWerkdag)
  if (laatste !== eerste) return { laatste, verschuiving: { soort: 'twee_werkdagen', van: einde } }
  return { laatste, verschuiving: vrij === null ? null : { soort: 'vrije_dag', van: einde, vrij } }
}

function findLaatste(
  start: Datum,
  einde: Datum,
  { aantal, eenheid }: Lengte,
  findWerkdag: (vanaf: Datum) => Datum,
): Datum {
  if (eenheid === 'dagen' && aantal < KORTSTE_MET_MINIMUM) return einde
  let laatste = start
  for (let werkdagen = 0; werkdagen < MINIMUM_WERKDAGEN; werkdagen += 1) laatste = findWerkdag(addDays(laatste, 1))
  return laatste > einde ? laatste : einde
}
