import { GEMEENTENAMEN } from './gemeentenamen.ts'

/** A proper name of one or more words: "Bergen op Zoom", "'s-Hertogenbosch", "Alphen aan den Rijn", "De Fryske Marren". */
const DEEL = `(?:['’‘](?:s|t)-)?\\p{Lu}[\\p{L}'’]*(?:-(?:\\p{L}[\\p{L}'’]*))*`
const BINDWOORD = `(?:aan de|aan den|aan het|op de|op den|op|aan|bij|onder|en|in|de|den|der|van|ter|ten|over)`
const NAAM = `(?:(?:Den|De|Het|'t|’t|Ter|Ten|Oud|Nieuw|Groot|Klein) )?${DEEL}(?: ${DEEL})?(?: ${BINDWOORD} ${DEEL}){0,2}(?: ${DEEL})?`
const NA_GEMEENTE = new RegExp(`\\b[Gg]emeente:? (${NAAM})`, 'gu')
const NA_HOOFD = new RegExp(`\\bGEMEENTE:? ([\\p{Lu}'’-]{3,}(?: (?:AAN DEN|AAN DE|OP|EN|BIJ) [\\p{Lu}'’-]{3,})?)`, 'gu')
const NA_BESTUUR = new RegExp(
  `\\b(?:burgemeester|gemeenteraad|raad|college|wethouders|stad|gemeentehuis) van (${NAAM})`,
  'gu',
)
const NA_IN = new RegExp(`\\b(?:in|te|binnen) (${NAAM})`, 'gu')

/** Words that follow "gemeente" with a capital without being its name. */
const GEEN_NAAM =
  /^(?:Politie|Brandweer|Openbaar|OM|GGD|GGZ|Halt|Veilig|Veiligheid\S*|RIEC|Zorg\S*|Team|Afdeling|Handhaving|Jongeren\S*|Sociaal|Wie|Wanneer|Hoe|Actie\S*|Doorlopend|College|Raad|Partners?|Samen|De|Het|Een|In|Op|Met|Nederland\S*|Europa|Wet|APV|Q\d|Boa\S*|Bijlage|Programma|Uitvoeringsprogramma|Jaar\S*|Integra\S*|Woning\S*|Inwoners|Ondernemers|Welzijn\S*|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Wij|We|Dit|Deze|Er|Ook|Daarnaast|Kwartaal|Status|Datum|Versie|Nr|Beleid\S*|Plan\S*|Rijk|Provincie|Den)$/u
const STAARTWOORD =
  /\s(?:Politie|Brandweer|OM|Uitvoeringsprogramma|Programma|Jaarplan|Jaarverslag|Integra(?:al|le)|Veiligheid\S*|Versie|Datum|Concept|Definitief|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|De|Het|Actieplan|Jaarstukken|Begroting|Nota|Team|Afdeling|Wij|We|Dit|Deze|Er|In|Op|Samen|Inhoud\S*|Vastgesteld)$/u

type Tellingen = Map<string, number>

/** The gemeente that the document is of: named most, and most of all in its title. Empty when it names none. */
export function findGemeente(tekst: string, titel: string): string {
  const tellingen: Tellingen = new Map()
  countNamen(tekst, NA_GEMEENTE, 3, tellingen)
  countNamen(tekst, NA_HOOFD, 3, tellingen)
  countNamen(tekst, NA_BESTUUR, 2, tellingen)
  countNamen(titel, NA_GEMEENTE, 30, tellingen)
  if (tellingen.size === 0) countNamen(titel, NA_IN, 2, tellingen)
  const genoemd = new Set(tellingen.keys())
  countBekend(tekst, titel, genoemd, tellingen)
  const beste = [...tellingen].sort(([a, x], [b, y]) => y - x || a.length - b.length)[0]
  if (!beste) return ''
  return beste[1] >= 2 || tellingen.size === 1 ? beste[0] : ''
}

function countNamen(tekst: string, patroon: RegExp, gewicht: number, tellingen: Tellingen): void {
  for (const treffer of tekst.matchAll(patroon)) {
    const naam = cleanNaam(treffer[1] ?? '')
    if (naam !== '') tellingen.set(naam, (tellingen.get(naam) ?? 0) + gewicht)
  }
}

/** Names in the title or after "in": of gemeenten that exist, or that the document calls a gemeente elsewhere. */
function countBekend(tekst: string, titel: string, genoemd: ReadonlySet<string>, tellingen: Tellingen): void {
  const onbekend: Tellingen = new Map()
  for (const treffer of tekst.matchAll(NA_IN)) {
    const naam = cleanNaam(treffer[1] ?? '')
    const bekend = GEMEENTENAMEN.has(naam) || genoemd.has(naam)
    const telling = bekend ? tellingen : onbekend
    if (naam !== '') telling.set(naam, (telling.get(naam) ?? 0) + 1)
  }
  for (const naam of [...GEMEENTENAMEN, ...genoemd]) {
    if (naam.length > 3 && hasWoord(titel, naam)) tellingen.set(naam, (tellingen.get(naam) ?? 0) + 20)
  }
  if (tellingen.size > 0) return
  for (const [naam, aantal] of onbekend) if (aantal >= 3) tellingen.set(naam, aantal)
}

function hasWoord(tekst: string, naam: string): boolean {
  const plaats = tekst.indexOf(naam)
  if (plaats < 0) return false
  return !/[\p{L}-]/u.test(tekst.charAt(plaats - 1)) && !/[\p{L}-]/u.test(tekst.charAt(plaats + naam.length))
}

function cleanNaam(ruw: string): string {
  let naam = ruw.trim().replace(/['’]s?$/u, '')
  while (STAARTWOORD.test(naam)) naam = naam.replace(STAARTWOORD, '')
  naam = naam.replace(/\s(?:en|van|in|op|de|aan|bij)$/u, '')
  if (naam === naam.toUpperCase() && naam.length > 3) naam = titleCase(naam)
  return GEEN_NAAM.test(naam) || GEEN_NAAM.test(naam.split(' ')[0] ?? '') || naam.length < 2 ? cleanBekend(naam) : naam
}

/** "De Fryske Marren" begins with a word that is no name by itself. */
const cleanBekend = (naam: string): string =>
  GEMEENTENAMEN.has(naam) || /^(?:De|Het|Den|Ter)\s\p{Lu}\p{Ll}{3,}$/u.test(naam) ? naam : ''

const titleCase = (naam: string): string =>
  naam
    .toLowerCase()
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, voor: string, letter: string) => voor + letter.toUpperCase())
    .replace(/\s(?:Aan Den|Aan De|Op|En|Bij)\s/g, (deel) => deel.toLowerCase())
