import type { FrequentieEenheid } from '../planning.ts'
import { buildPhrases } from './phrases.ts'

export type Ritme = { readonly per: FrequentieEenheid; readonly om: number }

const per = (eenheid: FrequentieEenheid, om = 1): Ritme => ({ per: eenheid, om })

/** Words that stand between "2x" and the unit. */
export const PERWOORDEN = buildPhrases<true>([
  [
    true,
    'per|p|p.|in het|in de|in een|in elk|in elke|in ieder|elk|elke|ieder|iedere|gedurende het|/|a|op een|op de|het|binnen een|binnen het|over het',
  ],
])

export const ELKWOORDEN: ReadonlySet<string> = new Set(['elk', 'elke', 'ieder', 'iedere'])

export const EENHEIDWOORDEN = buildPhrases<Ritme>([
  [per('dag'), 'dag|dagen|dg|etmaal'],
  [per('week'), 'week|weken|wk|wkn|w|werkweek|weekend|weekeinde'],
  [per('maand'), 'maand|maanden|mnd|mnd.|maandelijks'],
  [per('kwartaal'), 'kwartaal|kwartalen|kw|kwt|seizoen'],
  [per('halfjaar'), 'halfjaar|half jaar|halve jaar|half-jaar|helft van het jaar'],
  [per('jaar'), 'jaar|jaren|jr|j|kalenderjaar|schooljaar|jaarlijks'],
  [per('looptijd'), 'looptijd|raadsperiode|bestuursperiode|collegeperiode|programmaperiode|beleidsperiode|planperiode'],
])

/** "2x p/j": unit and preposition in one. */
export const PERAFKORTINGEN = buildPhrases<Ritme>([
  [per('jaar'), 'p/jaar|p/jr|pj|p/j|p.j.|p jr|p. jr'],
  [per('maand'), 'p/maand|p/mnd|pm|p/m|p.m.|p mnd'],
  [per('week'), 'p/week|p/wk|pw|p/w|p.w.|p wk'],
  [per('kwartaal'), 'p/kwartaal|p/kw|pk|p/k|p.k.|p kw|p.kw'],
  [per('dag'), 'pd|p/d|p.d.'],
])

export const KEERWOORDEN: ReadonlySet<string> = new Set('x maal keer malen keren maals'.split(' '))

/** "tweemaal" and the like: a count in one word; null is an untold number. */
export const MAALWOORDEN: ReadonlyMap<string, number | null> = new Map([
  ['eens', 1],
  ['eenmaal', 1],
  ['tweemaal', 2],
  ['driemaal', 3],
  ['viermaal', 4],
  ['vijfmaal', 5],
  ['zesmaal', 6],
  ['zevenmaal', 7],
  ['achtmaal', 8],
  ['negenmaal', 9],
  ['tienmaal', 10],
  ['twaalfmaal', 12],
  ['meermaals', null],
  ['meermalen', null],
  ['meerdere', null],
])

/** Untold numbers: "een aantal maal per jaar". */
export const VAGE_AANTALLEN = buildPhrases<true>([
  [true, 'een aantal|aantal|enkele|een paar|paar|meerdere|verschillende|diverse|n|nader te bepalen aantal'],
])

/** Said of a number, without changing it: "minimaal 4 keer". */
export const AANTALWIJZERS = buildPhrases<true>([
  [
    true,
    'minimaal|maximaal|min.|max.|min|max|ten minste|tenminste|minstens|circa|ca.|ca|ongeveer|gemiddeld|in ieder geval|tot|zeker|ong.|+/-|±|streven|ook|nog',
  ],
])

/** Moments that are counted per week: "vier avonden in de week". */
export const DAGDELEN: ReadonlySet<string> = new Set(
  'dag dagen avond avonden nacht nachten ochtend ochtenden middag middagen dagdeel dagdelen weekend weekenden'.split(
    ' ',
  ),
)

/** Things that are counted per year in prose too: "vier controles per jaar". */
export const TELBARE_ACTIES: ReadonlySet<string> = new Set(
  (
    'overleg overleggen bijeenkomst bijeenkomsten controle controles actie acties ronde rondes moment momenten sessie sessies ' +
    'training trainingen oefening oefeningen avondcontroles themabijeenkomsten vergadering vergaderingen schouw schouwen ' +
    'campagne campagnes actiedag actiedagen acties actieweken rapportage rapportages nieuwsbrief nieuwsbrieven gesprekken handhavingsacties'
  ).split(' '),
)

export const RITMEWOORDEN: readonly (readonly [string, FrequentieEenheid])[] = [
  ['halfjaarlijks', 'halfjaar'],
  ['jaarlijks', 'jaar'],
  ['kwartaallijks', 'kwartaal'],
  ['kwartaalsgewijs', 'kwartaal'],
  ['maandelijks', 'maand'],
  ['wekelijks', 'week'],
  ['dagelijks', 'dag'],
]

/** Whole expressions for a rhythm, with the count. */
export const RITMES = buildPhrases<Ritme>([
  [per('week', 2), 'veertiendaags|14-daags|om de week|om de andere week|eens in de twee weken'],
  [per('maand', 2), 'om de maand|om de andere maand'],
  [per('jaar', 2), 'om het jaar|om het andere jaar'],
  [per('jaar'), 'per jaar|jaar op jaar'],
  [
    per('kwartaal'),
    'per kwartaal|alle kwartalen|kwartaaloverleg|kwartaaloverleggen|kwartaalgesprek|kwartaalgesprekken|kwartaalrapportage|kwartaalbijeenkomst|kwartaalcyclus',
  ],
  [per('halfjaar'), 'per halfjaar|per half jaar|halfjaarrapportage'],
  [per('maand'), 'per maand|maandoverleg|maandrapportage|maandgesprek|alle maanden'],
  [per('week'), 'per week|weekoverleg|weekgesprek'],
  [per('dag'), 'per dag|dagrapportage'],
])

/** Ends "dagelijks" as a rhythm: what these name is no planning. */
export const GEEN_RITME_VOOR: ReadonlySet<string> = new Set('bestuur leven leiding praktijk beheer gang'.split(' '))
