import { toSleutel } from './sleutel.ts'

export const KOP_LABELS = ['prioriteit', 'inzet', 'actie'] as const
/** What a heading says it is: "Thema 3 – …" is a prioriteit, "Doelstelling 2: …" an inzet, "Actie 4: …" an actie. */
export type KopLabel = (typeof KOP_LABELS)[number]

/** A heading taken apart: `nummer` is the dotted section number ("2.2.1"), `naam` what is left of the text. */
export type Koptekst = {
  readonly nummer: string
  readonly label: KopLabel | null
  /** The number after the label: "2" of "Prioriteit 2 – …". */
  readonly volgnummer: string
  readonly naam: string
  /** Where `naam` begins in the text. */
  readonly begin: number
}

const LABELWOORDEN: Readonly<Record<KopLabel, string>> = {
  prioriteit:
    'prioriteit|hoofdprioriteit|topprioriteit|veiligheidsprioriteit|beleidsprioriteit|thema|hoofdthema|veiligheidsthema|beleidsthema|speerpunt|programmalijn|pijler|veiligheidsveld|beleidsveld|hoofdstuk|opgave|kernopgave|hoofdopgave|domein|focuspunt|focusgebied|focus|aandachtsgebied|hoofdlijn|spoor|actielijn|beleidslijn|ontwikkellijn|werkveld|deelprogramma|kernthema|onderdeel|cluster|veld|lijn',
  inzet:
    'inzet|subthema|deelthema|subprioriteit|doelstelling|doel|subdoel|deeldoel|deelopgave|deelonderwerp|onderwerp|subopgave|ambitie',
  actie: 'actie|actiepunt|maatregel|activiteit|inspanning|project|interventie|actienummer',
}
const SECTIENUMMER = /^(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.):]|\s*[-–—](?=\s))?\s+(?=\S)/
const LETTER = /^(?:[A-Z]\d{0,2}|[IVX]{1,4})[.)]\s+(?=\S)/
const LABELS: readonly (readonly [KopLabel, RegExp])[] = KOP_LABELS.map((label) => [
  label,
  new RegExp(`^(?:${LABELWOORDEN[label]})(?=[\\s:.–—-]|\\d|$)`, 'i'),
])
/** After the label: a number or letter, then a mark between it and the name. */
const VOLGNUMMER =
  /^\s{0,3}(?:(?:nr\.?\s{0,2}|#)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|[IVX]{1,4}|[A-Z]))(?=[\s.:)–—|/-]|$)/
const TUSSENTEKEN = /^\s*[.:)–—|/-]?\s*[-–—:]?\s*/

/** Takes the number and the label off a heading: "2.1 Prioriteit 3 – Jeugd" leaves "Jeugd". */
export function readKop(tekst: string): Koptekst {
  const nummer = SECTIENUMMER.exec(tekst)
  const letter = nummer ? null : LETTER.exec(tekst)
  const begin = nummer?.[0].length ?? letter?.[0].length ?? 0
  const kern = tekst.slice(begin)
  const gelabeld = readLabel(kern)
  const basis = { nummer: nummer?.[1] ?? '' }
  if (!gelabeld) return { ...basis, label: null, volgnummer: '', naam: kern.trim(), begin }
  return {
    ...basis,
    label: gelabeld.label,
    volgnummer: gelabeld.volgnummer,
    naam: kern.slice(gelabeld.lengte).trim(),
    begin: begin + gelabeld.lengte,
  }
}

type Gelabeld = { readonly label: KopLabel; readonly volgnummer: string; readonly lengte: number }

function readLabel(kern: string): Gelabeld | null {
  for (const [label, patroon] of LABELS) {
    const woord = patroon.exec(kern)?.[0]
    if (woord === undefined) continue
    const na = kern.slice(woord.length)
    const volgnummer = VOLGNUMMER.exec(na)?.[0] ?? ''
    const rest = na.slice(volgnummer.length)
    const teken = TUSSENTEKEN.exec(rest)?.[0] ?? ''
    const gescheiden = volgnummer !== '' || /[:–—|-]/.test(teken)
    const los = label === 'prioriteit' && LOS_LABEL.test(woord) && /^\s+\S/.test(na)
    if (gescheiden || los)
      return { label, volgnummer: volgnummer.trim(), lengte: woord.length + volgnummer.length + teken.length }
  }
  return null
}

/** Labels that stand before a name without number or colon: "Prioriteit ondermijning". */
const LOS_LABEL =
  /^(?:(?:hoofd|top|veiligheids|beleids)?prioriteit|thema|speerpunt|programmalijn|pijler|veiligheidsveld|hoofdthema)$/i

/** "2" of "Prioriteit 2: Jeugd", in the words of our own documents; empty for every other heading. */
export const readPrioriteitnummer = (tekst: string): string => /^prioriteit (\d{1,3}):/i.exec(tekst)?.[1] ?? ''

/** How deep a numbered heading lies: 1 for "2", 3 for "2.2.1", 0 without number. */
export const nummerDiepte = (kop: Koptekst): number => (kop.nummer === '' ? 0 : kop.nummer.split('.').length)

/** The key by which two namings of one prioriteit meet. */
export const naamSleutel = (naam: string): string =>
  toSleutel(naam)
    .split(' ')
    .filter((woord) => !['de', 'het', 'een', 'van', 'prioriteit', 'thema'].includes(woord))
    .join(' ')
