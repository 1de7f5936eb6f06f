import type { Doeldeel } from './doeldelen.ts'

const TIJD_ALS_INDICATOR = /(?:tijd|tijden|termijn|duur|snelheid)\b/i
const GETELD = /\b(?:aantal|cijfer|rapportcijfer|score|index|percentage|niveau)\b|cijfer\b/i
const KEER = /^(?:keer|maal|x)\b/

/** Whether the number in this part can be what is aimed at, rather than a duration, a price or a passing "één". */
export const isGeldigeMaat = (tekst: string, deel: Doeldeel): boolean => {
  const { maat, signaal } = deel
  if (maat === null) return false
  const stuurt = maat.grens !== null || maat.wijze === 'binnen'
  const verandert = signaal !== null && (maat.wijze === 'met' || maat.wijze === 'naar')
  if (maat.soort === 'duur') return stuurt || verandert || TIJD_ALS_INDICATOR.test(tekst)
  if (maat.soort === 'geld') return verandert
  if (maat.soort === 'percentage' || stuurt || verandert) return true
  if (KEER.test(maat.eenheid) || (maat.waarde === 1 && maat.eenheid !== '')) return false
  return maat.eenheid !== '' || maat.verschil !== null || signaal !== null || GETELD.test(tekst)
}
