import type { Vondst } from './gegevens.ts'

const WOORDEN = 'één|twee|drie|vier|[1-4]'
const MENSEN =
  'jongeren?|jongens?|meisjes?|kind(?:eren)?|minderjarigen?|slachtoffers?|verdachten?|daders?|cliënten?|bewoners?|inwoners?|' +
  'gezin(?:nen)?|huishoudens?|mensen|mannen|vrouwen|man|vrouw|personen|persoon|ouderen|leerlingen?|patiënten|overtreders?'

/** After these another thing was counted: "drie avonden met jongeren". */
const TUSSEN = 'aan|bij|door|in|met|onder|op|over|tegen|tussen|van|voor'

/** "drie verwarde jongeren", "2 slachtoffers": with at most two words between. */
const KLEIN = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${WOORDEN})(?: (?!(?:${TUSSEN}) )[\\p{Ll}-]{2,30}){0,2} (?:${MENSEN})(?![\\p{L}])`,
  'giu',
)

/** Counts of people under 5 that somebody typed instead of referring to a figure. */
export const findKleineAantallen = (tekst: string): readonly Vondst[] =>
  [...new Set([...tekst.matchAll(KLEIN)].map(([heel]) => heel))].map((gevonden) => ({
    ...{ soort: 'klein_aantal', ernst: 'blokkeert', wat: `Hier staat een aantal onder de 5: ‘${gevonden}’` },
    doen: 'Schrijf ‘enkele’ of ‘minder dan 5’, zodat niemand te herkennen is.',
  }))
