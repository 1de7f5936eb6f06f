import {
  addDays,
  dayOf,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  type Dagen,
  type Datum,
} from '../../../../platform/domain/datum.ts'
import { earlierOf, laterOf } from '../momenten/dagen.ts'
import type { Kolom, Niveau } from './kolommen.ts'

const MAANDEN_PER_STAP = { kwartaal: 3, maand: 1 } as const

/**
 * The days moved by a number of steps of a level; back when negative. By month or quarter the day of the month stays, or becomes
 * the last one where the month is shorter, and an end of the month stays an end of the month.
 */
export function shiftDagen({ van, tot }: Dagen, niveau: Niveau, stappen: number): Dagen {
  if (niveau === 'week') return { van: addDays(van, 7 * stappen), tot: addDays(tot, 7 * stappen) }
  const maanden = MAANDEN_PER_STAP[niveau] * stappen
  return {
    van: shiftMaanden(van, maanden),
    tot: isMaandeinde(tot) ? endOfMaand(tot, maanden) : shiftMaanden(tot, maanden),
  }
}

const isMaandeinde = (dag: Datum): boolean => dag === endOfMaand(dag, 0)

const endOfMaand = (dag: Datum, maanden: number): Datum => lastDayOfMaand(jaarOf(dag), maandOf(dag) + maanden)

function shiftMaanden(dag: Datum, maanden: number): Datum {
  const eind = endOfMaand(dag, maanden)
  const zelfde = dayOf(jaarOf(dag), maandOf(dag) + maanden, Number(dag.slice(8)))
  return zelfde < eind ? zelfde : eind
}

/** The steps, as near as possible to what was asked, that keep the days within the columns and within the year. */
export function clampStappen(
  dagen: Dagen,
  { niveau, kolommen, jaar }: { readonly niveau: Niveau; readonly kolommen: readonly Kolom[]; readonly jaar: number },
  stappen: number,
): number {
  const eerste = laterOf(kolommen[0]?.van ?? dagen.van, dayOf(jaar, 1, 1))
  const laatste = earlierOf(kolommen.at(-1)?.tot ?? dagen.tot, dayOf(jaar, 12, 31))
  const terug = Math.sign(stappen)
  let zoveel = stappen
  while (zoveel !== 0 && !isWithin(shiftDagen(dagen, niveau, zoveel), terug, eerste, laatste)) zoveel -= terug
  return zoveel
}

/** Only the side one moves to counts: what already sticks out may come back in steps. */
const isWithin = (dagen: Dagen, richting: number, eerste: Datum, laatste: Datum): boolean =>
  richting > 0 ? dagen.tot <= laatste : dagen.van >= eerste
