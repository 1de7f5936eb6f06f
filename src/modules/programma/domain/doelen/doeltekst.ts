import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Doeldeel } from './doeldelen.ts'
import type { Span } from './indicator.ts'

const SLOTTEKENS = /[\s.,;:]+$/
const AANLOOP = /\b(?:op|naar|tot|is|zijn|voor|van)\s+(?:een\s+)?$/i
const GEZEGDE_VOOR =
  /\b(?:is|zijn|zet|zetten|ingezet|inzetten|streven|streeft|willen|wil|kom|komen|komt|leidt|leiden|werken|ondersteunen|wordt|worden)\b/i
const GEZEGDE_NA = new Set(
  'leiden moeten zullen kunnen wordt worden komen zorgen realiseren bereiken is zijn'.split(' '),
)
const NIEUW_LID = /\sen\s(?=[\p{L}]+e\s)/u

const trimEnd = (tekst: string, tot: number): number => tot - (SLOTTEKENS.exec(tekst.slice(0, tot))?.[0].length ?? 0)

const startsBareGroup = (tekst: string, woorden: readonly Woord[], deel: Doeldeel): number | null => {
  const { signaal } = deel
  if (signaal === null || (signaal.vorm !== 'naamvorm' && signaal.vorm !== 'vergelijking')) return null
  const ervoor = tekst.slice(deel.van, signaal.van)
  const open = woorden.some((woord) => woord.van > signaal.tot && woord.tot <= deel.tot && GEZEGDE_NA.has(woord.klein))
  if (open || !AANLOOP.test(ervoor) || !GEZEGDE_VOOR.test(ervoor)) return null
  return /\been\s+$/i.test(ervoor) && signaal.vorm === 'vergelijking' ? signaal.van - 4 : signaal.van
}

const endOfGroup = (tekst: string, deel: Doeldeel): number => {
  const signaal = deel.signaal
  if (signaal?.vorm !== 'vergelijking') return deel.tot
  const nieuw = NIEUW_LID.exec(tekst.slice(signaal.tot, deel.tot))
  return nieuw === null ? deel.tot : signaal.tot + nieuw.index
}

/** The stretch of the sentence to show as the goal: the whole sentence, the clause, or the noun group that was aimed at. */
export const findDoeltekst = (tekst: string, woorden: readonly Woord[], deel: Doeldeel, aantalDelen: number): Span => {
  const groep = startsBareGroup(tekst, woorden, deel)
  if (groep !== null) return { van: groep, tot: trimEnd(tekst, endOfGroup(tekst, deel)) }
  if (aantalDelen === 1) return { van: 0, tot: tekst.length }
  return { van: deel.van, tot: trimEnd(tekst, deel.tot) }
}
