import type { Interval } from '../kans/interval.ts'
import type { Normgrens } from '../norm.ts'

/** Whether something is on the good side of a norm. */
export type Ligging = 'wel' | 'niet' | 'onzeker'

/** 0.95 × 40 is 38, whatever floating point makes of it. */
const SPELING = 1e-9

/** On which side of the norm an interval lies: it must lie there whole. */
export function placeInterval({ van, tot }: Interval, norm: number, grens: Normgrens): Ligging {
  const speling = SPELING * Math.max(1, Math.abs(norm))
  if (grens === 'precies') {
    if (van > norm + speling || tot < norm - speling) return 'niet'
    return tot - van <= speling ? 'wel' : 'onzeker'
  }
  const [goed, fout] =
    grens === 'maximaal' ? [tot <= norm + speling, van > norm + speling] : [van >= norm - speling, tot < norm - speling]
  if (goed) return 'wel'
  return fout ? 'niet' : 'onzeker'
}
