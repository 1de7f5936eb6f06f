import { findGezegdes } from '../../../../platform/domain/taal/gezegdes.ts'
import { findJaartallen } from '../../../../platform/domain/taal/jaartallen.ts'
import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'

/** What an account says about a later year: the clause with its offsets in the sentence, and its time expression as written. */
export type Vooruitblik = {
  readonly tekst: string
  readonly van: number
  readonly tot: number
  readonly wanneer: string
}

type Moment = { readonly van: number; readonly tot: number; readonly tekst: string }

const RELATIEF =
  /\b(?:in het |het |in de |de |in )?(?:volgende? (?:jaar|periode|kwartaal)|komende? (?:jaar|jaren|periode|maanden|tijd|collegeperiode)|nieuwe jaar|nabije toekomst|toekomst)\b/i
const TOEKOMST = /\b(?:zal|zullen|zou|gaat|gaan|wordt|worden|te|gepland|voorzien|verwacht)\b/i
const NEVENGESCHIKT = /(?:\ben|;|,)\s+$/
const BETREKKELIJK = /\b(?:die|dat|welke)\s+(?:[\p{L}]+\s+)?$/u
const PERSOONSVORM = /\b(?:is|zijn|wordt|worden|heeft|hebben|werd|werden)\s+/gi
const VOORZETSEL = /\b(?:voor|met|in|op|aan|door|tot|bij|over)\s+/gi
const OM_TE = /\som\s(?=\S)/
const LANG = 10
const MAX_ZIN = 2000

const findMoment = (zin: string, jaar: number | null): Moment | null => {
  const later = findJaartallen(zin).find(
    (jaartal) =>
      jaar !== null &&
      jaartal.jaar > jaar &&
      jaartal.jaar <= jaar + 15 &&
      jaartal.rol === 'tijd' &&
      !/^voor\s/i.test(jaartal.uitdrukking),
  )
  if (later !== undefined) return { van: later.van, tot: later.tot, tekst: later.uitdrukking }
  const relatief = RELATIEF.exec(zin)
  return relatief === null
    ? null
    : { van: relatief.index, tot: relatief.index + relatief[0].length, tekst: relatief[0] }
}

const isAchteraf = (zin: string): boolean => {
  const gezegdes = findGezegdes(zin, findWoorden(zin))
  const verleden = gezegdes.some(({ tijd, hoofdzin }) => hoofdzin && (tijd === 'voltooid' || tijd === 'verleden'))
  return verleden && !TOEKOMST.test(zin)
}

const startOfClause = (zin: string, moment: Moment): number => {
  const ervoor = zin.slice(0, moment.van)
  if (NEVENGESCHIKT.test(ervoor) && TOEKOMST.test(zin.slice(moment.tot))) return moment.van
  const betrekkelijk = BETREKKELIJK.exec(ervoor)
  if (betrekkelijk === null) return 0
  const antecedent = ervoor.slice(0, betrekkelijk.index)
  const grens = /,\s*$/.test(antecedent) ? VOORZETSEL : PERSOONSVORM
  const laatste = [...antecedent.matchAll(grens)].at(-1)
  return laatste === undefined ? 0 : laatste.index + laatste[0].length
}

const endOfClause = (zin: string, moment: Moment): number => {
  const om = OM_TE.exec(zin.slice(moment.tot))
  if (om === null) return zin.length
  const staart = zin.slice(moment.tot + om.index)
  return findWoorden(staart).length >= LANG ? moment.tot + om.index : zin.length
}

/** Finds what a sentence of an account says about a time after its `jaar`; null when it looks back or names no later time. */
export const findVooruitblik = (zin: string, jaar: number | null): Vooruitblik | null => {
  const moment = zin.length > MAX_ZIN ? null : findMoment(zin, jaar)
  if (moment === null || isAchteraf(zin)) return null
  const van = startOfClause(zin, moment)
  const tot = endOfClause(zin, moment)
  const tekst = van === 0 ? zin.slice(van, tot).trimEnd() : zin.slice(van, tot).replace(/[\s.;,]+$/, '')
  return { tekst, van, tot: van + tekst.length, wanneer: moment.tekst }
}

/** Whether a sentence of an account over `jaar` speaks of a later year or of a plan: then it is an actie, no result. */
export const isVooruitblik = (zin: string, jaar: number | null): boolean => findVooruitblik(zin, jaar) !== null
