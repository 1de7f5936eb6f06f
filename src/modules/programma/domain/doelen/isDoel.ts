import { findGezegdes } from '../../../../platform/domain/taal/gezegdes.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Doelcontext } from './herkendDoel.ts'
import type { Doeldeel } from './doeldelen.ts'
import { indicatorsoortOf } from './indicatorkennis.ts'
import { isGeldigeMaat } from './geldigeMaat.ts'
import { objectWords } from './objectwoorden.ts'
import { readPeiljaren } from './peiljaren.ts'
import type { Signaal } from './signalen.ts'

const INTENTIE =
  /\b(?:streven|streeft|streefwaarde|doel|doelen|doelstelling|ambitie|beogen|beoogt|beoogd|wil|willen|moet|moeten|zal|zullen|norm|inzet is|zet(?:ten)?\b.{0,60}\bin op|ingezet\b.{0,20}\bop|inzetten op|leid(?:t|en)? tot|kom(?:t|en)? tot|(?:is|zijn) (?:er ?op )?gericht op)\b/i
const STAND = /\b(?:op dit moment|momenteel|inmiddels|thans|nu al|tot nu toe|afgelopen)\b/i
const GERICHT_VOOR = new Set('op naar tot is zijn'.split(' '))

const followsAim = (woorden: readonly Woord[], deel: Doeldeel, signaal: Signaal): boolean => {
  if (deel.van > 0 && signaal.van === deel.van) return true
  const i = woorden.findIndex((woord) => woord.van === signaal.van)
  return [1, 2].some((stap) => GERICHT_VOOR.has(woorden[i - stap]?.klein ?? ''))
}

const isVoorbij = (tekst: string, woorden: readonly Woord[], deel: Doeldeel, context: Doelcontext): boolean => {
  const { doeljaar } = readPeiljaren(tekst.slice(deel.van, deel.tot), context.jaar)
  const grens = context.jaar === null ? null : context.jaar + (context.verantwoording === true ? 1 : 0)
  if (doeljaar !== null && grens !== null && doeljaar >= grens) return false
  const verleden = findGezegdes(tekst, woorden).some(({ tijd }) => tijd === 'voltooid' || tijd === 'verleden')
  return verleden || STAND.test(tekst)
}

const isAangekondigd = (tekst: string, deel: Doeldeel, context: Doelcontext): boolean => {
  const { doeljaar } = readPeiljaren(tekst.slice(deel.van, deel.tot), context.jaar)
  const later = doeljaar !== null && context.jaar !== null && doeljaar >= context.jaar
  return INTENTIE.test(tekst) || (later && (context.verantwoording !== true || doeljaar > (context.jaar ?? 0)))
}

/** In a plan a change in the present tense to or by a number ("daalt naar 30%") can only be meant for later. */
const isTegenwoordigDoel = (tekst: string, { maat, signaal }: Doeldeel): boolean => {
  if (maat === null) return false
  const verandert = signaal !== null && signaal.richting !== 'niveau' && (maat.wijze === 'met' || maat.wijze === 'naar')
  const begrensd = maat.grens !== null && (maat.soort === 'percentage' || /\baantal\b/i.test(tekst))
  return verandert || begrensd
}

const isMeetbaarInProza = (tekst: string, woorden: readonly Woord[], deel: Doeldeel, context: Doelcontext): boolean => {
  if (isVoorbij(tekst, woorden, deel, context)) return false
  if (context.verantwoording !== true && isTegenwoordigDoel(tekst, deel)) return true
  const norm = deel.maat?.grens != null || deel.maat?.soort === 'percentage' || deel.maat?.wijze === 'binnen'
  return (norm || deel.signaal !== null || isBereikt(tekst)) && isAangekondigd(tekst, deel, context)
}

const isBereikt = (tekst: string): boolean => /\b(?:aantal|aangesloten|deelnemers|bereikt|gebruik)\b/i.test(tekst)

const isRichtingInProza = (
  tekst: string,
  woorden: readonly Woord[],
  deel: Doeldeel,
  signaal: Signaal,
  context: Doelcontext,
): boolean => {
  if (isVoorbij(tekst, woorden, deel, context)) return false
  if (signaal.vorm === 'gezegde') return isAangekondigd(tekst, deel, context)
  if (!INTENTIE.test(tekst)) return false
  return signaal.vorm === 'onbepaald' || followsAim(woorden, deel, signaal)
}

const isRichting = (tekst: string, woorden: readonly Woord[], deel: Doeldeel, context: Doelcontext): boolean => {
  const { signaal } = deel
  if (signaal === null || context.plek === 'toelichting') return false
  if (indicatorsoortOf(objectWords(woorden, deel, signaal), signaal.richting) === null) return false
  return context.plek !== 'proza' || isRichtingInProza(tekst, woorden, deel, signaal, context)
}

const isStevigeMaat = (tekst: string, deel: Doeldeel, context: Doelcontext): boolean => {
  const { maat, signaal } = deel
  if (maat === null) return signaal?.factor != null
  const stuurt = signaal !== null || maat.grens !== null || maat.wijze === 'binnen' || maat.soort === 'percentage'
  return stuurt || readPeiljaren(tekst, context.jaar).doeljaar !== null || /\baantal\b/i.test(tekst)
}

/** Whether this part of a sentence states a goal, given where it stands. */
export const isDoel = (tekst: string, woorden: readonly Woord[], deel: Doeldeel, context: Doelcontext): boolean => {
  const meetbaar = deel.maat !== null ? isGeldigeMaat(tekst, deel) : deel.signaal?.factor != null
  if (!meetbaar) return isRichting(tekst, woorden, { ...deel, maat: null }, context)
  if (context.plek === 'ambitie' || context.plek === 'doelstelling') return true
  if (context.plek === 'inzet') return isStevigeMaat(tekst, deel, context)
  return isMeetbaarInProza(tekst, woorden, deel, context)
}
