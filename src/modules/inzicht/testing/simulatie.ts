import { contains, type Interval } from '../domain/kans/interval.ts'
import type { Methode } from '../domain/oordeel/methode.ts'
import type { Doel } from '../domain/oordeel/oordeel.ts'
import { readJaar } from '../domain/reeks/jaarbeeld.ts'
import { compareJaren, type Richting } from '../domain/oordeel/verandering.ts'
import { estimateJaar } from '../domain/oordeel/schatting.ts'
import { aGenerator } from './aGenerator.ts'
import type { Soort } from './soorten.ts'
import { NU, TOEN } from './trekkingen.ts'

export type Uitslag = {
  readonly naam: string
  /** Part of the intervals that hold the truth. */
  readonly dekking: number
  /** Part that is called a daling or stijging where nothing changed; null where something did, or nothing is compared. */
  readonly valsAlarm: number | null
}

/** Runs a kind so many times from a fixed seed: the same numbers at each run and on each machine. */
export function simulate(soort: Soort, rondes: number, methode: Methode, zaad = 1): Uitslag {
  const generator = aGenerator(zaad, methode.kans)
  let [binnen, alarm, zonderVerandering] = [0, 0, 0]
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const { doel, waar } = soort.make(generator, ronde)
    const { interval, richting, geen } = measure(soort.meet, doel, methode)
    if (contains(interval, waar)) binnen += 1
    if (waar !== geen) continue
    zonderVerandering += 1
    if (richting === 'daling' || richting === 'stijging') alarm += 1
  }
  const valsAlarm = soort.meet === 'verandering' && zonderVerandering > 0 ? alarm / zonderVerandering : null
  return { naam: soort.naam, dekking: binnen / rondes, valsAlarm }
}

type Meting = { readonly interval: Interval; readonly richting: Richting | null; readonly geen: number | null }

function measure(meet: Soort['meet'], doel: Doel, methode: Methode): Meting {
  const factor = methode.estimateOverdispersie(doel, NU, methode.kans)?.factor ?? 1
  const [nu, toen] = [readJaar(doel.reeks, NU), readJaar(doel.reeks, TOEN)]
  if (meet === 'verandering') {
    const verandering = nu && toen && compareJaren(doel, { nu, toen }, factor, methode)
    if (!verandering) throw new Error('A simulated series can be compared.')
    return { ...verandering, geen: verandering.maat === 'verhouding' ? 1 : 0 }
  }
  const schatting = nu && estimateJaar(doel, nu, factor, methode)
  if (!schatting) throw new Error('A simulated series can be estimated.')
  return { interval: schatting[meet], richting: null, geen: null }
}
