import { isPartijen, isPlanning } from './celsoort.ts'
import type { Regel } from './deel.ts'
import { hasPersoonsvorm } from './persoonsvorm.ts'
import { countWoorden } from './sleutel.ts'
import { hasStaart, readActieregel } from './staart.ts'

const MAX_TEKENS = 140
const MAX_WOORDEN = 18
const MAX_ZIN = 14
const BEGIN = /^[\p{Lu}\d("'‘“[]/u
const DATUMREGEL =
  /^(?:\w+dag,?\s)?\d{1,2}(?:[-/]\d{1,2}[-/]\d{2,4}|\s(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*\.?\s+\d{4})\.?$/i
const KENMERK =
  /^(?:versie|datum|auteur|opgesteld|status|zaaknummer|kenmerk|telefoon|e-?mail|www\.|https?:|©|pagina|blz|foto|bron|figuur|tabel|afbeelding)\b/i
const GEMEENTE = /^(?:Gemeente|GEMEENTE):?\s\p{Lu}/u

/** "Horeca controleren (Q3, politie)": a line that ends in its planning or parties is an actie. */
const isActieregel = ({ tekst, bron }: Regel): boolean =>
  /[)\]]$|\s[–—-]\s|[;|]/.test(tekst) && hasStaart(readActieregel(tekst, bron))

/** Words that go on with what was said before. */
const VERBINDEND =
  /^(?:van|zoals|denk|onder andere|onder meer|met|door|in samenwerking|samen met|daarnaast|verder|ook|hierbij|daarbij|hiervoor|dit|deze|zo)\s/i
/** "Het verhogen van de …": the only heading that ends in a full stop. */
const NAAMWOORDELIJK = /^(?:(?:het|de|een)\s\p{L}+(?:en|ing|tie)\s|\p{L}+(?:en|ing|tie)\s(?:van|en)\s)/iu

/** True when a line of running text looks like a heading: short, no sentence, no date or other particulars. */
export function isKopachtig(regel: Regel): boolean {
  const { tekst } = regel
  if (tekst.length > MAX_TEKENS || !BEGIN.test(tekst) || !/\p{L}{3}/u.test(tekst)) return false
  const woorden = countWoorden(tekst)
  if (
    woorden > MAX_WOORDEN ||
    DATUMREGEL.test(tekst) ||
    KENMERK.test(tekst) ||
    GEMEENTE.test(tekst) ||
    tekst.includes('\t')
  )
    return false
  if (/[,;:!]$/.test(tekst) || /[@|]/.test(tekst)) return false
  if (regel.vet) return woorden <= MAX_ZIN
  if (/\d/.test(tekst) && isPlanning(tekst) && woorden <= 5) return false
  if (isPartijen(tekst) && /[,/]/.test(tekst)) return false
  if (VERBINDEND.test(tekst) || isActieregel(regel)) return false
  if (/[.?]$/.test(tekst)) return woorden <= MAX_ZIN && NAAMWOORDELIJK.test(tekst) && !hasPersoonsvorm(tekst)
  return true
}
