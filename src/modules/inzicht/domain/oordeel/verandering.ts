import { intervalOfVerschil } from '../kans/aandeel.ts'
import { intervalOfGemiddeldeverschil } from '../kans/gemiddelde.ts'
import { contains, scaleInterval, type Interval } from '../kans/interval.ts'
import type { GelijkeDelen } from '../reeks/gelijkeDelen.ts'
import { sumWaarden, type Gemeten, type Jaarbeeld } from '../reeks/jaarbeeld.ts'
import { isAandeel, isTelling, type Indicatorsoort } from '../reeks/reeks.ts'
import type { Methode } from './methode.ts'
import { perEenheid, toDeel, toGemiddelde, type Meetbron } from './schatting.ts'

export const RICHTINGEN = ['daling', 'stijging', 'kan_toeval_zijn', 'te_klein', 'gelijk'] as const
/** `gelijk` only where chance has no part: elsewhere no difference may be chance too. */
export type Richting = (typeof RICHTINGEN)[number]

/** Two years compared over the same months. */
export type Verandering = {
  readonly richting: Richting
  /** Of counts and rates now over then; of shares (in percentage points), means and levels now minus then. */
  readonly maat: 'verhouding' | 'verschil'
  /** Null when both are 0. */
  readonly waarde: number | null
  readonly interval: Interval
  /** Clopper–Pearson, of counts. */
  readonly exact: Interval | null
  readonly p: number | null
  /** Over the months compared, in the unit of the indicator. */
  readonly nu: number
  readonly toen: number
  readonly delen: GelijkeDelen
}

/** Smaller than this is "te klein om te zeggen": counts when both are, cases and answers when one is. */
export const TE_KLEIN: Readonly<Record<Indicatorsoort, number>> = {
  telling: 10,
  per_1000: 10,
  aandeel: 10,
  enquete: 30,
  gemiddelde: 30,
  stand: 0,
  aantal_van: 0,
}

/** Null when it is not known what was counted over. */
export function compareJaren(
  bron: Meetbron,
  { nu, toen }: { readonly nu: Jaarbeeld; readonly toen: Jaarbeeld },
  factor: number,
  methode: Methode,
): Verandering | null {
  const delen = methode.selectGelijkeDelen(nu, toen)
  const { soort } = bron.indicator
  if (isTelling(soort)) return compareTellingen(bron, { nu, toen }, { delen, factor }, methode)
  if (isAandeel(soort)) return compareAandelen(bron, delen, factor, methode)
  if (soort === 'gemiddelde') return compareGemiddelden(bron, delen, methode)
  return compareStanden(delen)
}

function compareTellingen(
  bron: Meetbron,
  jaren: { readonly nu: Jaarbeeld; readonly toen: Jaarbeeld },
  { delen, factor }: { readonly delen: GelijkeDelen; readonly factor: number },
  methode: Methode,
): Verandering | null {
  const [schaalNu, schaalToen] = [perEenheid(bron, jaren.nu.jaar), perEenheid(bron, jaren.toen.jaar)]
  if (schaalNu === null || schaalToen === null) return null
  const nu = { aantal: sumWaarden(delen.nu), omvang: delen.deelNu / schaalNu }
  const toen = { aantal: sumWaarden(delen.toen), omvang: delen.deelToen / schaalToen }
  const { waarde, interval, exact, p } = methode.compareAantallen(nu, toen, methode.kans, factor)
  const klein = Math.max(nu.aantal, toen.aantal) < TE_KLEIN[bron.indicator.soort]
  return {
    richting: klein ? 'te_klein' : richtingOf(interval, 1),
    maat: 'verhouding',
    ...{ waarde, interval, exact, p, delen },
    nu: nu.aantal * schaalNu,
    toen: toen.aantal * schaalToen,
  }
}

/** Which side of no change the whole interval is on. */
const richtingOf = (interval: Interval, geen: number): Richting => {
  if (contains(interval, geen)) return 'kan_toeval_zijn'
  return interval.tot < geen ? 'daling' : 'stijging'
}

function compareAandelen(
  { indicator }: Meetbron,
  delen: GelijkeDelen,
  factor: number,
  { kans }: Methode,
): Verandering | null {
  const [nu, toen] = [delen.nu, delen.toen].map((punten) => toDeel(punten, indicator.ontwerpeffect * factor))
  if (!nu || !toen) return null
  const [deelNu, deelToen] = [(100 * nu.teller) / nu.noemer, (100 * toen.teller) / toen.noemer]
  const klein = Math.min(nu.noemer, toen.noemer) < TE_KLEIN[indicator.soort]
  const interval = scaleInterval(intervalOfVerschil(nu, toen, kans), 100)
  return buildVerschil({ nu: deelNu, toen: deelToen, interval, klein, delen })
}

function compareGemiddelden({ indicator }: Meetbron, delen: GelijkeDelen, { kans }: Methode): Verandering | null {
  const [nu, toen] = [delen.nu, delen.toen].map((punten) => toGemiddelde(punten, indicator.ontwerpeffect))
  if (!nu || !toen) return null
  const klein = Math.min(nu.aantal, toen.aantal) < TE_KLEIN.gemiddelde
  const interval = intervalOfGemiddeldeverschil(nu, toen, kans)
  return buildVerschil({ nu: nu.waarde, toen: toen.waarde, interval, klein, delen })
}

type Verschil = Pick<Verandering, 'nu' | 'toen' | 'interval' | 'delen'> & { readonly klein: boolean }

const buildVerschil = ({ klein, ...rest }: Verschil): Verandering => ({
  ...rest,
  richting: klein ? 'te_klein' : richtingOf(rest.interval, 0),
  maat: 'verschil',
  waarde: rest.nu - rest.toen,
  exact: null,
  p: null,
})

function compareStanden(delen: GelijkeDelen): Verandering | null {
  const last = (punten: readonly Gemeten[]): number => punten.at(-1)?.waarde ?? 0
  const [nu, toen] = [last(delen.nu), last(delen.toen)]
  const interval = { van: nu - toen, tot: nu - toen }
  const verschil = buildVerschil({ nu, toen, interval, klein: false, delen })
  return nu === toen ? { ...verschil, richting: 'gelijk' } : verschil
}
