import { findGezegdes } from '../../../../platform/domain/taal/gezegdes.ts'
import type { Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Doelcontext, HerkendDoel } from './herkendDoel.ts'
import { readPeiljaren } from './peiljaren.ts'

const ALLE = new Set('alle elke elk iedere ieder iedereen geen'.split(' '))
const STAAT = new Set(
  'is zijn heeft hebben beschikt beschikken voelt voelen kent kennen weet weten doet doen wordt worden blijft blijven kan kunnen'.split(
    ' ',
  ),
)
const GEEN_AANTAL =
  /\b(?:er (?:is|zijn|vallen|komen)|zijn er|vallen er)\b.{0,40}?\bgeen\s+(?:enkele\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)/iu
const MIN_WOORDEN = 2
const WENS = /\b(?:willen|wil|streven|streeft|doel|ambitie|moet|moeten)\b/i
const WIJ = /\b(?:we|wij)\b/i

/** Under a head that asks for goals every sentence is one, save what tells a deed: "We investeren in …", "Er is … ontwikkeld". */
const isWens = (zin: Zin, woorden: readonly Woord[]): boolean => {
  if (woorden.length < MIN_WOORDEN) return false
  if (WENS.test(zin.tekst)) return true
  const gedaan = findGezegdes(zin.tekst, woorden).some(
    ({ tijd, hoofdzin }) => hoofdzin && (tijd === 'voltooid' || tijd === 'verleden'),
  )
  return !gedaan && !WIJ.test(zin.tekst)
}

const hasAlle = (woorden: readonly Woord[]): boolean =>
  woorden.some((woord) => ALLE.has(woord.klein)) && woorden.some((woord) => STAAT.has(woord.klein))

const feltSafety = (woorden: readonly Woord[]): boolean =>
  woorden.some(({ klein }) => klein === 'voelt' || klein === 'voelen') &&
  woorden.some(({ klein }) => klein.includes('veilig'))

const twijfelOf = (uitdrukkelijk: boolean, nul: boolean): readonly string[] => {
  if (nul) return ['“Geen” is gelezen als nul.']
  return uitdrukkelijk ? ['Er staat geen getal bij.'] : ['Er staat geen getal bij.', 'De richting staat er niet bij.']
}

/** A wished-for state without a number or direction ("In alle wijken is een buurtapp"); null when the text states none. */
export const findToestand = (zin: Zin, woorden: readonly Woord[], context: Doelcontext): HerkendDoel | null => {
  if (context.plek !== 'doelstelling' && context.plek !== 'ambitie') return null
  const uitdrukkelijk = hasAlle(woorden) || feltSafety(woorden)
  if (!uitdrukkelijk && (context.plek === 'ambitie' || !isWens(zin, woorden))) return null
  const geen = GEEN_AANTAL.exec(zin.tekst)
  const jaren = readPeiljaren(zin.tekst, context.jaar)
  return {
    tekst: zin.tekst,
    van: zin.van,
    tot: zin.tot,
    indicator: geen?.[1] ?? zin.tekst.replace(/[.\s]+$/, ''),
    richting: 'niveau',
    wijze: geen === null ? null : 'op',
    waarde: geen === null ? null : 0,
    grens: null,
    beginwaarde: null,
    eenheid: geen?.[1] ?? '',
    basisjaar: jaren.basisjaar,
    doeljaar: jaren.doeljaar,
    kwalitatief: geen === null,
    zekerheid: uitdrukkelijk ? 'redelijk' : 'onzeker',
    twijfel: twijfelOf(uitdrukkelijk, geen !== null),
  }
}
