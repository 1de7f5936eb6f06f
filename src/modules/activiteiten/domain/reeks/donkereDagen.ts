import { dayOf, maandOf, jaarOf, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'

/** The dark days as police and gemeenten plan them: October up to and including the first months, when it gets dark before dinner. */
const EERSTE = { maand: 10, dag: 15 }
const LAATSTE = { maand: 2, dag: 28 }

/** Those that are going on, or that come next. */
export function donkereDagen(vandaag: Datum): Dagen {
  const begin = maandOf(vandaag) <= LAATSTE.maand ? jaarOf(vandaag) - 1 : jaarOf(vandaag)
  return { van: dayOf(begin, EERSTE.maand, EERSTE.dag), tot: dayOf(begin + 1, LAATSTE.maand, LAATSTE.dag) }
}
