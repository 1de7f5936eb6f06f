import { datum, dayInNederland, dayOf, daysBetween, type Datum } from '../../../platform/domain/datum.ts'
import { langeDagTekst, weekNummer } from '../../../platform/web/weergave/moment.ts'

/** "Dinsdag 24 november 2026", "week 48" and what is left of the programme year, when there is one. */
export function dagfeiten(nu: Date, jaar: number | null): string[] {
  const feiten = [langeDagTekst(nu), `week ${weekNummer(nu)}`]
  return jaar === null ? feiten : [...feiten, programmajaarTekst(jaar, dayInNederland(nu))]
}

function programmajaarTekst(jaar: number, vandaag: Datum): string {
  if (vandaag < dayOf(jaar, 1, 1)) return `programma ${jaar} begint op 1 januari`
  const over = daysBetween(vandaag, dayOf(jaar, 12, 31))
  if (over < 0) return `programmajaar ${jaar} is voorbij`
  if (over === 0) return 'laatste dag van het programmajaar'
  return over === 1 ? 'nog 1 dag in het programmajaar' : `nog ${over} dagen in het programmajaar`
}

/** Noon of a day: the same day in every time zone of the Netherlands and its neighbours. */
export const noonOf = (dag: string): Date => new Date(`${datum(dag)}T12:00:00`)
