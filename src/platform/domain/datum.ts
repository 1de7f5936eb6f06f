/** A calendar day as ISO text (2026-11-22), so that no time zone can shift a term. Compares and sorts as text. */
export type Datum = string & { readonly __merk: 'Datum' }

/** A stretch of days, both ends included. */
export type Dagen = { readonly van: Datum; readonly tot: Datum }

const ISO = /^\d{4}-\d{2}-\d{2}$/
const DAG_MS = 86_400_000

/** Null for anything that is not a day of the calendar: "2025-02-29", "2026-13-01". */
export function parseDatum(tekst: string): Datum | null {
  if (!ISO.test(tekst)) return null
  const tijd = Date.parse(`${tekst}T00:00:00Z`)
  return !Number.isNaN(tijd) && fromTijd(tijd) === tekst ? fromTijd(tijd) : null
}

/** For days that the code itself writes. Throws on what is not a day. */
export function datum(tekst: string): Datum {
  const dag = parseDatum(tekst)
  if (dag === null) throw new Error('not a calendar day')
  return dag
}

/** A month beyond 12 or a day beyond the end of the month runs on: dayOf(2026, 14, 1) is 1 February 2027. */
export const dayOf = (jaar: number, maand: number, dag: number): Datum => fromTijd(Date.UTC(jaar, maand - 1, dag))

export const addDays = (dag: Datum, aantal: number): Datum => fromTijd(toTijd(dag) + aantal * DAG_MS)

/** Whole days from the one to the other; negative when `tot` lies before. */
export const daysBetween = (van: Datum, tot: Datum): number => Math.round((toTijd(tot) - toTijd(van)) / DAG_MS)

export const jaarOf = (dag: Datum): number => Number(dag.slice(0, 4))
export const maandOf = (dag: Datum): number => Number(dag.slice(5, 7))

/** 1 for Monday to 7 for Sunday. */
export const weekdagOf = (dag: Datum): number => ((new Date(toTijd(dag)).getUTCDay() + 6) % 7) + 1

export const lastDayOfMaand = (jaar: number, maand: number): Datum => addDays(dayOf(jaar, maand + 1, 1), -1)

/** The same day so many months later, or the last day of that month when it is shorter. */
export function addMaanden(dag: Datum, aantal: number): Datum {
  const maand = maandOf(dag) + aantal
  const zelfde = dayOf(jaarOf(dag), maand, Number(dag.slice(8)))
  const laatste = lastDayOfMaand(jaarOf(dag), maand)
  return zelfde < laatste ? zelfde : laatste
}

const toTijd = (dag: Datum): number => Date.parse(`${dag}T00:00:00Z`)
// A day of a four-digit year written by the clock itself is a Datum.
const fromTijd = (tijd: number): Datum => new Date(tijd).toISOString().slice(0, 10) as Datum

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day that it is in the Netherlands at that moment. */
export const dayInNederland = (moment: Date): Datum => datum(AMSTERDAM.format(moment))

const KLOK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })
const MINUUT_MS = 60_000

/**
 * The moment that the clock in the Netherlands shows that time ("14:30") on that day. In the hour that the clock skips it is
 * an hour earlier; in the hour that comes twice, the second.
 */
export function momentInNederland(dag: Datum, tijd: string): Date {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`)
  const winter = new Date(alsUtc - 60 * MINUUT_MS)
  const isWinter = KLOK.format(winter) === tijd && dayInNederland(winter) === dag
  return isWinter ? winter : new Date(alsUtc - 120 * MINUUT_MS)
}
