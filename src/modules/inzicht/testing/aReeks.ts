import type { Norm } from '../domain/norm.ts'
import type { Doel } from '../domain/oordeel/oordeel.ts'
import { makeMethode } from '../domain/oordeel/methode.ts'
import { parsePeriode } from '../domain/reeks/periode.ts'
import type { Indicator, Meetpunt, Reeks } from '../domain/reeks/reeks.ts'
import { verdelingen } from '../server/verdelingen.ts'

export const methode = makeMethode(verdelingen)

export const aMeetpunt = (periode: string, waarde: number | null, rest: Partial<Meetpunt> = {}): Meetpunt => {
  const gelezen = parsePeriode(periode)
  if (gelezen === null) throw new Error(`"${periode}" is no period.`)
  const leeg = { noemer: null, spreiding: null, maanden: null, voorlopig: false, context: null, breuk: false }
  return { periode: gelezen, waarde, ...leeg, ...rest }
}

/** {"2019": 47, "2020": 38} */
export const aReeks = (
  waarden: Readonly<Record<string, number | null>>,
  bevolking: Reeks['bevolking'] = {},
): Reeks => ({
  punten: Object.entries(waarden).map(([periode, waarde]) => aMeetpunt(periode, waarde)),
  bevolking,
})

/** The months of a year, from January. */
export const monthsOf = (jaar: number, waarden: readonly (number | null)[]): readonly Meetpunt[] =>
  waarden.map((waarde, plaats) => aMeetpunt(`${jaar}-${String(plaats + 1).padStart(2, '0')}`, waarde))

export const anIndicator = (anders: Partial<Indicator> = {}): Indicator => ({
  soort: 'telling',
  eenheid: 'aangiften',
  goed: 'lager',
  bron: 'eigen telling',
  ontwerpeffect: 1,
  ...anders,
})

/** 5% less than in 2019, in 2020. */
export const aNorm = (anders: Partial<Norm> = {}): Norm => ({
  wijze: 'met',
  waarde: -5,
  maat: 'procent',
  grens: 'maximaal',
  basisjaar: 2019,
  doeljaar: 2020,
  toets: 'verandering',
  ...anders,
})

type Anders = { readonly indicator?: Partial<Indicator>; readonly norm?: Partial<Norm>; readonly reeks: Reeks }

export const aDoel = ({ indicator = {}, norm = {}, reeks }: Anders): Doel => ({
  naam: 'Minder woninginbraken',
  indicator: anIndicator(indicator),
  norm: aNorm(norm),
  reeks,
})
