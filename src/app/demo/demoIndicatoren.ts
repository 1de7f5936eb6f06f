import type { Indicatordefinitie } from '../../modules/inzicht/public.ts'

type Kern = Pick<Indicatordefinitie, 'naam' | 'definitie' | 'soort' | 'eenheid' | 'goed' | 'bron'>

/** A series of Waterveste; all of it is made up. */
export type DemoIndicator = Kern & {
  /** A part of the text of the doel of this year that it judges. */
  readonly doel: string | null
  readonly perWijk?: boolean
  readonly teltPersonen?: boolean
  /** Notes by year. */
  readonly noten?: Readonly<Record<number, string>>
} & (
    | {
        readonly frequentie: 'maand'
        /** Of each whole year, from DEMO_VANAF on; the last one is what it would come to. `van` of how many, of a share. */
        readonly jaren: readonly (number | readonly [waarde: number, van: number])[]
      }
    | {
        readonly frequentie: 'jaar'
        /** How it stood, from DEMO_VANAF on. */
        readonly jaren: readonly (number | readonly [waarde: number, van: number])[]
      }
  )

export const DEMO_VANAF = 2020

const LOCKDOWN = 'Door de coronamaatregelen waren veel mensen thuis'

/** Some months have more than the season says, others less. */
export const SCHOMMELING: readonly number[] = [0.7, 1.2, 0.9, 1.35, 0.8, 1.1, 0.65, 1.25, 1, 0.85, 1.2]

/** How much of a year falls in each month, in parts of a thousand: more in the dark days. */
export const SEIZOEN: readonly number[] = [101, 90, 88, 76, 72, 68, 66, 70, 78, 90, 98, 103]

export const DEMO_INWONERS: Readonly<Record<string, readonly number[]>> = {
  '': [33_120, 33_260, 33_410, 33_580, 33_720, 33_890, 34_050],
  WK999001: [9_210, 9_260, 9_320, 9_390, 9_430, 9_480, 9_520],
  WK999002: [13_140, 13_180, 13_220, 13_280, 13_330, 13_400, 13_460],
  WK999003: [10_770, 10_820, 10_870, 10_910, 10_960, 11_010, 11_070],
  GM9981: [41_300, 41_420, 41_560, 41_700, 41_810, 41_950, 42_080],
  GM9982: [28_450, 28_510, 28_600, 28_680, 28_770, 28_850, 28_940],
}

/** Gemeenten that do not exist either, with what they counted of the same. */
export const DEMO_REFERENTIE = {
  naam: 'Havengemeenten (verzonnen)',
  indicator: 'Diefstallen uit woning (BBV)',
  gemeenten: [
    { code: 'GM9981', naam: 'Kadeburg' },
    { code: 'GM9982', naam: 'Sluishoven' },
  ],
  reeksen: {
    '': [62, 55, 58, 71, 68, 64],
    GM9981: [96, 88, 84, 97, 92, 90],
    GM9982: [41, 38, 44, 47, 45, 40],
  },
} as const

/** Of the whole that falls in each wijk. */
export const DEMO_WIJKDELEN: Readonly<Record<string, number>> = { WK999001: 0.34, WK999002: 0.42, WK999003: 0.24 }

export const DEMO_INDICATOREN: readonly DemoIndicator[] = [
  {
    ...{ naam: 'Woninginbraken', doel: 'woninginbraken', soort: 'telling', eenheid: 'geregistreerde misdrijven' },
    definitie: 'Inbraken in een woning die de politie registreerde, ook pogingen.',
    ...{ goed: 'lager', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand', perWijk: true },
    ...{ jaren: [61, 52, 58, 70, 66, 63, 59], noten: { 2020: LOCKDOWN, 2021: LOCKDOWN } },
  },
  {
    ...{ naam: 'Meldingen van drugsoverlast', doel: 'drugsoverlast', soort: 'telling', eenheid: 'meldingen' },
    definitie: 'Meldingen over handel in of gebruik van drugs op straat, bij de gemeente en de politie samen.',
    ...{ goed: 'lager', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand' },
    jaren: [196, 214, 231, 242, 238, 236, 171],
  },
  {
    ...{ naam: 'Meldingen van overlast door jongeren', doel: '7 per 1', soort: 'per_1000', eenheid: 'meldingen' },
    definitie: 'Meldingen van overlast door jongeren, per 1.000 inwoners.',
    ...{ goed: 'lager', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand', perWijk: true },
    ...{ jaren: [402, 371, 296, 288, 279, 271, 262], noten: { 2020: LOCKDOWN } },
  },
  {
    ...{ naam: 'Verwijzingen naar Halt', doel: 'Haltverwijzing', soort: 'telling', eenheid: 'verwijzingen' },
    definitie: 'Jongeren die naar Halt zijn verwezen. Meer of minder is op zich niet beter.',
    ...{ goed: 'geen', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand', teltPersonen: true },
    jaren: [31, 28, 26, 27, 24, 22, 17],
  },
  {
    ...{ naam: 'Aangiften van oplichting via internet', doel: 'oplichting', soort: 'telling', eenheid: 'aangiften' },
    definitie: 'Aangiften van oplichting via internet bij het meldpunt in Waterveste.',
    ...{ goed: 'lager', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand' },
    jaren: [6, 7, 5, 8, 6, 7, 6],
  },
  {
    ...{ naam: 'Winkelcentra met een keurmerk', doel: 'winkelcentra', soort: 'aantal_van', eenheid: 'winkelcentra' },
    definitie: 'Winkelcentra die een Keurmerk Veilig Ondernemen hebben.',
    ...{ goed: 'hoger', bron: 'verzonnen cijfers van Waterveste', frequentie: 'jaar' },
    jaren: [
      [1, 4],
      [2, 4],
      [2, 4],
      [3, 4],
      [3, 4],
      [3, 4],
      [4, 4],
    ],
  },
  {
    ...{ naam: 'Deelnemers aan Burgernet', doel: 'Burgernet', soort: 'stand', eenheid: 'deelnemers' },
    definitie: 'Inwoners die zich bij Burgernet hebben aangemeld, op de laatste dag van het jaar.',
    ...{ goed: 'hoger', bron: 'verzonnen cijfers van Waterveste', frequentie: 'jaar' },
    jaren: [2010, 2080, 2190, 2260, 2345, 2430, 2540],
  },
  {
    ...{ naam: 'Kleine ergernissen binnen 2 dagen afgehandeld', doel: 'binnen 2 dagen', soort: 'aandeel' },
    ...{ eenheid: 'meldingen', goed: 'hoger', bron: 'verzonnen cijfers van Waterveste', frequentie: 'maand' },
    definitie: 'Meldingen van kleine ergernissen die binnen 2 dagen zijn afgehandeld, van alle meldingen daarvan.',
    jaren: [
      [611, 840],
      [634, 861],
      [702, 902],
      [731, 911],
      [768, 930],
      [801, 944],
      [845, 958],
    ],
  },
]
