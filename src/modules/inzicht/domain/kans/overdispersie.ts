import { fitTabel, type Tabel } from './fitTabel.ts'
import { fitTrend, type Jaarcijfer } from './fitTrend.ts'
import { STAART } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** How much more the figures of former years vary than chance alone would make them. */
export type Overdispersie = {
  /** Pearson's dispersion: 1 is chance alone. */
  readonly phi: number
  readonly graden: number
  /** How often chance alone would give a dispersion at least this large. */
  readonly p: number
  /** Whether it is taken into account. */
  readonly echt: boolean
  /** What the variance is multiplied by: 1 when not `echt`. Holds that phi itself was estimated from few figures. */
  readonly factor: number
  /** Seen between parts of a year (months, quarters), or between years. */
  readonly binnen: 'jaar' | 'jaren'
}

/** Below this p the series varies too much for chance alone. */
export const GRENS_OVERDISPERSIE = 0.05
/** With fewer degrees of freedom a dispersion says nothing. */
export const MINSTE_GRADEN = 3
/** Pearson's chi-square needs counts: below this mean the series cannot show it. */
export const KLEINSTE_GEMIDDELDE = 1

/** From months or quarters of former years, season and level of each year taken out. Null when there is too little. */
export function estimateBinnenJaar(tabel: Tabel, kans: Verdelingen): Overdispersie | null {
  const { verwacht, graden } = fitTabel(tabel)
  const paren = tabel.flatMap((rij, i) =>
    rij.flatMap((aantal, j) => (aantal === null ? [] : [{ aantal, verwacht: verwacht[i]?.[j] ?? 0 }])),
  )
  return weigh(paren, graden, 'jaar', kans)
}

/** From the totals of former years, a trend taken out. Null when there is too little. */
export function estimateTussenJaren(jaren: readonly Jaarcijfer[], kans: Verdelingen): Overdispersie | null {
  if (jaren.length - 2 < MINSTE_GRADEN || jaren.every(({ aantal }) => aantal === 0)) return null
  const verwacht = fitTrend(jaren)
  const paren = jaren.map(({ aantal }, plaats) => ({ aantal, verwacht: verwacht[plaats] ?? 0 }))
  return weigh(paren, jaren.length - 2, 'jaren', kans)
}

/** So many of so many, of the parts of one year. */
export type Aandelen = readonly { readonly teller: number; readonly noemer: number }[]

/** Of shares: from months or quarters around the share of their year. Null when there is too little. */
export function estimateVanAandelen(jaren: readonly Aandelen[], kans: Verdelingen): Overdispersie | null {
  const delen = jaren.flatMap((jaar) => {
    const [teller, noemer] = [sumOf(jaar, 'teller'), sumOf(jaar, 'noemer')]
    // All or none does not vary.
    return teller <= 0 || teller >= noemer ? [] : [{ jaar, deel: teller / noemer }]
  })
  // Of both sides: who did and who did not, each around what is expected of it.
  const paren = delen.flatMap(({ jaar, deel }) =>
    jaar.flatMap(({ teller, noemer }) => [
      { aantal: teller, verwacht: noemer * deel },
      { aantal: noemer - teller, verwacht: noemer * (1 - deel) },
    ]),
  )
  const graden = delen.reduce((som, { jaar }) => som + jaar.length - 1, 0)
  return weigh(paren, graden, 'jaar', kans)
}

const sumOf = (jaar: Aandelen, wat: 'teller' | 'noemer'): number => jaar.reduce((som, deel) => som + deel[wat], 0)

type Paar = { readonly aantal: number; readonly verwacht: number }

function weigh(
  paren: readonly Paar[],
  graden: number,
  binnen: Overdispersie['binnen'],
  kans: Verdelingen,
): Overdispersie | null {
  const mogelijk = paren.filter(({ verwacht }) => verwacht > 0)
  const gemiddeld = mogelijk.reduce((som, { verwacht }) => som + verwacht, 0) / mogelijk.length
  if (graden < MINSTE_GRADEN || !(gemiddeld >= KLEINSTE_GEMIDDELDE)) return null
  const pearson = mogelijk.reduce((som, { aantal, verwacht }) => som + (aantal - verwacht) ** 2 / verwacht, 0)
  const phi = pearson / graden
  const p = kans.chiSquareTail(pearson, graden)
  const echt = phi > 1 && p < GRENS_OVERDISPERSIE
  return { phi, graden, p, echt, factor: echt ? phi * widenFor(graden, kans) : 1, binnen }
}

/** Student's t instead of the normal: the price of estimating phi from few figures. */
const widenFor = (graden: number, { studentQuantile, normalQuantile }: Verdelingen): number =>
  (studentQuantile(1 - STAART, graden) / normalQuantile(1 - STAART)) ** 2

/**
 * Parts of a year show it best: there are many. What the years vary is only taken when it is more than those explain; from a
 * handful of years it is a rough figure. When neither is real, the one that was looked at best, for the explanation.
 */
export function chooseOverdispersie(
  binnen: Overdispersie | null,
  tussen: Overdispersie | null,
  { chiSquareTail }: Verdelingen,
): Overdispersie | null {
  if (binnen === null || tussen === null) return binnen ?? tussen
  const verklaard = binnen.echt ? binnen.phi : 1
  const over = chiSquareTail((tussen.phi * tussen.graden) / verklaard, tussen.graden)
  return tussen.echt && over < GRENS_OVERDISPERSIE ? tussen : binnen
}
