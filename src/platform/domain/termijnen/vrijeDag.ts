import { jaarOf, weekdagOf, type Datum } from '../datum.ts'
import { namedFeestdagenOf } from '../feestdagen.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteldeDagen.ts'

/**
 * `atw` has the days of the Algemene termijnenwet. `algemeen` lacks Goede Vrijdag and the days of a royal decree, because those are
 * equated with a holiday for that act only: elsewhere they are ordinary working days.
 */
export type Kalender = 'atw' | 'algemeen'

const WEEKEND = new Map([
  [6, 'een zaterdag'],
  [7, 'een zondag'],
])

/** Why nobody works on that day ("Goede Vrijdag", "een zondag"), or null when it is a working day. A holiday goes before a weekend. */
export function findVrij(dag: Datum, kalender: Kalender): string | null {
  const feestdag = namedFeestdagenOf(jaarOf(dag)).get(dag)
  if (feestdag !== undefined && (kalender === 'atw' || feestdag !== 'Goede Vrijdag')) return feestdag
  const weekend = WEEKEND.get(weekdagOf(dag))
  if (weekend !== undefined) return weekend
  return kalender === 'atw' && GELIJKGESTELDE_DAGEN.has(dag) ? 'een dag die met een feestdag gelijkstaat' : null
}

export const isWerkdag = (dag: Datum, kalender: Kalender): boolean => findVrij(dag, kalender) === null
