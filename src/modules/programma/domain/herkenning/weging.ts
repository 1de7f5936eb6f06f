import type { DocumentAard } from '../voorstel.ts'
import { type Maten, type Sectiemaat, structuurOf } from './sectiemaat.ts'
import type { Weging } from './rolverdeling.ts'

/** With this many acties of a clear form, sentences no longer decide which headings count. */
const GENOEG_STRUCTUUR = 3

/** What makes a heading count: acties of a clear form, in a document of prose its sentences, in an account any text. */
export function chooseWeging(aard: DocumentAard, maten: Maten): Weging {
  if (aard === 'verantwoording') return (maat) => (maat ? weighVerslag(maat) : 0)
  const structuur = [...maten.values()].reduce((som, maat) => som + structuurOf(maat), 0)
  if (structuur >= GENOEG_STRUCTUUR)
    return (maat) => structuurOf(maat) + (maat && isLijstje(maat) ? maat.vrijeItems : 0)
  return (maat) => (maat ? structuurOf(maat) + maat.actiezinnen + maat.vrijeItems : 0)
}

/** Bare items count where nothing else does. */
const isLijstje = (maat: Sectiemaat): boolean =>
  maat.tabelacties === 0 && maat.lijstacties === 0 && maat.vrijeItems >= 2

const weighVerslag = (maat: Sectiemaat): number =>
  maat.tekens > 0 || maat.tabelacties > 0 || maat.vrijeItems + maat.lijstacties > 0 ? 1 : 0
