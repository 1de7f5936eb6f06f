import type { DoelRichting } from '../voorstel.ts'

/** `factor` is the change that the word itself names, in percent: halving is 50. */
export type Richtingkennis = { readonly richting: DoelRichting; readonly factor: number | null }

const DALING: Richtingkennis = { richting: 'daling', factor: null }
const STIJGING: Richtingkennis = { richting: 'stijging', factor: null }
const NIVEAU: Richtingkennis = { richting: 'niveau', factor: null }
const HALF: Richtingkennis = { richting: 'daling', factor: 50 }
const DUBBEL: Richtingkennis = { richting: 'stijging', factor: 100 }

const asTabel = (rijen: readonly (readonly [Richtingkennis, string])[]): ReadonlyMap<string, Richtingkennis> =>
  new Map(rijen.flatMap(([kennis, woorden]) => woorden.split(/\s+/).map((woord) => [woord, kennis] as const)))

/** Verbs that say by themselves which way it goes. */
export const WERKWOORDEN = asTabel([
  [
    DALING,
    'daalt dalen gedaald vermindert verminderen verminderd afneemt afnemen afgenomen verlaagt verlagen verlaagd',
  ],
  [
    DALING,
    'reduceert reduceren gereduceerd terugdringen teruggedrongen terugdringt terugbrengen teruggebracht terugbrengt',
  ],
  [
    DALING,
    'teruglopen terugloopt teruggelopen verkleint verkleinen verkleind verkort verkorten krimpt krimpen gekrompen',
  ],
  [DALING, 'slinkt slinken geslonken inperken ingeperkt afbouwen afgebouwd indammen ingedamd'],
  [STIJGING, 'stijgt stijgen gestegen groeit groeien gegroeid toeneemt toenemen toegenomen verhoogt verhogen verhoogd'],
  [STIJGING, 'vergroot vergroten uitbreiden uitgebreid uitbreidt verbetert verbeteren verbeterd versterkt versterken'],
  [STIJGING, 'bevorderen bevordert bevorderd verruimen verruimt opvoeren opgevoerd vermeerderen'],
  [HALF, 'halveert halveren gehalveerd'],
  [DUBBEL, 'verdubbelt verdubbelen verdubbeld'],
  [NIVEAU, 'stabiliseert stabiliseren gestabiliseerd'],
])

export const NAAMWOORDEN = asTabel([
  [
    DALING,
    'afname daling vermindering verlaging reductie terugdringing terugloop krimp verkleining verkorting inperking',
  ],
  [
    STIJGING,
    'toename stijging groei verhoging vergroting uitbreiding verbetering versterking verruiming vermeerdering',
  ],
  [STIJGING, 'bevordering'],
  [HALF, 'halvering'],
  [DUBBEL, 'verdubbeling'],
  [NIVEAU, 'stabilisatie stabilisering'],
])

export const VERGELIJKENDEN = asTabel([
  [DALING, 'minder lager lagere kleiner kleinere korter kortere geringer geringere'],
  [
    STIJGING,
    'meer hoger hogere groter grotere beter betere vaker sneller snellere veiliger veiligere sterker sterkere',
  ],
])

const SCHEIDBARE_VORMEN: readonly (readonly [string, Readonly<Record<string, Richtingkennis>>])[] = [
  ['neemt nemen', { af: DALING, toe: STIJGING }],
  ['dringt dringen', { terug: DALING }],
  ['brengt brengen', { terug: DALING, omlaag: DALING, omhoog: STIJGING }],
  ['loopt lopen', { terug: DALING }],
  ['gaat gaan moet moeten', { omlaag: DALING, omhoog: STIJGING, achteruit: DALING, vooruit: STIJGING }],
  ['breidt breiden', { uit: STIJGING }],
  ['perkt perken', { in: DALING }],
  ['blijft blijven', { gelijk: NIVEAU, stabiel: NIVEAU, constant: NIVEAU, peil: NIVEAU }],
  ['is zijn houdt houden', { gelijk: NIVEAU, stabiel: NIVEAU }],
]

/** Verbs that need a second word, later or earlier in the clause: "neemt … af", "af te nemen". */
export const SCHEIDBAAR: ReadonlyMap<string, ReadonlyMap<string, Richtingkennis>> = new Map(
  SCHEIDBARE_VORMEN.flatMap(([vormen, delen]) =>
    vormen.split(' ').map((vorm) => [vorm, new Map(Object.entries(delen))] as const),
  ),
)
