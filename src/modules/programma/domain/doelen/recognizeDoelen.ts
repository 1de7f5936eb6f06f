import { splitZinnen, type Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'
import { buildDoel } from './buildDoel.ts'
import { splitDoeldelen } from './doeldelen.ts'
import type { Doelcontext, HerkendDoel } from './herkendDoel.ts'
import { findToestand } from './toestand.ts'
import { isDoel } from './isDoel.ts'

const AANHEF =
  /^(?:[-–•*▪]\s*|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)?(?:(?:ambitie|doel|doelen|doelstelling|doelstellingen|streefdoel|inzet|resultaat|indicator)\s*:\s*)?/i

const skipAanhef = (zin: Zin): Zin => {
  const lengte = AANHEF.exec(zin.tekst)?.[0].length ?? 0
  return { tekst: zin.tekst.slice(lengte), van: zin.van + lengte, tot: zin.tot }
}

/** Longer, or with more parts, than any sentence: that is no prose, and is left alone to keep the work in proportion. */
const MAX_ZIN = 2000
const MAX_DELEN = 15

const recognizeZin = (zin: Zin, context: Doelcontext): HerkendDoel[] => {
  if (zin.tekst.length > MAX_ZIN) return []
  const woorden = findWoorden(zin.tekst)
  const delen = splitDoeldelen(zin.tekst, woorden)
  if (delen.length > MAX_DELEN) return []
  const gevonden = delen
    .filter((deel) => isDoel(zin.tekst, woorden, deel, context))
    .map((deel) => buildDoel({ zin, woorden, delen }, deel, context))
  if (gevonden.length > 0) return gevonden
  const toestand = findToestand(zin, woorden, context)
  return toestand === null ? [] : [toestand]
}

/**
 * The goals stated in a piece of Dutch text (an ambitie, an inzet, a paragraph), in order. Nothing is guessed: a goal without a number
 * keeps `waarde` null, and what is unsure says so in `twijfel`. The same text always gives the same answer.
 */
export const recognizeDoelen = (tekst: string, context: Doelcontext): HerkendDoel[] =>
  splitZinnen(tekst).flatMap((zin) => recognizeZin(skipAanhef(zin), context))
