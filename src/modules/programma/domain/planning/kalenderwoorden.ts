import type { Grens, Periode, Seizoen } from '../planning.ts'
import { buildPhrases } from './phrases.ts'

export type Deel = NonNullable<Periode['deel']>

const MAANDWOORDEN = [
  'januari jan',
  'februari feb febr',
  'maart mrt mar',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sept sep',
  'oktober okt oct',
  'november nov',
  'december dec',
] as const

/** Month by its name or abbreviation, counted from 1. */
export const MAANDEN: ReadonlyMap<string, number> = new Map(
  MAANDWOORDEN.flatMap((woorden, plaats) => woorden.split(' ').map((woord) => [woord, plaats + 1] as const)),
)

export const ROMEINS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

export const KWARTAALWOORDEN: ReadonlySet<string> = new Set('kwartaal kwartalen kwart kwt kw q'.split(' '))
export const HALFJAARWOORDEN: ReadonlySet<string> = new Set('halfjaar hj'.split(' '))
export const TERTAALWOORDEN: ReadonlySet<string> = new Set('tertaal tertiaal trimester viermaandsperiode'.split(' '))
export const WEEKWOORDEN: ReadonlySet<string> = new Set('week weken wk weeknr weeknummer weeknummers'.split(' '))

/** Words between a preposition and the time itself that carry no meaning of their own. */
export const TUSSENWOORDEN: ReadonlySet<string> = new Set(
  'de het t in van : maand maanden periode kalenderjaar schooljaar seizoen jaar jaren heel hele gehele geheel vroege late komende komend aankomende'.split(
    ' ',
  ),
)

export const DELEN = buildPhrases<Deel>([
  ['begin', 'begin|beginnend|vroeg in|aanvang|eerste week van|eerste weken van|eerste dagen van'],
  ['medio', 'medio|half|halverwege|mid|midden'],
  ['eind', 'eind|einde|ultimo|laat in|laatste week van|laatste weken van|laatste dagen van|het eind van|het einde van'],
])

const seizoen = (naam: Seizoen): Periode => ({ eenheid: 'seizoen', naam, jaar: null, deel: null })
const maand = (nummer: number, deel: Deel): Periode => ({ eenheid: 'maand', nummer, jaar: null, deel })
const dag = (dagnummer: number, nummer: number): Periode => ({
  eenheid: 'dag',
  dag: dagnummer,
  maand: nummer,
  jaar: null,
  deel: null,
})

const ACHTERVOEGSELS = ['', 'periode', 'maanden', 'seizoen', 'vakantie', 'vakanties', 'reces', 'tijd']
const withAchtervoegsels = (stammen: string): string =>
  stammen
    .split('|')
    .flatMap((stam) =>
      ACHTERVOEGSELS.map((achtervoegsel) => (achtervoegsel === '' ? stam.replace(/s$/, '') : stam + achtervoegsel)),
    )
    .join('|')

/** Names for a stretch of the year. Movable feasts (carnaval, kermis) are an occasion, not a date: see `aanleidingen.ts`. */
export const KALENDERNAMEN = buildPhrases<readonly Periode[]>([
  [[seizoen('voorjaar')], `${withAchtervoegsels('voorjaars|lente')}|vroege voorjaar|pasen|paasvakantie`],
  [
    [seizoen('zomer')],
    `${withAchtervoegsels('zomer')}|zomers|bouwvak|bouwvakvakantie|badseizoen|terrasseizoen|grote vakantie`,
  ],
  [[seizoen('najaar')], `${withAchtervoegsels('najaars|herfst')}`],
  [[seizoen('winter')], `${withAchtervoegsels('winter')}|winters`],
  [[seizoen('voorjaar'), seizoen('najaar')], 'voor- en najaar|voor en najaar|voor-/najaar|voor/najaar|voor- & najaar'],
  [
    [seizoen('najaar'), seizoen('winter')],
    'donkere dagen|donkere dagen periode|donkere dagen offensief|donkeredagen|donkeredagenoffensief|donkeredagenperiode|donkere maanden|donkere periode',
  ],
  [
    [maand(12, 'eind')],
    'jaarwisseling|oud en nieuw|oud- en nieuw|oud & nieuw|oudjaar|oudejaarsdag|oudejaarsnacht|oudejaarsavond|nieuwjaarsnacht|' +
      'kerst|kerstperiode|kerstvakantie|kerstdagen|feestdagen|vuurwerkperiode',
  ],
  [[maand(5, 'begin')], 'meivakantie|mei vakantie'],
  [[dag(27, 4)], 'koningsdag|koningsnacht'],
  [[dag(4, 5)], 'dodenherdenking'],
  [[dag(5, 5)], 'bevrijdingsdag'],
  [
    [{ eenheid: 'jaar', jaar: null, deel: null }],
    'dit jaar|dit kalenderjaar|komend jaar|komende jaar|het komende jaar|lopende jaar|lopend jaar|huidige jaar|huidig jaar|programmajaar',
  ],
  [
    [{ eenheid: 'jaar', jaar: null, deel: 'eind' }],
    'jaareinde|jaareind|eindejaar|eind jaar|einde jaar|eind van het jaar|einde van het jaar|eind van dit jaar|einde van dit jaar|eind dit jaar|eind komend jaar|ultimo jaar',
  ],
  [
    [{ eenheid: 'jaar', jaar: null, deel: 'begin' }],
    'begin jaar|begin van het jaar|begin van dit jaar|begin dit jaar|begin komend jaar',
  ],
  [
    [{ eenheid: 'jaar', jaar: null, deel: 'medio' }],
    'medio jaar|halverwege het jaar|midden van het jaar|medio van het jaar',
  ],
])

/** Words that say how a period bounds the work. The meaning of each is told at `GRENZEN`. */
export const GRENSWOORDEN = buildPhrases<Grens>([
  [
    'in',
    'in|looptijd|gedurende|tijdens|rond|rondom|omstreeks|binnen|op|in de loop van|in de periode|in de periode van|periode|uitvoering|' +
      'gepland in|gepland voor|gepland op|verwacht in|vindt plaats in|komend|komende|van|tussen|heel|geheel|schooljaar|het schooljaar|' +
      'in schooljaar|in het schooljaar|week van|de week van|in de week van|weekend van|het weekend van|in het weekend van',
  ],
  [
    'voor',
    'voor|nog voor|ruim voor|uiterlijk voor|gereed voor|klaar voor|afgerond voor|voor aanvang van|voor het begin van|voor start van',
  ],
  [
    'uiterlijk',
    'uiterlijk|uiterlijk in|uiterlijk op|uiterlijk per|niet later dan|op zijn laatst|tegen|deadline|gereed|gereed in|gereed per|' +
      'gereed op|gereed uiterlijk|gereed rond|afgerond|afgerond in|afgerond per|afronden in|afronding|afronding in|oplevering|' +
      'oplevering in|opleveren in|opgeleverd in|klaar|klaar in|klaar per|voltooid in',
  ],
  ['vanaf', 'vanaf|sinds|met ingang van|m.i.v.|per|ingaande|ingaand per|v.a.|va'],
  ['na', 'na|na afloop van|direct na|meteen na'],
  ['tot', 'tot|tot aan|loopt tot|looptijd tot'],
  [
    'tot_en_met',
    'einde:|eind:|einddatum|eindigt in|tot en met|t/m|t/m.|t.e.m.|tem|tot & met|tot uiterlijk|loopt tot en met|loopt t/m|looptijd t/m',
  ],
  [
    'start',
    'start|start in|start per|start op|start vanaf|start rond|start uiterlijk|starten|starten in|startdatum|opstart|opstart in|opstarten in|' +
      'begint in|begin in|gestart in|van start in|van start|aanvang|aanvang in|start met ingang van|startend in',
  ],
])

/** After a period: it goes on without end. */
export const VERVOLGWOORDEN = buildPhrases<true>([
  [
    true,
    'e.v.|ev|e.v. jaren|e.v.j.|en verder|en later|en volgende|en volgende jaren|en de jaren daarna|en daarna|en doorlopend|- heden|- doorlopend',
  ],
])

/** Between two periods: everything between them as well. */
export const BEREIKWOORDEN = buildPhrases<true>([[true, '-|t/m|tot en met|tot|t.e.m.|tem|tot & met|tot aan']])

export const LIJSTWOORDEN = buildPhrases<true>([
  [true, ',|en|&|/|+|of|en/of|en in|en in de|en in het|, in|en de|en het|alsmede|alsook|en/'],
])
