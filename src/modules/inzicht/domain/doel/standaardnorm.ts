import type { Norm, Normgrens, Toets } from '../norm.ts'
import { isSteekproef, type Goed, type Indicatorsoort, type Reeks } from '../reeks/reeks.ts'

/** What of a norm follows from the rest when nobody said otherwise; docs/oordeel.md tells it. */

/** Within a term: all of them. So many of so many: all of them. */
export function defaultWaarde(wijze: Norm['wijze'], soort: Indicatorsoort, { punten }: Reeks): number | null {
  if (wijze === 'binnen') return 100
  return soort === 'aantal_van' && wijze === 'naar' ? (punten.at(-1)?.noemer ?? null) : null
}

const GOED: Readonly<Record<Goed, Normgrens>> = { lager: 'maximaal', hoger: 'minimaal', geen: 'precies' }

export function defaultGrens(wijze: Norm['wijze'], waarde: number | null, goed: Goed): Normgrens {
  if (wijze === 'binnen') return 'minimaal'
  if (wijze === 'met' && waarde !== null && waarde !== 0) return waarde < 0 ? 'maximaal' : 'minimaal'
  return GOED[goed]
}

/** "5% less" claims that there is less; of a sample the whole interval must show it. */
export function defaultToets(wijze: Norm['wijze'], soort: Indicatorsoort): Toets {
  if (isSteekproef(soort)) return 'interval'
  return wijze === 'met' ? 'verandering' : 'cijfer'
}
