import { buildPhrases } from './phrases.ts'

/** What a fixed expression means. `regelmatig`: again and again, without a count; `eenmalig`: once in the programme. */
export type Betekenis = 'doorlopend' | 'regelmatig' | 'eenmalig' | 'nader_te_plannen' | 'aanleiding'

/** Expressions that mean planning anywhere, in running prose too. */
const OVERAL: readonly (readonly [Betekenis, string])[] = [
  [
    'doorlopend',
    'doorlopend|doorlopende|continu|continue|jaarrond|het hele jaar|het hele jaar door|gedurende het hele jaar|gehele jaar|gehele jaar door|het gehele jaar|' +
      'het gehele jaar door|gedurende het gehele jaar|hele jaar|hele jaar door|heel het jaar|door het jaar heen|gedurende het jaar|' +
      'het jaar rond|24/7|24 uur per dag|24 uur per etmaal|24-7|7x24 uur|7x24|dag en nacht|jaar rond',
  ],
  ['regelmatig', 'regelmatig|met regelmaat|periodiek|periodieke'],
  ['nader_te_plannen', 'zo snel mogelijk|zo spoedig mogelijk|z.s.m.|zsm'],
  [
    'aanleiding',
    'indien nodig|indien noodzakelijk|indien gewenst|indien van toepassing|indien aan de orde|indien wenselijk|indien mogelijk|indien gevraagd|' +
      'indien relevant|indien daar aanleiding toe is|indien daartoe aanleiding is|waar nodig|waar mogelijk|waar gewenst|waar noodzakelijk|zo nodig|' +
      'zonodig|wanneer nodig|wanneer noodzakelijk|wanneer gewenst|wanneer dat nodig is|wanneer dit nodig is|als dat nodig is|als dit nodig is|' +
      'als het nodig is|als nodig|indien dat nodig is|indien dit nodig is|op verzoek|op afroep|op aanvraag|naar behoefte|naar gelang de behoefte|' +
      'ad hoc|ad-hoc|adhoc|incidenteel|desgewenst|desgevraagd',
  ],
]

/** Expressions that mean planning only where planning is expected: in a cell, a tail, after "Planning:". */
const IN_CEL: readonly (readonly [Betekenis, string])[] = [
  [
    'doorlopend',
    'structureel|structurele|permanent|permanente|altijd|blijvend|voortdurend|lopend|lopende|loopt|loopt door|reeds lopend|regulier|reguliere taak|' +
      'going concern|staand beleid|standaard|vast onderdeel|meerjarig|meerjarige|meerjarenprogramma|onbepaalde tijd|voor onbepaalde tijd|ongoing|' +
      'steeds|proactief|pro actief|pro-actief|hele periode|gehele periode|de hele periode|gehele looptijd|hele looptijd|de gehele periode|' +
      'komende jaren|de komende jaren|meerdere jaren|gehele planperiode|gehele programmaperiode|hele programmaperiode|gehele beleidsperiode|hele bestuursperiode|doorl.|cont.|jaar door|dagelijkse praktijk|dagelijks werk|' +
      'continuering|continueren|doorlopen|doorlopende actie|in uitvoering|constant|gedurende de looptijd|doorgaand|onverminderd|continu proces|continue proces|doorlopend proces|schooljaar|hele schooljaar|het hele schooljaar|gehele schooljaar|' +
      'het gehele schooljaar|gedurende het schooljaar|gedurende het hele schooljaar|ieder schooljaar|vanaf heden|vanaf nu',
  ],
  [
    'regelmatig',
    'frequent|geregeld|vaste rondes|vaste momenten|op vaste momenten|vaste tijden|op vaste tijden|herhaaldelijk|cyclisch|meermalig',
  ],
  ['eenmalig', 'eenmalig|eenmalige|eenmalige actie|1-malig|eenmalig project'],
  [
    'nader_te_plannen',
    'nader te plannen|nader te bepalen|nader in te plannen|nader in te vullen|nader overeen te komen|nader te onderzoeken|nog te plannen|nog te bepalen|' +
      'nog in te plannen|nog in te vullen|nog niet gepland|nog niet bekend|nog niet bepaald|nog onbekend|nog nader te bepalen|nog nader te plannen|' +
      'nog nader in te vullen|n.t.b.|ntb|n.n.b.|nnb|n.n.t.b.|nntb|n.t.p.|ntp|t.b.d.|tbd|tbc|t.b.c.|in overleg|in onderling overleg|in nader overleg|pm|p.m.|pro memorie|volgt|volgt nog|volgt later|' +
      'planning volgt|wordt nog gepland|wordt nog bepaald|wordt nader bepaald|wordt nader gepland|wordt later bepaald|te bepalen|in te plannen|te plannen|' +
      'onbekend|op termijn|nog te bezien|nog in overleg|wordt bepaald|moet nog worden gepland|moet nog worden bepaald|nog te starten|nog niet gestart|spoedig|' +
      'op korte termijn|op middellange termijn|op lange termijn|korte termijn|middellange termijn|lange termijn',
  ],
  [
    'aanleiding',
    'situationeel|situatief|situatie afhankelijk|situatieafhankelijk|vraaggestuurd|vraaggericht|vraagafhankelijk|informatiegestuurd|signaalgestuurd|' +
      'risicogestuurd|datagestuurd|bij behoefte|bij gelegenheid|bij aanleiding|reactief|on demand|maatwerk|' +
      'per casus|per geval|per melding|per incident|per evenement|per aanvraag|per dossier|per signaal|elke melding|iedere melding|' +
      'carnaval|kermis|kermisweek|evenementen|evenement|evenementenseizoen|intocht sinterklaas|sinterklaas|halloween|ramadan|braderie|schoolvakanties|vakanties|vakantieperiodes|' +
      'vakantieperioden|koopavonden|koopzondagen|wedstrijddagen|uitgaansavonden|op aangeven van|naar noodzaak|naar bevind van zaken|wanneer gevraagd|naar aanleiding|' +
      'op basis van behoefte|op indicatie',
  ],
]

export const UITDRUKKINGEN_OVERAL = buildPhrases(OVERAL)
export const UITDRUKKINGEN_IN_CEL = buildPhrases([...OVERAL, ...IN_CEL])

/** Whole texts that say that there is no planning. */
export const GEEN_PLANNING: ReadonlySet<string> = new Set([
  'nvt',
  'n v t',
  'niet van toepassing',
  'geen',
  'x',
  'vervallen',
  'vervalt',
  'idem',
])
