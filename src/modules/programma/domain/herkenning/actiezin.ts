import { findWoorden, type Woord } from '../../../../platform/domain/taal/woorden.ts'
import { isStelligPartijen } from './celsoort.ts'
import { DEELWOORDEN, GEEN_HANDELING, INFINITIEVEN } from './actiewerkwoorden.ts'
import { ENKELVOUDEN, MEERVOUDEN } from './vervoeging.ts'

/** sterk: it says what will be done · zacht: it says that something has attention or is in place */
export type Actiekracht = 'sterk' | 'zacht'

const LIDWOORD = new Set(['de', 'het', 'onze'])
const VERLEDEN = new Set(
  'was waren werd werden had hadden trad traden kwam kwamen ging gingen nam namen bleek bleken stond stonden'.split(
    ' ',
  ),
)
const TERUGKIJKEN = new Set(['kijkt', 'kijken', 'blikt', 'blikken'])
const VOLTOOID = new Set(['heeft', 'hebben', 'is', 'zijn'])
const BIJZIN = new Set(
  'die dat waarbij waarin waarmee waardoor waarvan als wanneer omdat zodat welke hoe wie wat terwijl doordat of'.split(
    ' ',
  ),
)
const ANDEREN = new Set(
  'ze zij jongeren daders criminelen slachtoffers mensen kinderen burgers bewoners inwoners slachtoffer dader jeugdigen ouderen'.split(
    ' ',
  ),
)
const HANDELENDEN = new Set(
  `gemeente college burgemeester politie handhaving boa boas handhavers toezichthouders wijkteam wijkteams brandweer veiligheidsregio
  jongerenwerk jongerenwerkers stadsbedrijf team teams afdeling wijkagent corporatie corporaties veiligheidshuis ggd riec halt partners
  wethouder raad coordinator projectleider wijkregisseur gemeentebestuur organisatie ketenpartners wijkmanager`.split(
    /\s+/,
  ),
)
/** Longer than any sentence: text like that is no prose. */
const MAX_ZIN = 2000
const MIN_WOORDEN = 3

const UITLEG =
  /^(?:hierbij|daarbij)\s+(?:denken|gaat|kun)|^(?:te denken valt|denk (?:aan|hierbij|daarbij))|\bbijvoorbeeld\s+betaald|\b(?:is|zijn)\s+(?:een|alle)\s|\bverstaan we\b|\bbestaat uit\b|\bhoudt in\b|\?$/i
const AANDACHT = /\b(?:is|heeft|krijgt|blijft|hebben|blijven|krijgen)\b.{0,80}\b(?:aandacht|plek|prioriteit)\b/i
const MIDDEL =
  /^(?:onder andere|onder meer|o\.a\.|dit doen we|dat doen we|bijvoorbeeld|dit gebeurt|zo)\s+(?:door|via|met)\b/i

export type Oordeel = { readonly kracht: Actiekracht | null; readonly terugblik: boolean }

/** Whether a sentence announces something that will be done, and whether it tells what was done or happened. */
export function judgeZin(zin: string): Oordeel {
  if (zin.length > MAX_ZIN) return { kracht: null, terugblik: false }
  const woorden = findWoorden(zin)
  const klein = woorden.map((woord) => woord.klein.replace(/'s$/, 's'))
  const terugblik = isVerleden(klein)
  if (terugblik || klein.length < MIN_WOORDEN || UITLEG.test(zin)) return { kracht: null, terugblik }
  return { kracht: weighZin(zin, woorden, klein), terugblik }
}

export const classifyActiezin = (zin: string): Actiekracht | null => judgeZin(zin).kracht
export const isTerugblik = (zin: string): boolean => judgeZin(zin).terugblik

function weighZin(zin: string, woorden: readonly Woord[], klein: readonly string[]): Actiekracht | null {
  if (hasWij(klein) || hasLijdendeVorm(zin, woorden, klein) || hasToekomst(klein)) return 'sterk'
  if (klein.slice(0, 3).some((woord) => ANDEREN.has(woord))) return null
  const handelend = findHandelende(klein)
  if (handelend !== null) return handelend
  if (hasPartijAlsOnderwerp(zin, woorden, klein)) return 'sterk'
  return AANDACHT.test(zin) || MIDDEL.test(zin) ? 'zacht' : null
}

/** "De crisisorganisatie oefent …": a party, then what it does. */
function hasPartijAlsOnderwerp(zin: string, woorden: readonly Woord[], klein: readonly string[]): boolean {
  if (!LIDWOORD.has(klein[0] ?? '')) return false
  const doet = klein.slice(1, 7).findIndex((woord) => ENKELVOUDEN.has(woord)) + 1
  return doet >= 2 && isStelligPartijen(zin.slice(0, woorden[doet]?.van ?? 0).trim())
}

function isVerleden(klein: readonly string[]): boolean {
  if (klein.includes('terug') && klein.some((woord) => TERUGKIJKEN.has(woord))) return true
  if (klein.slice(0, 14).some((woord) => VERLEDEN.has(woord))) return true
  const hulp = klein.findIndex((woord) => VOLTOOID.has(woord))
  if (hulp < 0 || klein.includes('we') || klein.includes('wij') || klein.includes('worden')) return isWijVoltooid(klein)
  return klein.slice(hulp + 1).some(isDeelwoord)
}

/** "hebben we … gedaan" */
function isWijVoltooid(klein: readonly string[]): boolean {
  const wij = klein.findIndex((woord) => woord === 'we' || woord === 'wij')
  if (wij < 0) return false
  const hulp = [klein[wij - 1], klein[wij + 1]].some((woord) => woord === 'hebben' || woord === 'zijn')
  return hulp && klein.slice(wij + 1).some(isDeelwoord)
}

const isDeelwoord = (woord: string): boolean =>
  DEELWOORDEN.has(woord) ||
  /^(?:ge|(?:af|aan|in|op|uit|vast|voor|door|bij|toe|mee|over)ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)$/u.test(woord)

function hasWij(klein: readonly string[]): boolean {
  return klein.some((woord, i) => {
    if (woord !== 'we' && woord !== 'wij') return false
    return [klein[i + 1], klein[i - 1]].some((buur) => buur !== undefined && isHandeling(buur))
  })
}

const isHandeling = (woord: string): boolean =>
  !GEEN_HANDELING.has(woord) && (MEERVOUDEN.has(woord) || (/[^aeiou]en$/.test(woord) && woord.length >= 5))

/** "wordt … opgepakt", outside a subordinate clause. */
function hasLijdendeVorm(zin: string, woorden: readonly Woord[], klein: readonly string[]): boolean {
  return klein.some((woord, i) => {
    if (woord !== 'wordt' && woord !== 'worden') return false
    if (ANDEREN.has(klein[i - 1] ?? '') && i === 1) return false
    if (isBijzin(zin, woorden, klein, i)) return false
    const vlakVoor = i > 0 && DEELWOORDEN.has(klein[i - 1] ?? '')
    return vlakVoor || klein.slice(i + 1, i + 40).some((later) => DEELWOORDEN.has(later))
  })
}

/** Looks back to the start of the clause for a word that makes it subordinate. */
function isBijzin(zin: string, woorden: readonly Woord[], klein: readonly string[], i: number): boolean {
  for (let j = i - 1; j >= 0; j -= 1) {
    if (/[,;:()]/.test(zin.slice(woorden[j]?.tot ?? 0, woorden[j + 1]?.van ?? 0))) return false
    if (BIJZIN.has(klein[j] ?? '')) return true
  }
  return false
}

/** "zal … worden voorgelegd", "zullen … optreden" */
function hasToekomst(klein: readonly string[]): boolean {
  const hulp = klein.findIndex((woord) => woord === 'zal' || woord === 'zullen')
  if (hulp < 0) return false
  const na = klein.slice(hulp + 1)
  return (
    na.some((woord) => INFINITIEVEN.has(woord)) || (na.includes('worden') && na.some((woord) => DEELWOORDEN.has(woord)))
  )
}

/** One who acts, with a verb of doing beside him. */
function findHandelende(klein: readonly string[]): Actiekracht | null {
  const plaatsen = [...klein.slice(0, 10).keys()].filter((i) => HANDELENDEN.has(klein[i] ?? ''))
  if (plaatsen.some((i) => isMetHandeling(klein, i))) return 'sterk'
  const [eerste] = plaatsen
  if (eerste === undefined || eerste > 2) return null
  return klein.slice(eerste + 1).some((woord) => ENKELVOUDEN.has(woord)) ? 'zacht' : null
}

function isMetHandeling(klein: readonly string[], i: number): boolean {
  const meervoud = klein[i]?.endsWith('s') === true
  return [klein[i - 1], klein[i + 1], klein[i + 2]].some(
    (buur) => buur !== undefined && (ENKELVOUDEN.has(buur) || (meervoud && MEERVOUDEN.has(buur))),
  )
}
