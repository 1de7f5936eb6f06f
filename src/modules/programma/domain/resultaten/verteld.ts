import type { GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import type { Resultaatcontext } from './herkendResultaat.ts'
import { LABEL_VOOR, STAND, STAND_IN_PLAN } from './telkennis.ts'
import type { Zinsontleding } from './zinsontleding.ts'

const WERKWOORDEN = new Set(
  'is zijn heeft hebben wordt worden zal zullen kan kunnen moet moeten gaat gaan kent geldt gelden doet doen we wij er'.split(
    ' ',
  ),
)
const KALE_AANLOOP =
  /^(?:(?:eind|begin|medio|in|per)\s+(?:[\p{L}]+\s+){0,2}\d{4}:?\s+)?(?:(?:ruim|circa|ongeveer|bijna|in totaal)\s+)?$/iu
const KORTE_REGEL = 16

/** A line without a verb that opens with its count or puts it behind a label: "23 huisbezoeken", "Opgelegde boetes: 412". */
const isKaleTelling = (zin: Zinsontleding, getallen: readonly GeduidGetal[]): boolean => {
  if (zin.woorden.length > KORTE_REGEL || zin.woorden.some((woord) => WERKWOORDEN.has(woord.klein))) return false
  const eerste = getallen.find(({ soort }) => soort === 'aantal' || soort === 'percentage')
  if (eerste === undefined) return false
  const voor = zin.tekst.slice(0, eerste.van)
  return LABEL_VOOR.test(voor) || KALE_AANLOOP.test(voor)
}

const looksBack = (zin: Zinsontleding): boolean =>
  zin.gezegdes.some(({ tijd }) => tijd === 'voltooid' || tijd === 'verleden') ||
  zin.woorden.some(({ klein }) => klein === 'was' || klein === 'waren')

/** Whether the counts of a sentence can be results: it looks back, tells how things stand now, or merely lists. */
export const isVerteld = (zin: Zinsontleding, getallen: readonly GeduidGetal[], context: Resultaatcontext): boolean => {
  if (context.aard === 'programma') return STAND_IN_PLAN.test(zin.tekst)
  return looksBack(zin) || STAND.test(zin.tekst) || isKaleTelling(zin, getallen)
}
