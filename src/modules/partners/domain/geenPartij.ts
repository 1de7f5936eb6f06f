import { HULPWERKWOORDEN } from '../../../platform/domain/taal/functiewoorden.ts'
import { isBekendePartij, withoutHaakjes } from './bekendePartijen.ts'
import { organisatieSleutel } from './organisatieSleutel.ts'
import { isHoofdletter, isWoord, tokenizePartijen, type Token } from './tokenizePartijen.ts'

const MAX_WOORDEN = 10
const MIN_ZIN = 3

const GEEN_PARTIJ: ReadonlySet<string> = new Set(
  (
    'nvt|n v t|niet van toepassing|nnb|n n b|ntb|n t b|pm|p m|idem|zie boven|zie hierboven|als boven|zie bijlage|volgt|nader te bepalen|nog te bepalen|' +
    'nader in te vullen|nog onbekend|onbekend|geen|x|ja|nee|v|allen|iedereen|diversen|div|overig|overigen|anderen|andere|e a|etc|enz|e d|en andere|' +
    'doorlopend|continu|structureel|jaarlijks|maandelijks|wekelijks|dagelijks|halfjaarlijks|per kwartaal|indien nodig|op verzoek|ad hoc|gereed|lopend|afgerond|' +
    'q1|q2|q3|q4|hele jaar|wie|wanneer|trekker|partners partners|hoe|actie|planning|in overleg|regulier|budget|subsidie|eigen middelen|regulier budget|kosten'
  ).split('|'),
)
const GETAL_OF_GELD = /^[€$]|^[\d\s.,%€]+$|^(?:19|20)\d\d\b/
const MAANDEN =
  /^(?:\d{1,2}\s)?(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|mei|juni|juli|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:\s\d{4})?$/i

/** Verbs that Wie cells use to say who does what; besides those that carry tense. */
const WERKWOORD =
  /^(?:zorgt|voert|pakt|draagt|volgt|werkt|levert|bewaakt|ondersteunt|begeleidt|stuurt|beoordeelt|bespreekt|sluit|\p{L}{3,}eert|zorgen|voeren|werken|pakken|leveren|ondersteunen)$/u

/** A name may hold a verb ("Wij zijn Traverse"), but then a capital follows. */
const isGezegde = (woorden: readonly Token[], i: number): boolean => {
  const woord = woorden[i]
  const isWerkwoord = HULPWERKWOORDEN.has(woord?.klein ?? '') || WERKWOORD.test(woord?.klein ?? '')
  return isWerkwoord && (i === 0 || !isHoofdletter(woord)) && !isHoofdletter(woorden[i + 1])
}

/** Whether a text tells something instead of naming parties: it has a finite verb and is more than a few words. */
export const isZin = (tekst: string): boolean => {
  const tokens = tokenizePartijen(withoutHaakjes(tekst))
  const woorden = tokens.filter(isWoord)
  return woorden.length >= MIN_ZIN && woorden.some((_, i) => isGezegde(woorden, i))
}

/** Whether a piece of a Wie cell names no party: a mark, a number, a month, "n.v.t.", "zie boven", a sentence. */
export const isGeenPartij = (tekst: string): boolean => {
  const kaal = withoutHaakjes(tekst).trim()
  if (!/\p{L}[^\p{L}]{0,3}\p{L}/u.test(tekst) || GETAL_OF_GELD.test(kaal) || MAANDEN.test(kaal)) return true
  if (isBekendePartij(tekst)) return false
  if (GEEN_PARTIJ.has(organisatieSleutel(kaal))) return true
  return isZin(kaal) || kaal.split(/\s+/, MAX_WOORDEN + 1).length > MAX_WOORDEN
}
