import type { Bevinding } from './bevinding.ts'

/** What may be public although it looks like data about somebody. */
export type Toegestaan = {
  /** Names as they are written ("M. de Graaf"): officials in office. */
  readonly ambtsdragers: readonly string[]
  /** Domains of the gemeente's own mail addresses ("waterveste.example"). */
  readonly domeinen: readonly string[]
}

type Patroon = {
  readonly wat: string
  readonly ernst: Bevinding['ernst']
  readonly vorm: RegExp
  readonly telt?: (gevonden: string, toegestaan: Toegestaan) => boolean
}

/** The check of a burgerservicenummer: the sum of 9a + 8b … 2h − i is a multiple of 11. */
function isBsn(tekst: string): boolean {
  const cijfers = [...tekst.replace(/\D/g, '')].map(Number)
  const som = cijfers.reduce((totaal, cijfer, plek) => totaal + cijfer * (plek === 8 ? -1 : 9 - plek), 0)
  return cijfers.length === 9 && som !== 0 && som % 11 === 0
}

/** ISO 13616: the letters as numbers, the first four signs behind the rest, modulo 97. */
function isIban(tekst: string): boolean {
  const kaal = tekst.replace(/\s/g, '').toUpperCase()
  const cijfers = [...(kaal.slice(4) + kaal.slice(0, 4))].map((teken) => String(Number.parseInt(teken, 36))).join('')
  return [...cijfers].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1
}

const isVreemd = (adres: string, { domeinen }: Toegestaan): boolean => {
  const domein = adres.slice(adres.indexOf('@') + 1).toLowerCase()
  return !domeinen.some((eigen) => domein === eigen || domein.endsWith(`.${eigen}`))
}

const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** Data of a dossier or of a person, by how it is written. Every repeat has a bound: a text may be made to slow this down. */
const PATRONEN: readonly Patroon[] = [
  {
    wat: 'een burgerservicenummer',
    ernst: 'blokkeert',
    vorm: /(?<!\d)\d{2,4}[ .]?\d{2,3}[ .]?\d{2,3}(?!\d)/g,
    telt: isBsn,
  },
  { wat: 'een rekeningnummer', ernst: 'blokkeert', vorm: /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b/gi, telt: isIban },
  { wat: 'een mobiel nummer', ernst: 'blokkeert', vorm: /(?<!\d)(?:\+31|0031|0) ?-?6(?:[ -]?\d){8}(?!\d)/g },
  { wat: 'een telefoonnummer', ernst: 'let_op', vorm: /(?<!\d)(?:\+31|0031|0) ?-?[1-57-9](?:[ -]?\d){8}(?!\d)/g },
  {
    wat: 'een mailadres van buiten de gemeente',
    ernst: 'blokkeert',
    vorm: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
    telt: isVreemd,
  },
  {
    wat: 'een adres',
    ernst: 'blokkeert',
    vorm: /\b\p{Lu}[\p{L}'’-]{1,40}(?:straat|laan|weg|plein|kade|gracht|singel|hof|pad|dijk|steeg|park)\b ?\d{1,5}\b/gu,
  },
  { wat: 'een postcode', ernst: 'blokkeert', vorm: /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/g },
  {
    wat: 'een kenteken',
    ernst: 'blokkeert',
    vorm: /\b(?=[A-Z\d-]{0,7}[A-Z])(?=[A-Z\d-]{0,7}\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})\b/g,
    telt: (gevonden) => gevonden.length === 8,
  },
  {
    wat: 'een geboortedatum',
    ernst: 'blokkeert',
    vorm: new RegExp(`\\bgeb(?:oren|\\.)? (?:op )?\\d{1,2}[- ](?:\\d{1,2}|${MAAND})[- ]\\d{4}\\b`, 'gi'),
  },
  { wat: 'het kenmerk van een dossier', ernst: 'blokkeert', vorm: /\b[A-Z]-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/g },
]

const VOORVOEGSELS = '(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]en|[Tt]er?|[Hh]et|’t|[EeAa]l) ){0,3}'
const ACHTERNAAM = `${VOORVOEGSELS}\\p{Lu}[\\p{Ll}'’]{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?`

/** "mevrouw De Wit", "dhr. K. van Dam", "J.P. Smit": a title or initials before a name. */
const NAMEN = [
  new RegExp(`\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Ii]r|[Mm]r)\\.? (?:\\p{Lu}\\.? ?){0,4}${ACHTERNAAM}`, 'gu'),
  new RegExp(
    `\\b(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Bb]urgemeester|[Ww]ethouder|[Gg]riffier) (?:\\p{Lu}\\. ?){0,4}${ACHTERNAAM}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\. ?){1,4}${ACHTERNAAM}`, 'gu'),
]

export type Vondst = Pick<Bevinding, 'soort' | 'ernst' | 'wat' | 'doen'>

/** Data about people in a text, each once. */
export function findGegevens(tekst: string, toegestaan: Toegestaan): readonly Vondst[] {
  const persoonlijk = PATRONEN.flatMap(({ wat, ernst, vorm, telt }) =>
    matches(tekst, vorm)
      .filter((gevonden) => telt === undefined || telt(gevonden, toegestaan))
      .map((gevonden): Vondst => ({
        ...{ soort: 'persoonsgegeven', ernst, wat: `Hier staat ${wat}: ${maskMidden(gevonden)}` },
        doen: 'Haal het weg. Het mag niet openbaar worden.',
      })),
  )
  return [...persoonlijk, ...findNamen(tekst, toegestaan)]
}

function findNamen(tekst: string, { ambtsdragers }: Toegestaan): readonly Vondst[] {
  const bekend = ambtsdragers.map(lastName).filter((naam) => naam !== '')
  const gevonden = new Set(NAMEN.flatMap((vorm) => matches(tekst, vorm)))
  return [...gevonden]
    .filter((naam) => !bekend.includes(lastName(naam)))
    .map((naam) => ({
      ...{ soort: 'naam', ernst: 'blokkeert', wat: `Hier staat een naam: ${naam}` },
      doen: 'Schrijf de functie in plaats van de naam. Is dit een bestuurder? Zet de naam dan in de lijst van ambtsdragers.',
    }))
}

const matches = (tekst: string, vorm: RegExp): string[] => [...new Set([...tekst.matchAll(vorm)].map(([heel]) => heel))]

const lastName = (naam: string): string =>
  naam
    .trim()
    .split(/[\s.]+/)
    .at(-1)
    ?.toLowerCase() ?? ''

/** What was found is told without telling it again: the list is read by more people than the text. */
const maskMidden = (tekst: string): string => `${tekst.slice(0, 2)}…${tekst.slice(-2)}`
