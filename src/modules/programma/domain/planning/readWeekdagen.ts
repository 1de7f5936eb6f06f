import { ELKWOORDEN } from './frequentiewoorden.ts'
import { beginwoorden, buildPhrases, findPhrase } from './phrases.ts'
import type { Token } from './tokenize.ts'

const DAGNAMEN = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')
const DAGDELEN = ['', 'en', 's', 'avond', 'avonden', 'nacht', 'nachten', 'middag', 'middagen', 'ochtend', 'ochtenden']
const WERKDAGEN = 5
const WEEKDAGEN = 7

const DAGEN: ReadonlyMap<string, number> = new Map(
  DAGNAMEN.flatMap((naam, dag) => DAGDELEN.map((deel) => [naam + deel, dag] as const)),
)
const KORTE_DAGEN: ReadonlyMap<string, number> = new Map(
  'ma di wo do vr za zo'.split(' ').map((kort, dag) => [kort, dag]),
)

const GROEPEN = buildPhrases<number>([
  [WERKDAGEN, 'werkdagen|alle werkdagen|op werkdagen|doordeweeks|door de week|elke werkdag|iedere werkdag'],
  [1, 'weekend|weekenden|in het weekend|in de weekenden|in weekenden|elk weekend|ieder weekend|weekeinde|weekeinden'],
])
const AANHEF = buildPhrases<true>([[true, 'op|op de|op elke|elke|iedere|in de|alle|vooral op|op een|de']])

/** The words with which a mention of weekdays begins. */
export const WEEKDAGBEGINNEN: readonly string[] = [
  ...DAGEN.keys(),
  ...KORTE_DAGEN.keys(),
  ...beginwoorden(GROEPEN, AANHEF),
]

type GelezenWeekdagen = {
  readonly aantal: number
  readonly tot: number
  /** Said to return: "elke vrijdag", "zaterdagavonden", "ma t/m vr"; a bare "vrijdag" is not. */
  readonly herhaald: boolean
}

const dagAt = (tokens: readonly Token[], i: number): number | undefined => {
  const woord = tokens[i]?.woord ?? ''
  return DAGEN.get(woord) ?? KORTE_DAGEN.get(woord)
}

/** "vrijdag- en zaterdagavond": the hyphen stands for a part of the word. */
const afterDag = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.woord === '-' && !tokens[i]?.spatie && tokens[i + 1]?.woord === 'en' ? i + 1 : i

const readLijst = (
  tokens: readonly Token[],
  i: number,
): { readonly dagen: ReadonlySet<number>; readonly tot: number } | null => {
  const eerste = dagAt(tokens, i)
  if (eerste === undefined) return null
  const dagen = new Set([eerste])
  let vorige = eerste
  let tot = afterDag(tokens, i + 1)
  while (dagen.size < WEEKDAGEN) {
    const teken = tokens[tot]?.woord ?? ''
    const dag = dagAt(tokens, tot + 1)
    if (dag === undefined || !['tm', '-', 'en', ',', '/', '&'].includes(teken)) break
    const vanaf = teken === 'tm' || teken === '-' ? vorige + 1 : dag
    for (let tussen = Math.min(vanaf, dag); tussen <= dag; tussen += 1) dagen.add(tussen)
    vorige = dag
    tot = afterDag(tokens, tot + 2)
  }
  return { dagen, tot }
}

/** Days of the week at token `i` and how many there are in a week: "maandag t/m vrijdag" is 5. */
export const readWeekdagen = (tokens: readonly Token[], i: number): GelezenWeekdagen | null => {
  const groep = findPhrase(GROEPEN, tokens, i)
  if (groep !== null)
    return { aantal: groep.waarde, tot: groep.tot, herhaald: groep.waarde === WERKDAGEN || groep.tot > i + 1 }
  const aanhef = findPhrase(AANHEF, tokens, i)
  const begin = aanhef?.tot ?? i
  const lijst = readLijst(tokens, begin)
  if (lijst === null) return null
  const kort = KORTE_DAGEN.has(tokens[begin]?.woord ?? '')
  if (kort && lijst.dagen.size === 1) return null
  const meervoud = /en$|s$/.test(tokens[lijst.tot - 1]?.woord ?? '')
  const herhaald = meervoud || lijst.dagen.size > 1 || tokens.slice(i, begin).some(({ woord }) => ELKWOORDEN.has(woord))
  return { aantal: lijst.dagen.size, tot: lijst.tot, herhaald }
}
