import type { Interval } from '../kans/interval.ts'
import type { Norm } from '../norm.ts'
import { isSteekproef, isZonderToeval, type Goed } from '../reeks/reeks.ts'
import type { Bevinding, Doel, Fase, Oordeel, Reden } from './oordeel.ts'
import { placeInterval, type Ligging } from './placeInterval.ts'
import type { Schatting } from './schatting.ts'
import type { Richting, Verandering } from './verandering.ts'

const WOORD: Readonly<Record<Ligging, Readonly<Record<'voorbij' | 'bezig', Oordeel>>>> = {
  wel: { voorbij: 'gehaald', bezig: 'op_koers' },
  onzeker: { voorbij: 'onzeker', bezig: 'onzeker' },
  niet: { voorbij: 'niet_gehaald', bezig: 'niet_op_koers' },
}

type Weging = { readonly oordeel: Oordeel; readonly reden: Reden | null }

/** From what was measured to one of the six words. */
export function weighDoel(doel: Doel, gemeten: Bevinding): Weging {
  const { norm, indicator } = doel
  const { verandering, fase } = gemeten
  const nodig = norm.wijze === 'richting' ? directionOf(indicator.goed) : neededRichting(norm)
  if (nodig !== null && isBewijsNodig(doel) && verandering?.richting === 'te_klein')
    return { oordeel: 'niet_te_meten', reden: 'te_klein' }
  const ligging = norm.wijze === 'richting' ? placeRichting(verandering, nodig) : placeNorm(doel, gemeten)
  const bewezen = nodig === null || !isBewijsNodig(doel) || verandering?.richting === nodig
  const eind = ligging === 'wel' && !bewezen ? 'onzeker' : ligging
  return { oordeel: WOORD[eind][fase === 'voorbij' ? 'voorbij' : 'bezig'], reden: null }
}

/** A norm that asks for less or more is not reached by what may be chance. */
const isBewijsNodig = ({ norm, indicator }: Doel): boolean =>
  norm.wijze === 'richting' || (norm.toets === 'verandering' && !isZonderToeval(indicator.soort))

const directionOf = (goed: Goed): Richting | null => {
  if (goed === 'geen') return null
  return goed === 'lager' ? 'daling' : 'stijging'
}

/** "5% less" needs a daling; "at most 5% more" needs nothing to change. */
function neededRichting({ wijze, waarde, grens }: Norm): Richting | null {
  if (wijze !== 'met' || waarde === null) return null
  if (grens === 'maximaal' && waarde < 0) return 'daling'
  return grens === 'minimaal' && waarde > 0 ? 'stijging' : null
}

function placeRichting(verandering: Verandering | null, nodig: Richting | null): Ligging {
  if (verandering === null || verandering.richting === 'kan_toeval_zijn') return 'onzeker'
  return verandering.richting === nodig ? 'wel' : 'niet'
}

function placeNorm(doel: Doel, gemeten: Bevinding): Ligging {
  const { schatting, normgetal, pad, fase } = gemeten
  if (schatting === null || normgetal === null || pad === null || fase === null) return 'onzeker'
  const { norm, indicator } = doel
  if (isZonderToeval(indicator.soort)) return placeStand(norm, { waarde: schatting.waarde, normgetal, pad, fase })
  const strikt = isSteekproef(indicator.soort) || norm.toets === 'interval'
  const verschil = strikt && fase !== 'onderweg' ? placeVerandering(norm, gemeten) : null
  if (verschil !== null) return verschil
  const ligging = placeInterval(
    chooseInterval(schatting, fase, strikt),
    fase === 'onderweg' ? pad : normgetal,
    norm.grens,
  )
  return norm.grens === 'precies' ? weighPrecies(ligging, normgetal, schatting, fase) : ligging
}

/** What is held against the norm: of a whole year the figure, of a running one the forecast, on the way the level. */
function chooseInterval(schatting: Schatting, fase: Fase, strikt: boolean): Interval {
  if (fase === 'onderweg' || (strikt && fase === 'voorbij')) return schatting.niveau
  return schatting.verwachting
}

/** Of a sample, "5 more than in 2019" is about the difference: then too the nulmeting is uncertain. */
function placeVerandering(norm: Norm, { verandering, nulmeting, fase }: Bevinding): Ligging | null {
  if (norm.wijze !== 'met' || norm.waarde === null || verandering === null || nulmeting === null) return null
  const begin = nulmeting.waarde
  if (verandering.maat === 'verhouding') {
    // A ratio over like months says nothing of a whole year that is not over: then the forecast does.
    if (fase !== 'voorbij' || begin === 0) return null
    const nodig = norm.maat === 'procent' ? 1 + norm.waarde / 100 : (begin + norm.waarde) / begin
    return placeInterval(verandering.interval, nodig, norm.grens)
  }
  const nodig = norm.maat === 'procent' ? (begin * norm.waarde) / 100 : norm.waarde
  return placeInterval(verandering.interval, nodig, norm.grens)
}

/** Exactly so many: a year that is over by its figure, a running one when that is what is expected. */
function weighPrecies(ligging: Ligging, norm: number, { waarde, niveau }: Schatting, fase: Fase): Ligging {
  if (fase === 'voorbij') return ligging === 'niet' ? placeInterval(niveau, norm, 'precies') : ligging
  return ligging === 'onzeker' && Math.round(waarde) === Math.round(norm) ? 'wel' : ligging
}

type Stand = Readonly<Record<'waarde' | 'normgetal' | 'pad', number>> & { readonly fase: Fase }

/** What chance has no part in. Who is there is there; on the way the line from the nulmeting tells, and without one nothing does. */
function placeStand({ grens, basisjaar }: Norm, { waarde, normgetal, pad, fase }: Stand): Ligging {
  const place = (norm: number): Ligging => placeInterval({ van: waarde, tot: waarde }, norm, grens)
  const er = place(normgetal)
  if (er === 'wel' || fase === 'voorbij') return er
  return basisjaar === null || pad === normgetal ? 'onzeker' : place(pad)
}
