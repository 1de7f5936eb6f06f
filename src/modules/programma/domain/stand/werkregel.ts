import {
  addDays,
  daysBetween,
  maandOf,
  jaarOf,
  weekdagOf,
  type Dagen,
  type Datum,
} from '../../../../platform/domain/datum.ts'
import type { Moment } from '../momenten/moment.ts'
import type { Stand } from './stand.ts'

/** The four work lists of a day; an actie stands in at most one. */
export const WERKLIJSTEN = ['teLaat', 'dezeWeek', 'bijnaTeLaat', 'zonderPlanning'] as const
export type Werklijst = (typeof WERKLIJSTEN)[number]

/** The moment that counts first: the oldest that is open. */
export const nextOpen = ({ momenten }: Pick<Stand, 'momenten'>): Moment | undefined =>
  momenten.find(({ stand }) => stand === 'open')

/** In which list an actie stands today; null when it asks nothing. */
export function werklijstOf(stand: Stand, vandaag: Datum): Werklijst | null {
  if (stand.status === 'te_laat') return 'teLaat'
  if (stand.handmatig !== null && stand.handmatig.status !== 'loopt') return null
  if (stand.open && stand.handmatig === null) return 'zonderPlanning'
  const volgende = nextOpen(stand)
  if (volgende && isWithin(volgende.tot, weekOf(vandaag)) && volgende.tot >= vandaag) return 'dezeWeek'
  return stand.status === 'bijna_te_laat' ? 'bijnaTeLaat' : null
}

/** Monday to Sunday. */
export function weekOf(dag: Datum): Dagen {
  const maandag = addDays(dag, 1 - weekdagOf(dag))
  return { van: maandag, tot: addDays(maandag, 6) }
}

const isWithin = (dag: Datum, { van, tot }: Dagen): boolean => daysBetween(van, dag) >= 0 && daysBetween(dag, tot) >= 0

export const kwartaalOf = (dag: Datum): { readonly nummer: number; readonly jaar: number } => ({
  nummer: Math.ceil(maandOf(dag) / 3),
  jaar: jaarOf(dag),
})

/** The times that end within the quarter of this day, and how many of them were done. */
export function countKwartaal(momenten: readonly Moment[], vandaag: Datum): { verwacht: number; gedaan: number } {
  const { nummer, jaar } = kwartaalOf(vandaag)
  const binnen = momenten.filter(({ tot, stand, extra }) => {
    const ander = kwartaalOf(tot)
    return !extra && stand !== 'vervallen' && ander.nummer === nummer && ander.jaar === jaar
  })
  return { verwacht: binnen.length, gedaan: binnen.filter(({ stand }) => stand === 'gedaan').length }
}
