import { intervalOfGarwood } from '../kans/aantal.ts'
import { intervalOfAandeel, intervalOfClopperPearson, type Deel } from '../kans/aandeel.ts'
import { intervalOfGemiddelde, type Gemiddelde } from '../kans/gemiddelde.ts'
import { scaleInterval, type Interval } from '../kans/interval.ts'
import { predictAandeel } from '../kans/prognoseAandeel.ts'
import { sumNoemers, sumWaarden, type Gemeten, type Jaarbeeld } from '../reeks/jaarbeeld.ts'
import { DELEN } from '../reeks/periode.ts'
import { isAandeel, isTelling, type Indicator, type Reeks } from '../reeks/reeks.ts'
import { listLopend } from './lopend.ts'
import type { Methode } from './methode.ts'

/** What a year comes to, in the unit of the indicator (per 1,000; a share in percent). */
export type Schatting = {
  readonly jaar: number
  /** Of the whole year; expected when the year is not over. */
  readonly waarde: number
  /** The level behind the figure: how far the figure itself may be from it by chance. */
  readonly niveau: Interval
  /** The same by Garwood (counts of a whole year) or Clopper–Pearson (shares): never covers less than 95%. */
  readonly exact: Interval | null
  /** Where the figure of the whole year will be; without width when the year is over. */
  readonly verwachting: Interval
  readonly compleet: boolean
  /** What part of the year was measured. */
  readonly deel: number
  readonly beeld: Jaarbeeld
  /** Whether former years told how the rest of the year goes; else it is as long as it is. */
  readonly naarSeizoen: boolean
}

export type Meetbron = { readonly reeks: Reeks; readonly indicator: Indicator }

/** Null when what it is counted over (inhabitants, cases, answers) is not known. */
export function estimateJaar(bron: Meetbron, beeld: Jaarbeeld, factor: number, methode: Methode): Schatting | null {
  const { soort, ontwerpeffect } = bron.indicator
  if (isTelling(soort)) return estimateTelling(bron, beeld, factor, methode)
  if (isAandeel(soort)) return estimateAandeel(bron, beeld, factor, methode)
  if (soort === 'gemiddelde') {
    const meting = toGemiddelde(beeld.punten, ontwerpeffect)
    if (meting === null) return null
    const niveau = intervalOfGemiddelde(meting, methode.kans)
    return { ...schattingOf(beeld, meting.waarde), niveau, verwachting: niveau }
  }
  return estimateStand(beeld)
}

const schattingOf = (beeld: Jaarbeeld, waarde: number): Schatting => ({
  jaar: beeld.jaar,
  waarde,
  niveau: { van: waarde, tot: waarde },
  exact: null,
  verwachting: { van: waarde, tot: waarde },
  compleet: beeld.deel === 1,
  deel: beeld.deel,
  beeld,
  naarSeizoen: false,
})

function estimateTelling(bron: Meetbron, beeld: Jaarbeeld, factor: number, methode: Methode): Schatting | null {
  const schaal = perEenheid(bron, beeld.jaar)
  if (schaal === null) return null
  const lopend = listLopend(bron.reeks, beeld)
  const prognose = methode.predictJaar(lopend, factor, methode.kans)
  const exact = beeld.deel === 1 && factor === 1 ? intervalOfGarwood(prognose.waarde, methode.kans) : null
  return {
    ...schattingOf(beeld, prognose.waarde * schaal),
    niveau: scaleInterval(prognose.niveau, schaal),
    exact: exact === null ? null : scaleInterval(exact, schaal),
    verwachting: scaleInterval(prognose.interval, schaal),
    naarSeizoen: lopend.toenGezien > 0,
  }
}

/** What a count is multiplied by to be in its unit. */
export function perEenheid({ reeks, indicator }: Meetbron, jaar: number): number | null {
  if (indicator.soort !== 'per_1000') return 1
  const inwoners = reeks.bevolking[jaar] ?? 0
  return inwoners > 0 ? 1000 / inwoners : null
}

function estimateAandeel(
  { reeks, indicator }: Meetbron,
  beeld: Jaarbeeld,
  factor: number,
  { kans }: Methode,
): Schatting | null {
  const gezien = toDeel(beeld.punten, indicator.ontwerpeffect * factor)
  if (gezien === null) return null
  const { toenGezien, toenRest, deel } = listLopend(reeks, beeld, sumNoemers)
  const rest = gezien.noemer * (toenGezien > 0 ? toenRest / toenGezien : (1 - deel) / deel)
  const niveau = scaleInterval(intervalOfAandeel(gezien, kans), 100)
  return {
    ...schattingOf(beeld, (100 * gezien.teller) / gezien.noemer),
    niveau,
    exact: scaleInterval(intervalOfClopperPearson(gezien, kans), 100),
    naarSeizoen: toenGezien > 0,
    verwachting: indicator.soort === 'enquete' ? niveau : scaleInterval(predictAandeel(gezien, rest, kans), 100),
  }
}

/** Null when it is not known out of how many. */
export function toDeel(punten: readonly Gemeten[], ontwerpeffect: number): Deel | null {
  const noemer = sumNoemers(punten)
  if (!(noemer > 0) || punten.some((punt) => punt.noemer === null)) return null
  return { teller: sumWaarden(punten) / ontwerpeffect, noemer: noemer / ontwerpeffect }
}

/** Several measurements of one year are one, weighed by their answers. */
export function toGemiddelde(punten: readonly Gemeten[], ontwerpeffect: number): Gemiddelde | null {
  const aantal = sumNoemers(punten)
  if (!(aantal > 0) || punten.some(({ noemer, spreiding }) => noemer === null || spreiding === null)) return null
  const weigh = (waardeOf: (punt: Gemeten) => number): number =>
    punten.reduce((som, punt) => som + waardeOf(punt) * (punt.noemer ?? 0), 0) / aantal
  return {
    waarde: weigh(({ waarde }) => waarde),
    spreiding: Math.sqrt(weigh(({ spreiding }) => (spreiding ?? 0) ** 2)),
    aantal: aantal / ontwerpeffect,
  }
}

/** The last one of the year; whole when that is its last month or quarter. */
function estimateStand(beeld: Jaarbeeld): Schatting | null {
  const laatste = beeld.punten.at(-1)
  if (laatste === undefined) return null
  const deel = beeld.soort === 'jaar' ? beeld.deel : laatste.periode.nummer / DELEN[beeld.soort]
  return { ...schattingOf(beeld, laatste.waarde), compleet: deel === 1, deel }
}
