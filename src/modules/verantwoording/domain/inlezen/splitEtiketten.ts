import { hasPersoonsvorm } from '../../../programma/public.ts'

/** A run of text with the label before it; '' without. `van` and `tot` are of the text, without the label. */
export type Etiketstuk = { readonly etiket: string; readonly van: number; readonly tot: number }

const LANGSTE_ETIKET = 160
/** A sentence of its own comes after a label: it begins with a capital, a quote or a number. */
const BEGIN_ERNA = /^\s?["'‘“(]?\p{Lu}|^\s\d/u
const EINDE_VOORAF = /[.!?)…]\s*$/

/**
 * Paragraphs that run on, cut at their labels: "Meldroutes:We hebben … Woninginbraken: In de zomer …". A label stands at the
 * beginning or after the end of a sentence, starts with a capital, and is no sentence itself.
 */
export function splitEtiketten(tekst: string): readonly Etiketstuk[] {
  const stukken: Etiketstuk[] = []
  let etiket = ''
  let begin = 0
  for (let dubbel = tekst.indexOf(':'); dubbel !== -1; dubbel = tekst.indexOf(':', dubbel + 1)) {
    const van = BEGIN_ERNA.test(tekst.slice(dubbel + 1, dubbel + 4)) ? findEtiketbegin(tekst, begin, dubbel) : null
    if (van === null) continue
    if (tekst.slice(begin, van).trim() !== '') stukken.push({ etiket, van: begin, tot: van })
    etiket = tekst.slice(van, dubbel).trim()
    begin = dubbel + 1
  }
  return tekst.slice(begin).trim() === '' && etiket === ''
    ? stukken
    : [...stukken, { etiket, van: begin, tot: tekst.length }]
}

/** Where the label before this colon begins; null when what stands before it is part of a sentence. */
function findEtiketbegin(tekst: string, vanaf: number, dubbel: number): number | null {
  const eerste = Math.max(vanaf, dubbel - LANGSTE_ETIKET)
  for (let plaats = dubbel - 1; plaats >= eerste; plaats--) {
    const staatVooraan =
      plaats === vanaf ? vanaf === 0 : EINDE_VOORAF.test(tekst.slice(Math.max(0, plaats - 3), plaats))
    if (!staatVooraan || !/^\p{Lu}/u.test(tekst[plaats] ?? '')) continue
    return isEtiket(tekst.slice(plaats, dubbel)) ? plaats : null
  }
  return null
}

/** "Het geven van voorlichting" names a thing: such an infinitive is no verb of a sentence. */
const NAAMWOORD = /\b\p{L}+en van\b/gu

const isEtiket = (tekst: string): boolean =>
  tekst.trim().length > 2 && !/[;?!]/.test(tekst) && !hasPersoonsvorm(tekst.replaceAll(NAAMWOORD, 'van'))
