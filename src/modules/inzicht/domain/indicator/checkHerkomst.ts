import type { Telling } from '../../../../platform/domain/telling.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { isTelling } from '../reeks/reeks.ts'
import type { Indicatordefinitie } from './indicatordefinitie.ts'

export type Herkomstreden =
  | 'telling_onbekend'
  | 'dimensie_onbekend'
  | 'telling_andere_soort'
  | 'deel_onbekend'
  | 'deel_is_som'
  | 'deel_telt_niet'
  | 'in_een_som'

type Bekend = {
  readonly tellingen: readonly Telling[]
  /** The other indicators of the gemeente. */
  readonly indicatoren: readonly Indicatordefinitie[]
}

/**
 * Whether its values can come from there. A sum is of counts that are no sums themselves, so that nothing is added twice and no
 * sum is a part of itself.
 */
export function checkHerkomst<
  I extends Pick<Indicatordefinitie, 'soort' | 'herkomst'> & { readonly id: string | null },
>(indicator: I, bekend: Bekend): Result<I, Herkomstreden> {
  const { herkomst } = indicator
  if (herkomst.soort === 'telling') return checkTelling(indicator, herkomst, bekend.tellingen)
  if (herkomst.soort === 'som') return checkSom(indicator, herkomst.indicatoren, bekend.indicatoren)
  return ok(indicator)
}

function checkTelling<I extends Pick<Indicatordefinitie, 'soort'>>(
  indicator: I,
  { telling: code, filters }: { readonly telling: string; readonly filters: Readonly<Record<string, unknown>> },
  tellingen: readonly Telling[],
): Result<I, Herkomstreden> {
  const telling = tellingen.find((een) => een.code === code)
  if (telling === undefined) return refuse('telling_onbekend')
  const gekend = new Set(telling.dimensies.map((dimensie) => dimensie.code))
  if (Object.keys(filters).some((dimensie) => !gekend.has(dimensie))) return refuse('dimensie_onbekend')
  const past = telling.aard === 'stand' ? indicator.soort === 'stand' : isTelling(indicator.soort)
  return past ? ok(indicator) : refuse('telling_andere_soort')
}

function checkSom<I extends Pick<Indicatordefinitie, 'soort'> & { readonly id: string | null }>(
  indicator: I,
  delen: readonly string[],
  indicatoren: readonly Indicatordefinitie[],
): Result<I, Herkomstreden> {
  const perId = new Map(indicatoren.map((een) => [een.id, een]))
  const gevonden = delen.map((id) => (id === indicator.id ? undefined : perId.get(id)))
  if (gevonden.includes(undefined)) return refuse('deel_onbekend')
  if (gevonden.some((deel) => deel?.herkomst.soort === 'som')) return refuse('deel_is_som')
  if (!isTelling(indicator.soort) || gevonden.some((deel) => deel && !isTelling(deel.soort)))
    return refuse('deel_telt_niet')
  const elders = indicatoren.some(
    ({ herkomst }) => herkomst.soort === 'som' && indicator.id !== null && herkomst.indicatoren.includes(indicator.id),
  )
  return elders ? refuse('in_een_som') : ok(indicator)
}
