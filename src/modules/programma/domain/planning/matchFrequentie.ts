import type { FrequentieEenheid, PlanningDeel } from '../planning.ts'
import {
  AANTALWIJZERS,
  DAGDELEN,
  ELKWOORDEN,
  KEERWOORDEN,
  MAALWOORDEN,
  RITMES,
  TELBARE_ACTIES,
  VAGE_AANTALLEN,
  type Ritme,
} from './frequentiewoorden.ts'
import { beginwoorden, findPhrase } from './phrases.ts'
import { isJaartal } from './readDatum.ts'
import { readPeriode } from './readPeriode.ts'
import { readElk, readPer, readRitmewoord } from './readRitme.ts'
import { readWeekdagen, WEEKDAGBEGINNEN } from './readWeekdagen.ts'
import type { Token } from './tokenize.ts'
import { GEWICHT, type Leeswijze, type Matcher, type Vondst } from './vondst.ts'

type Aantal = { readonly aantal: number | null; readonly tot: number; readonly metKeer: boolean }

const MAX_AANTAL = 400
const UREN_PER_DAG = 24
const MEER_DAN: ReadonlySet<string> = new Set('zo zoveel meer minder hoger groter vaker sneller'.split(' '))
const TUSSEN_GETALLEN: ReadonlySet<string> = new Set(['-', 'a', 'tot', 'of', '/'])

const frequentie = (aantal: number | null, per: FrequentieEenheid, om = 1): PlanningDeel =>
  om === 1 ? { soort: 'frequentie', aantal, per } : { soort: 'frequentie', aantal, per, om }

const found = (i: number, tot: number, delen: readonly PlanningDeel[]): Vondst => ({
  van: i,
  tot,
  delen,
  gewicht: GEWICHT.precies,
})

const withRitme = (i: number, tot: number, aantal: number | null, ritme: Ritme): Vondst =>
  found(i, tot, [frequentie(aantal, ritme.per, ritme.om)])

const isAantal = (token: Token | undefined): token is Token & { readonly getal: number } =>
  token !== undefined &&
  token.getal !== null &&
  !token.rang &&
  Number.isInteger(token.getal) &&
  token.getal > 0 &&
  token.getal <= MAX_AANTAL

/** "2-3 keer": the lower number is what was promised. */
const skipTweedeGetal = (tokens: readonly Token[], i: number): number =>
  TUSSEN_GETALLEN.has(tokens[i]?.woord ?? '') && isAantal(tokens[i + 1]) ? i + 2 : i

const readGetal = (
  tokens: readonly Token[],
  i: number,
): { readonly aantal: number | null; readonly tot: number } | null => {
  const vaag = findPhrase(VAGE_AANTALLEN, tokens, i)
  if (vaag !== null) return { aantal: null, tot: vaag.tot }
  const token = tokens[i]
  return isAantal(token) ? { aantal: token.getal, tot: skipTweedeGetal(tokens, i + 1) } : null
}

/** A count at token `i`: "4 maal", "2x", "eens", "minimaal drie keer", "een aantal"; without "keer" only the number. */
const readAantal = (tokens: readonly Token[], i: number): Aantal | null => {
  const begin = findPhrase(AANTALWIJZERS, tokens, i)?.tot ?? i
  const maal = MAALWOORDEN.get(tokens[begin]?.woord ?? '')
  if (maal !== undefined && !KEERWOORDEN.has(tokens[begin + 1]?.woord ?? ''))
    return { aantal: maal, tot: begin + 1, metKeer: maal !== null }
  const getal = readGetal(tokens, begin)
  if (getal === null) return null
  const metKeer = KEERWOORDEN.has(tokens[getal.tot]?.woord ?? '')
  return { aantal: getal.aantal, tot: getal.tot + (metKeer ? 1 : 0), metKeer }
}

/** "3x" without a unit counts over the whole programme; in prose "een keer" and "twee keer zo veel" do not count. */
const matchZonderEenheid = (tokens: readonly Token[], i: number, telling: Aantal, wijze: Leeswijze): Vondst | null => {
  if (!telling.metKeer || MEER_DAN.has(tokens[telling.tot]?.woord ?? '')) return null
  if (wijze === 'proza' && (telling.aantal === null || telling.aantal < 2)) return null
  return { ...found(i, telling.tot, [frequentie(telling.aantal, 'looptijd')]), gewicht: GEWICHT.jaar }
}

/** "vier avonden in de week", "6 controles per jaar": counted things instead of times. */
const matchGeteld = (tokens: readonly Token[], i: number, telling: Aantal, wijze: Leeswijze): Vondst | null => {
  const ding = tokens[telling.tot]
  if (ding === undefined || telling.metKeer || !/^\p{L}/u.test(ding.woord)) return null
  const bekend = DAGDELEN.has(ding.woord) || TELBARE_ACTIES.has(ding.woord)
  if (!bekend && (wijze === 'proza' || isJaartal(telling.aantal))) return null
  const per = readPer(tokens, telling.tot + 1)
  if (per === null) {
    const geteld = wijze === 'cel' && tokens[i]?.woord !== 'een' && TELBARE_ACTIES.has(ding.woord)
    return geteld
      ? { ...found(i, telling.tot + 1, [frequentie(telling.aantal, 'looptijd')]), gewicht: GEWICHT.los }
      : null
  }
  if (ding.woord === 'uur') {
    return telling.aantal === UREN_PER_DAG
      ? found(i, per.tot, [{ soort: 'doorlopend' }])
      : withRitme(i, per.tot, 1, per.ritme)
  }
  return withRitme(i, per.tot, telling.aantal, per.ritme)
}

const matchTelling: Matcher = (tokens, i, wijze) => {
  const telling = readAantal(tokens, i)
  if (telling === null) return null
  const per = telling.metKeer ? readPer(tokens, telling.tot) : null
  if (per !== null) return withRitme(i, per.tot, telling.aantal, per.ritme)
  return matchGeteld(tokens, i, telling, wijze) ?? matchZonderEenheid(tokens, i, telling, wijze)
}

/** "elk voorjaar", "jaarlijks in mei": every year, in that part of it. */
const matchElkePeriode: Matcher = (tokens, i) => {
  if (!ELKWOORDEN.has(tokens[i]?.woord ?? '')) return null
  const gelezen = readPeriode(tokens, i + 1)
  if (gelezen === null || gelezen.vorm === 'jaar' || gelezen.periodes.some(({ jaar }) => jaar !== null)) return null
  return found(i, gelezen.tot, [frequentie(1, 'jaar'), { soort: 'periode', grens: 'in', periodes: gelezen.periodes }])
}

const matchWeekdagen: Matcher = (tokens, i, wijze) => {
  const dagen = readWeekdagen(tokens, i)
  if (dagen === null || (wijze === 'proza' && !dagen.herhaald)) return null
  const vanDeMaand = tokens[dagen.tot]?.woord === 'van' && tokens[dagen.tot + 2]?.woord === 'maand'
  return vanDeMaand
    ? found(i, dagen.tot + 3, [frequentie(1, 'maand')])
    : found(i, dagen.tot, [frequentie(dagen.aantal, 'week')])
}

/** "de eerste maandag van de maand". */
const matchDagVanDeMaand: Matcher = (tokens, i, wijze, tekst) => {
  const begin = ELKWOORDEN.has(tokens[i]?.woord ?? '') ? i + 1 : i
  if (tokens[begin]?.rang !== true && tokens[begin]?.woord !== 'laatste') return null
  const vondst = matchWeekdagen(tokens, begin + 1, 'cel', tekst)
  const perMaand = vondst?.delen.every((deel) => deel.soort === 'frequentie' && deel.per === 'maand') ?? false
  return vondst !== null && perMaand ? { ...vondst, van: i } : null
}

const PER_IN_PROZA: ReadonlySet<string> = new Set(['week', 'maand', 'kwartaal', 'halfjaar'])
const GETELD: ReadonlySet<string> = new Set(
  'aantal aantallen meldingen kosten euro uur uren % gemiddeld gemiddelde bedrag inwoners'.split(' '),
)
const VENSTER = 4

/** "We melden dit per kwartaal" is a rhythm; "20 meldingen per kwartaal" counts something. */
const isLosPer = (tokens: readonly Token[], i: number, ritme: Ritme | undefined): boolean =>
  PER_IN_PROZA.has(ritme?.per ?? '') &&
  tokens
    .slice(Math.max(0, i - VENSTER), i)
    .every(({ woord, getal }) => (getal === null || woord === 'een') && !GETELD.has(woord))

const matchRitme: Matcher = (tokens, i, wijze) => {
  const gelezen = readElk(tokens, i) ?? readRitmewoord(tokens, i)
  if (gelezen !== null) return withRitme(i, gelezen.tot, 1, gelezen.ritme)
  const vast = findPhrase(RITMES, tokens, i)
  const geteld = wijze === 'proza' && tokens[i]?.woord === 'per' && !isLosPer(tokens, i, vast?.waarde)
  return vast === null || geteld ? null : withRitme(i, vast.tot, 1, vast.waarde)
}

const MATCHERS: readonly Matcher[] = [matchTelling, matchRitme, matchDagVanDeMaand, matchElkePeriode, matchWeekdagen]

const BEGINWOORDEN: ReadonlySet<string> = new Set([
  ...beginwoorden(VAGE_AANTALLEN, AANTALWIJZERS, RITMES),
  ...MAALWOORDEN.keys(),
  ...ELKWOORDEN,
  ...WEEKDAGBEGINNEN,
  ...['om', 'per', 'half', 'laatste'],
])
const RITME = /(?:lijks|gewijs)e?$/

/** How often: "4 maal per jaar", "elke zes weken", "maandag t/m vrijdag". */
export const matchFrequentie: Matcher = (tokens, i, wijze, tekst) => {
  const { woord = '', getal = null } = tokens[i] ?? {}
  if (getal === null && !BEGINWOORDEN.has(woord) && !RITME.test(woord)) return null
  for (const matcher of MATCHERS) {
    const vondst = matcher(tokens, i, wijze, tekst)
    if (vondst !== null) return vondst
  }
  return null
}
