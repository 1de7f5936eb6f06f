import { addDays, daysBetween, weekdagOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

/**
 * How often a series happens.
 * - `weekdagen`: on these days of the week (1 is Monday) from the one day to the other, every `om` weeks counted from the week
 *   of `van`: "vier avonden in de week" is four weekdagen.
 * - `dagen`: on days that were chosen one by one: "drie keer in de donkere dagen".
 */
export type Reeksregel =
  | {
      readonly soort: 'weekdagen'
      readonly weekdagen: readonly number[]
      readonly om: number
      readonly van: Datum
      readonly tot: Datum
    }
  | { readonly soort: 'dagen'; readonly dagen: readonly Datum[] }

/** Each is a record that somebody must keep up: four a week for a year still fits. */
export const MEESTE_KEREN = 220
const LANGSTE_REEKS = 731

export type Reeksreden = 'geen_dagen' | 'te_veel_keren' | 'te_lange_reeks'

/** The days of a series in order, each once. */
export function listReeksdagen(regel: Reeksregel): Result<readonly Datum[], Reeksreden> {
  if (regel.soort === 'weekdagen' && daysBetween(regel.van, regel.tot) > LANGSTE_REEKS) return refuse('te_lange_reeks')
  const dagen = regel.soort === 'dagen' ? [...new Set(regel.dagen)].toSorted() : weekdagenOf(regel)
  if (dagen.length === 0) return refuse('geen_dagen')
  if (dagen.length > MEESTE_KEREN) return refuse('te_veel_keren')
  return ok(dagen)
}

function weekdagenOf({ weekdagen, om, van, tot }: Extract<Reeksregel, { soort: 'weekdagen' }>): Datum[] {
  const gekozen = new Set(weekdagen)
  const maandag = addDays(van, 1 - weekdagOf(van))
  const dagen: Datum[] = []
  for (let dag = van; dag <= tot; dag = addDays(dag, 1)) {
    const week = Math.floor(daysBetween(maandag, dag) / 7)
    if (week % om === 0 && gekozen.has(weekdagOf(dag))) dagen.push(dag)
  }
  return dagen
}
