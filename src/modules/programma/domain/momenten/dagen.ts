import {
  addDays,
  dayOf,
  daysBetween,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  type Dagen,
  type Datum,
} from '../../../../platform/domain/datum.ts'

export const laterOf = (a: Datum, b: Datum): Datum => (a > b ? a : b)
export const earlierOf = (a: Datum, b: Datum): Datum => (a < b ? a : b)

/** How many days, both ends included. */
export const lengthOf = ({ van, tot }: Dagen): number => daysBetween(van, tot) + 1

export const jaarDagen = (jaar: number): Dagen => ({ van: dayOf(jaar, 1, 1), tot: dayOf(jaar, 12, 31) })

/** Whole months of a year: maandDagen(2026, 7, 3) is July up to and including September. */
export const maandDagen = (jaar: number, eerste: number, aantal: number): Dagen => ({
  van: dayOf(jaar, eerste, 1),
  tot: lastDayOfMaand(jaar, eerste + aantal - 1),
})

/** The days that both have; null when they have none. */
export const overlapOf = (a: Dagen, b: Dagen): Dagen | null => {
  const van = laterOf(a.van, b.van)
  const tot = earlierOf(a.tot, b.tot)
  return van > tot ? null : { van, tot }
}

/** From the first day of all to the last; null for none. */
export const hullOf = (dagen: readonly Dagen[]): Dagen | null =>
  dagen.reduce<Dagen | null>(
    (alle, { van, tot }) =>
      alle === null ? { van, tot } : { van: earlierOf(alle.van, van), tot: laterOf(alle.tot, tot) },
    null,
  )

export const touches = (a: Dagen, b: Dagen): boolean => b.van <= addDays(a.tot, 1) && a.van <= addDays(b.tot, 1)

/** In order, and what overlaps or follows on each other taken together. */
export const joinDagen = (dagen: readonly Dagen[]): Dagen[] => {
  const samen: Dagen[] = []
  for (const deel of [...dagen].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = samen.at(-1)
    if (vorige === undefined || !touches(vorige, deel)) samen.push({ van: deel.van, tot: deel.tot })
    else samen[samen.length - 1] = { van: vorige.van, tot: laterOf(vorige.tot, deel.tot) }
  }
  return samen
}

/** The number of whole months, or null when the days do not begin and end with a month. */
const wholeMaanden = ({ van, tot }: Dagen): number | null => {
  const eind = lastDayOfMaand(jaarOf(tot), maandOf(tot))
  if (!van.endsWith('-01') || tot !== eind) return null
  return (jaarOf(tot) - jaarOf(van)) * 12 + maandOf(tot) - maandOf(van) + 1
}

/** Cut in `aantal` parts that follow on each other: by months where that comes out even, else by days. At most one part a day. */
export const splitDagen = (dagen: Dagen, aantal: number): Dagen[] => {
  if (aantal <= 1) return [{ van: dagen.van, tot: dagen.tot }]
  const maanden = wholeMaanden(dagen)
  if (maanden !== null && maanden % aantal === 0) {
    const per = maanden / aantal
    const eerste = maandOf(dagen.van)
    return Array.from({ length: aantal }, (_, i) => maandDagen(jaarOf(dagen.van), eerste + i * per, per))
  }
  const lengte = lengthOf(dagen)
  const delen = Math.min(aantal, lengte)
  const beginOf = (i: number): number => Math.floor((i * lengte) / delen)
  return Array.from({ length: delen }, (_, i) => ({
    van: addDays(dagen.van, beginOf(i)),
    tot: addDays(dagen.van, beginOf(i + 1) - 1),
  }))
}

/** How days are named in the key of a moment: "d0301_d0315". */
export const nameDagen = ({ van, tot }: Dagen): string => `d${nameDag(van)}_d${nameDag(tot)}`

const nameDag = (dag: Datum): string => dag.slice(5).replace('-', '')
