import { type Deel, isRegel, type Regel } from './deel.ts'
import { readEtiket } from './etiket.ts'
import { readKop } from './koptekst.ts'
import { classifySectienaam } from './sectienaam.ts'
import { countWoorden, toSleutel } from './sleutel.ts'
import { joinWaarden, LEEG, sliceWaarde, type Waarde } from './waarde.ts'

/** Words that make a line the title of a plan or account. */
export const DOCUMENTWOORD =
  /(?:uitvoerings|actie|jaar|werk|activiteiten|veiligheids|handhavings|meerjaren|jeugd|maatregelen)(?:programma|plan|agenda|kalender)|programma|plan van aanpak|veiligheidsbeleid|integrale? veiligheid|jaarverslag|jaarstukken|jaarrapportage|jaarverantwoording|begroting|evaluatie|voortgangsrapportage|bestuursrapportage|kadernota|beleidsplan|verantwoording|rapportage|veiligheidsnota|uitvoeringsnota/i
const NIET_TITEL =
  /^(?:gemeente\s|inhoud|versie|datum|auteur|status|concept\b|definitief\b|vastgesteld|opgesteld|opdrachtgever|zaaknummer|kenmerk|pagina|©|www\.|https?:|colofon|bijlage|aan:|van:|betreft|portefeuillehouder|afdeling|team\s|contact|tel\.?|e-?mail|documentnummer|foto)/i
const DATUM =
  /^(?:\w+dag,?\s)?\d{1,2}(?:[-/.\s]\d{1,2}[-/.\s]\d{2,4}|\s\p{L}+\.?\s\d{4})\.?$|^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|zomer|winter)\s\d{4}$/iu
const JAREN = /^(?:\(?(?:19|20)\d\d\s?(?:[-–—/]\s?(?:(?:19|20)?\d\d))?\)?)$/
/** What a letter or a form puts before the title. */
const AANDUIDING = /^(?:onderwerp|betreft|titel|document)\s?:\s*/i
const MAX_REGELS = 14
const MAX_TITEL = 130

/** The title as it stands on the first page, of one line or of lines that belong together; empty when there is none. */
export function findTitel(delen: readonly Deel[]): Waarde {
  const { regels, afgesloten } = takeBegin(delen)
  const hoofd = chooseHoofdregel(regels, afgesloten)
  const begin = descend(regels, hoofd)
  const regel = regels[begin]
  if (!regel) return LEEG
  const stukken = [regel]
  for (let i = begin + 1; i < Math.min(regels.length, begin + 3); i += 1) {
    const volgende = regels[i]
    if (!volgende || !belongsTo(stukken, volgende, regels[i + 1] ?? (afgesloten ? volgende : undefined))) break
    stukken.push(volgende)
  }
  const voor = regels[begin - 1]
  if (voor && JAREN.test(voor.tekst)) stukken.unshift(voor)
  return joinWaarden(
    stukken.map((stuk) => sliceWaarde(stuk.tekst, stuk.bron, AANDUIDING.exec(stuk.tekst)?.[0].length ?? 0)),
  )
}

/** A chapter taken from a larger document opens with the numbers above it: "2 …", "2.2 …". The last one is the title. */
function descend(regels: readonly Regel[], hoofd: number): number {
  const nummer = readKop(regels[hoofd]?.tekst ?? '').nummer
  const volgende = readKop(regels[hoofd + 1]?.tekst ?? '').nummer
  return nummer !== '' && volgende.startsWith(`${nummer}.`) ? descend(regels, hoofd + 1) : hoofd
}

/** The lines before the first long paragraph, table or list; `afgesloten` says that there is one: the last line heads it. */
function takeBegin(delen: readonly Deel[]): { regels: Regel[]; afgesloten: boolean } {
  const regels: Regel[] = []
  for (const deel of delen.slice(0, MAX_REGELS)) {
    const lang =
      isRegel(deel) && (deel.tekst.length > MAX_TITEL || (/[.;]$/.test(deel.tekst) && countWoorden(deel.tekst) > 12))
    if (!isRegel(deel) || deel.soort === 'item' || (lang && regels.length > 0)) return { regels, afgesloten: true }
    if (regels.length > 0 && (readEtiket(deel.tekst) !== null || readKop(deel.tekst).label === 'prioriteit'))
      return { regels, afgesloten: false }
    regels.push(deel)
  }
  return { regels, afgesloten: false }
}

function chooseHoofdregel(regels: readonly Regel[], afgesloten: boolean): number {
  const kan = regels.map(
    (regel, i) => isMogelijk(regel) && (i === 0 || !afgesloten || i < regels.length - 1 || isTitelkop(regel)),
  )
  const metWoord = regels.findIndex(
    (regel, i) => kan[i] === true && DOCUMENTWOORD.test(regel.tekst) && !isInleiding(regel),
  )
  if (metWoord >= 0) return metWoord
  const hoogste = Math.min(...regels.filter((regel, i) => kan[i] && regel.soort === 'kop').map((regel) => regel.niveau))
  const kop = regels.findIndex(
    (regel, i) => kan[i] === true && regel.soort === 'kop' && regel.niveau === hoogste && !isInleiding(regel),
  )
  return kop >= 0 ? kop : kan.findIndex((mogelijk) => mogelijk)
}

const KENMERK = /^\p{L}[\p{L} ]{2,20}:\s/u

const isMogelijk = ({ tekst }: Regel): boolean =>
  /\p{L}{3}/u.test(tekst) &&
  !(KENMERK.test(tekst) && !DOCUMENTWOORD.test(tekst)) &&
  !DATUM.test(tekst) &&
  !NIET_TITEL.test(tekst) &&
  !JAREN.test(tekst) &&
  !/:\s*$/.test(tekst)

/** Right above the first paragraph a line heads that paragraph, unless the format and its words say that it is the title. */
const isTitelkop = ({ soort, tekst }: Regel): boolean => soort === 'kop' && DOCUMENTWOORD.test(tekst)

const isInleiding = ({ tekst }: Regel): boolean => classifySectienaam(tekst) === 'nooit'

/** The next line is a second half of the title: years, or a subtitle above the table of contents or the introduction. */
function belongsTo(stukken: readonly Regel[], volgende: Regel, daarna: Regel | undefined): boolean {
  const [eerste] = stukken
  if (JAREN.test(volgende.tekst)) return !/\b(?:19|20)\d\d\b/.test(stukken.map((stuk) => stuk.tekst).join(' '))
  if (!isMogelijk(volgende) || countWoorden(volgende.tekst) > 10 || /[.,;?]$|[:·|]/.test(volgende.tekst)) return false
  if (isInleiding(volgende) || readEtiket(volgende.tekst) !== null || /^\d/.test(volgende.tekst)) return false
  if (volgende.soort === 'kop' && (eerste?.soort !== 'kop' || volgende.niveau > eerste.niveau)) return false
  if (eerste?.soort === 'kop' && volgende.soort !== 'kop' && !isSlot(daarna)) return false
  return isSlot(daarna) && toSleutel(volgende.tekst) !== toSleutel(eerste?.tekst ?? '')
}

/** What follows a title page: a date, the name of the gemeente, the introduction, nothing more. */
const isSlot = (regel: Regel | undefined): boolean =>
  regel === undefined || !isMogelijk(regel) || isInleiding(regel) || readEtiket(regel.tekst) !== null
