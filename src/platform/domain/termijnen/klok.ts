import { addDays, parseDatum, type Datum } from '../datum.ts'

/** A time on the clock in the Netherlands: 2026-10-24T20:00. Compares as text within one offset. */
export type Kloktijd = string & { readonly __merk: 'Kloktijd' }

const VORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::00)?$/
const UUR_MS = 3_600_000
/** Summer time first: of the two times that the clock shows twice in October it takes the earlier. */
const AFWIJKINGEN_UREN = [2, 1] as const

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Null for what is no time ("2026-10-24T25:00") and for what the clock skips in March. */
export function parseKloktijd(tekst: string): Kloktijd | null {
  const [, dag = '', uur = '', minuut = ''] = VORM.exec(tekst) ?? []
  if (parseDatum(dag) === null) return null
  // Day, hour and minute were just found sound.
  const tijd = `${dag}T${uur}:${minuut}` as Kloktijd
  return findMoment(tijd) === null ? null : tijd
}

/** The day of a time that parseKloktijd made. */
export const dagOfKloktijd = (tijd: Kloktijd): Datum => tijd.slice(0, 10) as Datum

/** Hours that really pass, also over a change of the clock. */
export function addUren(tijd: Kloktijd, aantal: number): Kloktijd {
  return formatMoment((findMoment(tijd) ?? momentOf(tijd, 1)) + aantal * UUR_MS)
}

/** The same time of the clock on another day; what the clock skips on that day comes an hour later. */
export function moveToDag(tijd: Kloktijd, dag: Datum): Kloktijd {
  // A day and the time of another day make a time, perhaps one that the clock skips.
  const daar = `${dag}${tijd.slice(10)}` as Kloktijd
  return findMoment(daar) === null ? formatMoment(momentOf(daar, 1)) : daar
}

/** The clock at midnight that ends a day, to compare a day with a time. */
export const endOfDag = (dag: Datum): Kloktijd => `${addDays(dag, 1)}T00:00` as Kloktijd

function findMoment(tijd: Kloktijd): number | null {
  for (const uren of AFWIJKINGEN_UREN) {
    const moment = momentOf(tijd, uren)
    if (formatMoment(moment) === tijd) return moment
  }
  return null
}

const momentOf = (tijd: Kloktijd, afwijking: number): number => Date.parse(`${tijd}:00Z`) - afwijking * UUR_MS

// sv-SE writes "2026-10-24 20:00".
const formatMoment = (moment: number): Kloktijd => AMSTERDAM.format(moment).replace(' ', 'T') as Kloktijd
