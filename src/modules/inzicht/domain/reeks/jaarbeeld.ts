import { DELEN, type Periode } from './periode.ts'
import type { Meetpunt, Reeks } from './reeks.ts'

/** A value that is there. */
export type Gemeten = Meetpunt & { readonly waarde: number }

/** What is known of one year, in the finest parts that there are. */
export type Jaarbeeld = {
  readonly jaar: number
  readonly soort: Periode['soort']
  /** In the order of the year. */
  readonly punten: readonly Gemeten[]
  /** What part of the year was measured: 1 is all of it. */
  readonly deel: number
}

const SOORTEN = ['maand', 'kwartaal', 'jaar'] as const

const isGemeten = (punt: Meetpunt): punt is Gemeten => punt.waarde !== null

/** Months before quarters before the year, unless only the year is whole. Null when nothing is known of that year. */
export function readJaar(reeks: Reeks, jaar: number): Jaarbeeld | null {
  const beelden = SOORTEN.map((soort) => buildBeeld(reeks, jaar, soort)).filter(({ punten }) => punten.length > 0)
  return beelden.find(({ deel }) => deel === 1) ?? beelden[0] ?? null
}

function buildBeeld({ punten }: Reeks, jaar: number, soort: Periode['soort']): Jaarbeeld {
  const eigen = punten
    .filter(({ periode }) => periode.jaar === jaar && periode.soort === soort)
    .filter(isGemeten)
    .toSorted((a, b) => a.periode.nummer - b.periode.nummer)
  const deel = soort === 'jaar' ? (eigen[0]?.maanden ?? 12) / 12 : eigen.length / DELEN[soort]
  return { jaar, soort, punten: eigen, deel }
}

/** The years of which anything is known, from the last break in the series on, in order. */
export function listJaren(reeks: Reeks): readonly number[] {
  const breuk = findBreuk(reeks)
  const jaren = new Set(reeks.punten.filter(isGemeten).map(({ periode }) => periode.jaar))
  return [...jaren].filter((jaar) => breuk === null || jaar >= breuk).toSorted((a, b) => a - b)
}

/** The year in which the way of counting changed last. */
export function findBreuk({ punten }: Reeks): number | null {
  const jaren = punten.filter(({ breuk }) => breuk).map(({ periode }) => periode.jaar)
  return jaren.length === 0 ? null : Math.max(...jaren)
}

export const sumWaarden = (punten: readonly Gemeten[]): number => punten.reduce((som, { waarde }) => som + waarde, 0)

export const sumNoemers = (punten: readonly Gemeten[]): number =>
  punten.reduce((som, { noemer }) => som + (noemer ?? 0), 0)
