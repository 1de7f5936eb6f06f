import type { Bevinding, Doel } from '../oordeel/oordeel.ts'
import { findBreuk } from '../reeks/jaarbeeld.ts'
import { describePeriode } from '../reeks/periode.ts'
import { composeCijferzin } from './cijferzin.ts'
import {
  composeOordeelzin,
  composeRedenzin,
  composeRichtingzin,
  composeSteekproefzin,
  composeVerwachtingzin,
} from './oordeelzin.ts'

/** What a councillor reads, a thought a sentence. Never says daling or stijging of what may be chance. */
export function composeZinnen(doel: Doel, bevinding: Bevinding): readonly string[] {
  const { schatting, verandering, reden, voorlopig } = bevinding
  const cijfers =
    schatting === null
      ? []
      : [
          composeCijferzin(doel.indicator, schatting, verandering),
          verandering === null ? '' : composeRichtingzin(verandering),
          composeSteekproefzin(doel.indicator, bevinding),
          composeVerwachtingzin(doel.indicator, bevinding),
          voorlopig ? 'De cijfers zijn nog voorlopig.' : '',
        ]
  const jaar = Math.max(0, ...doel.reeks.punten.map(({ periode }) => periode.jaar)) || null
  const waarom = reden === null ? '' : composeRedenzin(doel, reden, jaar)
  return [...cijfers, waarom, composeOordeelzin(doel, bevinding), ...listContext(doel, bevinding)].filter(
    (zin) => zin !== '',
  )
}

/** The notes of the years compared: "Bij maart 2020: lockdown." The same note of several months is told once. */
function listContext({ reeks }: Doel, { schatting, nulmeting }: Bevinding): readonly string[] {
  const jaren = new Set([schatting?.jaar, nulmeting?.jaar, findBreuk(reeks)])
  const perNoot = new Map<string, string>()
  for (const { periode, context } of reeks.punten) {
    if (context === null || !jaren.has(periode.jaar)) continue
    const eerder = perNoot.get(context)
    perNoot.set(
      context,
      eerder === undefined
        ? describePeriode(periode)
        : `${eerder.replace(' en ', ', ')} en ${describePeriode(periode)}`,
    )
  }
  return [...perNoot].map(([noot, wanneer]) => `Let op bij ${wanneer}: ${noot.replace(/\.$/, '')}.`)
}
