import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Grens, Planning, PlanningDeel } from '../planning.ts'
import { NIETS, type Bijdrage, type Kader, type Kandidaat } from './bijdrage.ts'
import { hullOf } from './dagen.ts'
import { frequentieBijdrage } from './frequentieBijdrage.ts'
import { kaderOf } from './kaderOf.ts'
import type { Verwachting, VerwachtMoment } from './moment.ts'
import { periodeBijdrage } from './periodeBijdrage.ts'

/** Next to a frequency these periods are not moments themselves: they are the time within which it is done. */
const VENSTERGRENZEN: ReadonlySet<Grens> = new Set<Grens>(['in', 'voor', 'uiterlijk', 'na'])

const isVenster = (deel: PlanningDeel): boolean => deel.soort === 'periode' && VENSTERGRENZEN.has(deel.grens)

/** The windows that the whole planning sets for its frequencies; null when it sets none. */
const vensterOf = (delen: readonly PlanningDeel[], kader: Kader): readonly Kandidaat[] | null => {
  if (!delen.some(isVenster)) return null
  return delen.filter(isVenster).flatMap((deel) => {
    const { momenten, loopt } = bijdrageOf(deel, null, kader)
    return [...momenten, ...loopt.map((dagen) => ({ ...dagen, naam: 'jaar', keren: 1 }))]
  })
}

const bijdrageOf = (deel: PlanningDeel, vensters: readonly Kandidaat[] | null, kader: Kader): Bijdrage => {
  switch (deel.soort) {
    case 'doorlopend':
      return { ...NIETS, loopt: [kader.bereik] }
    case 'periode':
      return periodeBijdrage(deel, kader)
    case 'frequentie':
      return frequentieBijdrage(deel, vensters, kader)
    case 'aanleiding':
      return { ...NIETS, telbaar: true }
    case 'nader_te_plannen':
      return { ...NIETS, open: true }
    case 'onbekend':
      return NIETS
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byEinde = (a: Kandidaat, b: Kandidaat): number =>
  compare(a.tot, b.tot) || compare(a.van, b.van) || compare(a.naam, b.naam)

/** In order, each name and each stretch of days once: the first that names it keeps it. */
const orderMomenten = (kandidaten: readonly Kandidaat[], jaar: number): VerwachtMoment[] => {
  const gezien = new Set<string>()
  const enkel = kandidaten.filter(({ naam, van, tot }) => {
    const dagen = `${van}/${tot}`
    const isDubbel = gezien.has(naam) || gezien.has(dagen)
    gezien.add(naam).add(dagen)
    return !isDubbel
  })
  return enkel.sort(byEinde).map(({ naam, van, tot, keren }) => ({ sleutel: `${jaar}-${naam}`, van, tot, keren }))
}

const expectIn = (delen: readonly PlanningDeel[], kader: Kader): Verwachting => {
  const heeftFrequentie = kader.heeft.has('frequentie')
  const vensters = heeftFrequentie ? vensterOf(delen, kader) : null
  const bijdragen = delen
    .filter((deel) => !heeftFrequentie || !isVenster(deel))
    .map((deel) => bijdrageOf(deel, vensters, kader))
  return {
    momenten: orderMomenten(
      bijdragen.flatMap(({ momenten }) => momenten),
      kader.jaar,
    ),
    telbaar: bijdragen.some(({ telbaar }) => telbaar),
    loopt: hullOf(bijdragen.flatMap(({ loopt }) => loopt)),
    open: bijdragen.some(({ open }) => open),
  }
}

/**
 * What a planning makes one expect in one programme year. Periods without a year are of that year; those of another year give
 * nothing in it. Periods next to a frequency bound it ("wekelijks in juli"); on their own each is a moment. All moments lie
 * within the year. `vrij`: days on which nothing is expected; the general holidays when left out.
 */
export const expectMomenten = (
  { delen }: Planning,
  jaar: number,
  vrij: ReadonlySet<Datum> | null = null,
): Verwachting => {
  // Unknown words beside a planning that can be read leave nothing open.
  if (delen.every(({ soort }) => soort === 'onbekend')) return { momenten: [], telbaar: false, loopt: null, open: true }
  const kader = kaderOf(delen, jaar, vrij)
  return kader === null ? { momenten: [], telbaar: false, loopt: null, open: false } : expectIn(delen, kader)
}
