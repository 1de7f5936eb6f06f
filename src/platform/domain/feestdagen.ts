import { addDays, dayOf, weekdagOf, type Datum } from './datum.ts'

const ZONDAG = 7
const EERSTE_KONINGSDAG = 2014

/** Days from Easter Sunday. */
const ROND_PASEN = [
  [-2, 'Goede Vrijdag'],
  [1, 'tweede paasdag'],
  [39, 'Hemelvaartsdag'],
  [50, 'tweede pinksterdag'],
] as const

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
export function paasdagOf(jaar: number): Datum {
  const maanjaar = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const correctie = Math.floor((8 * eeuw + 13) / 25)
  const maan = (19 * maanjaar + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7
  const late = Math.floor((maanjaar + 11 * maan + 22 * week) / 451)
  const som = maan + week - 7 * late + 114
  return dayOf(jaar, Math.floor(som / 31), (som % 31) + 1)
}

/** A Sunday moves the celebration to the Saturday before it. Until 2013 it was Koninginnedag, on 30 April. */
const koningsdagOf = (jaar: number): Datum => {
  const dag = dayOf(jaar, 4, jaar < EERSTE_KONINGSDAG ? 30 : 27)
  return weekdagOf(dag) === ZONDAG ? addDays(dag, -1) : dag
}

/** The general holidays of a year (Algemene termijnenwet 3 lid 1, and Goede Vrijdag by lid 2), with their names. */
export function namedFeestdagenOf(jaar: number): ReadonlyMap<Datum, string> {
  const pasen = paasdagOf(jaar)
  return new Map([
    [dayOf(jaar, 1, 1), 'Nieuwjaarsdag'],
    [koningsdagOf(jaar), jaar < EERSTE_KONINGSDAG ? 'Koninginnedag' : 'Koningsdag'],
    [dayOf(jaar, 5, 5), 'Bevrijdingsdag'],
    [dayOf(jaar, 12, 25), 'eerste kerstdag'],
    [dayOf(jaar, 12, 26), 'tweede kerstdag'],
    ...ROND_PASEN.map(([dagen, naam]) => [addDays(pasen, dagen), naam] as const),
  ])
}

export const feestdagenOf = (jaar: number): ReadonlySet<Datum> => new Set(namedFeestdagenOf(jaar).keys())
