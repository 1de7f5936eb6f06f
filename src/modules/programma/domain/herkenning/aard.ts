import type { DocumentAard } from '../voorstel.ts'
import { findGenre } from './findGenre.ts'

/** What can be seen in a document before its programme is built. */
export type Aardbeeld = {
  readonly titel: string
  /** The short lines of the first page. */
  readonly begin: string
  readonly tekst: string
  /** How many different words of the field it holds. */
  readonly vaktermen: number
  /** Acties of a clear form: rows, fields, items with planning or parties. */
  readonly structuur: number
  /** Labels and headings that only programmes have. */
  readonly labels: number
  /** Sentences that say what will be done, and headings that have some below them. */
  readonly actiezinnen: number
  readonly koppenMetZinnen: number
  /** Of these the ones whose name or text holds a word of the field. */
  readonly koppenMetVak: number
  /** Sentences that tell what was done. */
  readonly verleden: number
  /** Headings such as "Wat hebben we gedaan?". */
  readonly gedaan: number
}

export type Aardoordeel = { readonly aard: DocumentAard; readonly reden: string }

const PROGRAMMATITEL =
  /uitvoerings(?:programma|plan|agenda|nota)|actie(?:programma|plan|agenda)|jaar(?:programma|plan|agenda)\b|werkplan|activiteitenplan|veiligheids(?:plan|programma|agenda)|maatregelenprogramma|plan van aanpak|handhavingsprogramma|meerjarenprogramma|gaan we (?:het volgende|de volgende)|begroting|wat gaan we (?:daarvoor )?doen (?:in )?20\d\d|integrale? veiligheid|veiligheidsbeleid/i
const VERSLAGTITEL =
  /jaar(?:verslag|stukken|rekening|rapportage|verantwoording|bericht)|verantwoording|evaluatie|terugblik|voortgangs(?:rapportage|bericht|verslag)|tussenrapportage|bestuursrapportage|berap\b|wat hebben we (?:daarvoor |hiervoor )?(?:gedaan|bereikt)|eindrapportage|resultaten 20\d\d/i

const GENOEG_STRUCTUUR = 2
const GENOEG_VAKTERMEN = 3
const GENRE_GRENS = 3
/** The characters of the first page in which a document says what it is. */
const OPENING = 200

/** Decides what a document is, with a sentence why when it is neither programme nor account. */
export function classifyAard(beeld: Aardbeeld): Aardoordeel {
  const { vaktermen } = beeld
  const programma = weighProgramma(beeld)
  const verslag = weighVerslag(beeld)
  const genre = findGenre(beeld.titel, beeld.begin.slice(0, OPENING), beeld.tekst)
  const steun = beeld.labels + (hasTitel(beeld) ? 4 : 0) + Math.min(3, Math.floor(vaktermen / 4))
  if (genre && genre.punten >= GENRE_GRENS + Math.max(0, steun - 3))
    return no(`Dit lijkt ${genre.naam}, geen programma of verantwoording.`)
  if (
    genre?.zelfgenoemd === true &&
    !PROGRAMMATITEL.test(beeld.titel) &&
    !VERSLAGTITEL.test(beeld.titel) &&
    beeld.labels < 2
  )
    return no(`Dit lijkt ${genre.naam}, geen programma of verantwoording.`)
  if (vaktermen < GENOEG_VAKTERMEN && !hasVasteVorm(beeld) && !isVanGemeente(beeld, programma))
    return no(ANDER_ONDERWERP)
  if (verslag >= programma && verslag >= 4) return { aard: 'verantwoording', reden: '' }
  if (beeld.structuur >= (hasTitel(beeld) ? 1 : GENOEG_STRUCTUUR)) return { aard: 'programma', reden: '' }
  if (genre && genre.punten >= 2) return no(`Dit lijkt ${genre.naam}, geen programma of verantwoording.`)
  return isProza(beeld) ? { aard: 'programma', reden: '' } : no(GEEN_ACTIES)
}

const ANDER_ONDERWERP = 'Dit document bevat geen programma of verantwoording over integrale veiligheid.'
const GEEN_ACTIES = 'Er zijn geen prioriteiten met acties gevonden in dit document.'
const no = (reden: string): Aardoordeel => ({ aard: 'geen', reden })

/** Title, labels and acties of a programme: such a short one need not name many subjects. */
const hasVasteVorm = (beeld: Aardbeeld): boolean =>
  beeld.labels >= 2
    ? hasTitel(beeld) && beeld.structuur > 0
    : beeld.structuur >= GENOEG_STRUCTUUR && isVeiligheidstitel(beeld.titel)

const isVeiligheidstitel = (titel: string): boolean =>
  PROGRAMMATITEL.test(titel) && VEILIGHEID.test(titel) && /\b(?:19|20)\d\d\b/.test(titel)

/** Safety in the gemeente, not of an event, a building site or at work. */
const VEILIGHEID = /^(?!.*(?:evenement|bouw|arbo|festival|verkeer)).*(?:veilig|openbare orde|ondermijning)/i

/** A programme about another field of the gemeente still is a programme. */
const isVanGemeente = (beeld: Aardbeeld, programma: number): boolean =>
  programma >= 7 &&
  hasTitel(beeld) &&
  (beeld.tekst.match(/\b(?:gemeente|college|raad|wethouder|inwoners)\b/gi)?.length ?? 0) >= 3

const hasTitel = ({ titel, begin }: Aardbeeld): boolean =>
  [titel, begin].some((tekst) => PROGRAMMATITEL.test(tekst) || VERSLAGTITEL.test(tekst))

function weighProgramma(beeld: Aardbeeld): number {
  const titel = PROGRAMMATITEL.test(beeld.titel) ? 3 : PROGRAMMATITEL.test(beeld.begin) ? 1 : 0
  return titel + Math.min(6, beeld.structuur) + Math.min(3, beeld.labels) + (beeld.actiezinnen > beeld.verleden ? 2 : 0)
}

/** Accounts look back. A title that names both is of what it names first: "Evaluatie uitvoeringsprogramma 2023". */
function weighVerslag(beeld: Aardbeeld): number {
  const plaats = beeld.titel.search(VERSLAGTITEL)
  const voorop = plaats >= 0 && (plaats < beeld.titel.search(PROGRAMMATITEL) || !PROGRAMMATITEL.test(beeld.titel))
  const titel = voorop ? 8 : plaats >= 0 ? 3 : VERSLAGTITEL.test(beeld.begin) ? 1 : 0
  const toon = beeld.verleden > beeld.actiezinnen * 2 ? 3 : beeld.verleden > beeld.actiezinnen ? 2 : 0
  return titel + Math.min(6, beeld.gedaan * 2) + toon
}

/** Headed prose that says what will be done, as in a chapter of a begroting. */
const isProza = (beeld: Aardbeeld): boolean =>
  beeld.actiezinnen >= (hasTitel(beeld) ? 3 : 4) &&
  beeld.koppenMetVak >= beeld.koppenMetZinnen / 2 &&
  (beeld.koppenMetZinnen >= 3 || (beeld.koppenMetZinnen >= 1 && (hasTitel(beeld) || beeld.labels > 0)))
