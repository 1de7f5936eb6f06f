import type { Jaarcijfer } from '../kans/fitTrend.ts'
import type { Tabel } from '../kans/fitTabel.ts'
import {
  chooseOverdispersie,
  estimateBinnenJaar,
  estimateTussenJaren,
  estimateVanAandelen,
  type Aandelen,
  type Overdispersie,
} from '../kans/overdispersie.ts'
import type { Verdelingen } from '../kans/verdelingen.ts'
import { listJaren, readJaar, sumWaarden, type Jaarbeeld } from '../reeks/jaarbeeld.ts'
import { DELEN } from '../reeks/periode.ts'
import { isTelling, type Indicator, type Reeks } from '../reeks/reeks.ts'

/**
 * How much more than chance the counts or shares vary, from the years before `jaar`: the year that is judged has no say in how it is
 * judged. Null when it is neither, or when there are too few years to see it.
 */
export function estimateOverdispersie(
  { reeks, indicator }: { readonly reeks: Reeks; readonly indicator: Indicator },
  jaar: number,
  kans: Verdelingen,
): Overdispersie | null {
  if (!isTelling(indicator.soort) && indicator.soort !== 'aandeel') return null
  const eerder = listJaren(reeks)
    .filter((ander) => ander < jaar)
    .map((ander) => readJaar(reeks, ander))
    .filter((beeld) => beeld !== null)
  if (indicator.soort === 'aandeel') return estimateVanAandelen(eerder.map(listAandelen), kans)
  return chooseOverdispersie(
    estimateBinnenJaar(buildTabel(eerder), kans),
    estimateTussenJaren(listJaarcijfers(eerder, reeks, indicator), kans),
    kans,
  )
}

const listAandelen = ({ punten }: Jaarbeeld): Aandelen =>
  punten.flatMap(({ waarde, noemer }) => (noemer === null || noemer <= 0 ? [] : [{ teller: waarde, noemer }]))

/** Of the finest parts that any year has. */
function buildTabel(beelden: readonly Jaarbeeld[]): Tabel {
  const fijn = beelden.some(({ soort }) => soort === 'maand') ? 'maand' : 'kwartaal'
  return beelden
    .filter(({ soort }) => soort === fijn)
    .map(({ punten }) =>
      Array.from(
        { length: DELEN[fijn] },
        (_, plaats) => punten.find(({ periode }) => periode.nummer === plaats + 1)?.waarde ?? null,
      ),
    )
}

function listJaarcijfers(
  beelden: readonly Jaarbeeld[],
  { bevolking }: Reeks,
  { soort }: Indicator,
): readonly Jaarcijfer[] {
  return beelden
    .filter(({ deel }) => deel === 1)
    .map(({ jaar, punten }) => ({
      jaar,
      aantal: sumWaarden(punten),
      omvang: soort === 'per_1000' ? (bevolking[jaar] ?? 0) : 1,
    }))
    .filter(({ omvang }) => omvang > 0)
}
