import type { Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { listReeksdagen, type Reeksreden, type Reeksregel } from './reeksregel.ts'

/** A rule by days of the week goes on until another day; one by days that were chosen gets more of them. */
export type Verlenging =
  { readonly soort: 'weekdagen'; readonly tot: Datum } | { readonly soort: 'dagen'; readonly dagen: readonly Datum[] }

export type Verlengreden = Reeksreden | 'andere_soort' | 'niets_erbij'

/** The same rule made longer, and the days that this adds. The limits of a series hold for the whole of it. */
export function extendRegel(
  regel: Reeksregel,
  verlenging: Verlenging,
): Result<{ readonly regel: Reeksregel; readonly dagen: readonly Datum[] }, Verlengreden> {
  const langer = applyVerlenging(regel, verlenging)
  if (langer === null) return refuse('andere_soort')
  const dagen = listReeksdagen(langer)
  if (!dagen.ok) return dagen
  const eerder = listReeksdagen(regel)
  const waren = new Set(eerder.ok ? eerder.value : [])
  const erbij = dagen.value.filter((dag) => !waren.has(dag))
  return erbij.length === 0 ? refuse('niets_erbij') : ok({ regel: langer, dagen: erbij })
}

function applyVerlenging(regel: Reeksregel, verlenging: Verlenging): Reeksregel | null {
  if (regel.soort === 'dagen' && verlenging.soort === 'dagen') {
    return { ...regel, dagen: [...regel.dagen, ...verlenging.dagen] }
  }
  if (regel.soort === 'weekdagen' && verlenging.soort === 'weekdagen') {
    return { ...regel, tot: verlenging.tot > regel.tot ? verlenging.tot : regel.tot }
  }
  return null
}
