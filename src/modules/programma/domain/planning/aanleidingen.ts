import { buildPhrases } from './phrases.ts'

/** How freely words may open an occasion: anywhere, only at the start of a clause, or also inside running prose. */
export type Opening = 'overal' | 'zinsdeel'

/** Words that open an occasion; what follows, up to the next time or the end of the sentence, belongs to it. */
export const OPENINGEN_IN_CEL = buildPhrases<Opening>([
  [
    'overal',
    'indien|n.a.v.|nav|naar aanleiding van|in geval van|ingeval van|ingeval|i.g.v.|zodra|afhankelijk van|op basis van|o.b.v.|obv|op verzoek van|' +
      'op aanvraag van|op afroep van|op initiatief van|op aangeven van|op indicatie van|naar behoefte van|bij elke|bij iedere|bij elk|bij ieder|bij een|na elke|na elk|na iedere|na ieder|' +
      'na melding|na meldingen|na een melding|na signalen|na signaal|na incident|na incidenten|na een incident|voorafgaand aan|in aanloop naar|gekoppeld aan|' +
      'bij melding|bij meldingen|bij signalen|bij signaal|bij overlast|bij incidenten|bij calamiteiten|bij evenementen|mocht|mochten|mits|telkens wanneer|telkens als|volgend op|in vervolg op|' +
      'in elk geval voor|in ieder geval voor|in elk geval bij|in ieder geval bij|in elk geval tijdens|in ieder geval tijdens|waar dat|waar het|per melding van|vanwege|i.v.m.|in verband met|i.r.t.',
  ],
  [
    'zinsdeel',
    'bij|als|wanneer|tijdens|rond|rondom|na|na afloop van|voor elke|voor ieder|voor elk|voor|op momenten dat|op het moment dat|op dagen dat|rekening houdend met|tot|zolang',
  ],
])

/** In running prose the occasion ends at a comma or where the main clause begins. */
export const OPENINGEN_IN_PROZA = buildPhrases<Opening>([
  [
    'overal',
    'n.a.v.|nav|naar aanleiding van|in geval van|ingeval van|i.g.v.|op verzoek van|op aanvraag van|bij elke|bij iedere|bij elk|bij ieder|na elke|na elk|na iedere|na ieder',
  ],
  ['zinsdeel', 'indien|zodra|wanneer|mocht|mochten'],
])

/** Finite verbs with which a main clause goes on after its condition ("Indien …, zal de gemeente"). */
export const HOOFDZINWERKWOORDEN: ReadonlySet<string> = new Set(
  (
    'zal zullen wordt worden kan kunnen gaat gaan is zijn moet moeten volgt volgen zetten zet doen doet nemen neemt voert voeren treedt treden ' +
    'vindt vinden komt komen pakt pakken zorgt zorgen schakelt schakelen legt leggen houdt houden blijft blijven heeft hebben start starten'
  ).split(' '),
)

/** With what the main clause goes on after that verb: an article, a pronoun or "er". */
export const ONDERWERPWOORDEN: ReadonlySet<string> = new Set(
  'de het een er we wij dit deze die dat hij zij men ook direct hierop daarop hiervan onderzoek'.split(' '),
)

/** Prepositions and verbs that end an occasion told in a few words in prose: "n.a.v. meldingen wordt …". */
export const EINDE_IN_PROZA: ReadonlySet<string> = new Set(
  'wordt worden zal zullen kan kunnen gaat gaan is zijn voert voeren zetten treedt treden met door om en te op tegen extra direct ingezet uitgevoerd opgepakt gehouden'.split(
    ' ',
  ),
)
