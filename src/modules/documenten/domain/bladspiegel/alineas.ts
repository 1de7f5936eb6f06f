import { findLijstteken, type Lijstteken } from '../lijstteken.ts'
import { isGeheelVet, joinOpmaak, sliceOpmaak } from '../opmaaktekst.ts'
import type { Opmaaktekst, RuwBlok } from '../ruwBlok.ts'
import { joinAfgebroken } from '../tabelrijen.ts'
import { isVol } from './celtekst.ts'
import type { Letters } from './letters.ts'
import { isRijregel, regelTekst, type Regel } from './regel.ts'
import { isInhoudsregel } from './tabelgroep.ts'

/** White that is so much more than between the lines of a paragraph begins a new one. */
const ALINEAWIT = 1.25
const GENUMMERDE_KOP = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u
const ZINSEINDE = /[.!?;:]["'’”)]?$/
const LABEL = /^\p{Lu}[\p{L} ]{1,25}\s?:/u
const VET_LABEL = /^\p{L}[\p{L} ]{1,25}\s?:/u
const MAX_KOP = 120
const MIN_KOLOM = 6

type Lopend = {
  readonly regels: Regel[]
  readonly teken: Lijstteken | null
  /** Where the text of an item begins, behind its mark. */
  readonly inspringing: number
  tekst: Opmaaktekst
}

export type Alinealezing = { readonly letters: Letters; readonly pagina: number }

/** Makes paragraphs, items and headings of the lines of one column, from top to bottom. */
export function readAlineas(regels: readonly Regel[], { letters, pagina }: Alinealezing): RuwBlok[] {
  const rechts = findRand(regels, letters.rechts)
  const alineas: Lopend[] = []
  for (const regel of regels) {
    const lopend = alineas.at(-1)
    const tekst = regelTekst(regel)
    if (lopend && goesOn(lopend, regel, tekst, { rechts, letters })) {
      lopend.tekst = joinAfgebroken(lopend.tekst, tekst)
      lopend.regels.push(regel)
    } else if (lopend && isTweedeRegel(lopend, regel, letters)) {
      lopend.tekst = joinOpmaak([lopend.tekst, tekst], '\n')
      lopend.regels.push(regel)
    } else alineas.push(start(regel, tekst))
  }
  return toBlokken(alineas, letters, pagina)
}

/** Where these lines had to end: where the text of the document ends, or earlier in a narrow column of some length. */
function findRand(regels: readonly Regel[], document: number): number {
  const eigen = Math.max(...regels.map((regel) => regel.x1))
  return eigen > document || regels.length >= MIN_KOLOM ? eigen : document
}

function start(regel: Regel, tekst: Opmaaktekst): Lopend {
  const teken = findLijstteken(tekst.tekst)
  const breedte = (regel.x1 - regel.x0) / Math.max(1, tekst.tekst.length)
  const na =
    regel.segmenten.length > 1 && teken
      ? (regel.segmenten[1]?.x0 ?? regel.x0)
      : regel.x0 + breedte * (teken?.begin ?? 0)
  return { regels: [regel], teken, inspringing: na, tekst }
}

type Kolom = { readonly rechts: number; readonly letters: Letters }

function goesOn(lopend: Lopend, regel: Regel, { tekst, vet }: Opmaaktekst, { rechts, letters }: Kolom): boolean {
  const boven = lopend.regels.at(-1)
  if (!boven || [boven, regel].some((r) => isInhoudsregel(r) || isRijregel(r))) return false
  if (Math.abs(regel.grootte - boven.grootte) > boven.grootte * 0.08) return false
  if (regel.y < boven.y || regel.y - boven.y > letters.regelafstand * boven.grootte * ALINEAWIT) return false
  const teken = findLijstteken(tekst)
  if (teken && !(teken.genummerd && !ZINSEINDE.test(lopend.tekst.tekst) && lopend.teken === null)) return false
  if (isGeheelVet(lopend.tekst) && vet.length === 0) return false
  if (!isGeheelVet(lopend.tekst) && vet[0]?.van === 0 && startsNieuw(tekst, lopend.tekst.tekst)) return false
  if (LABEL.test(tekst) && ZINSEINDE.test(lopend.tekst.tekst)) return false
  return isVol(boven, tekst, rechts) || (/^\p{Ll}/u.test(tekst) && !ZINSEINDE.test(lopend.tekst.tekst))
}

/** A bold beginning after a sentence that ended is a run-in head. */
const startsNieuw = (tekst: string, boven: string): boolean => ZINSEINDE.test(boven) || VET_LABEL.test(tekst)

/** A line that stands straight below the text of an item belongs to the item. */
function isTweedeRegel(lopend: Lopend, regel: Regel, letters: Letters): boolean {
  const boven = lopend.regels.at(-1)
  if (!lopend.teken || !boven || findLijstteken(regelTekst(regel).tekst)) return false
  return (
    Math.abs(regel.x0 - lopend.inspringing) <= 3 &&
    lopend.inspringing > (lopend.regels[0]?.x0 ?? 0) + 4 &&
    regel.y - boven.y <= letters.regelafstand * regel.grootte * 1.1
  )
}

function toBlokken(alineas: readonly Lopend[], letters: Letters, pagina: number): RuwBlok[] {
  const inspringingen: number[] = []
  return alineas.map(({ regels, teken, tekst }) => {
    const eerste = regels[0]
    const niveau = eerste ? levelOf(tekst, eerste.grootte, letters) : null
    if (niveau !== null) return { soort: 'kop', pagina, niveau, tekst: tekst.tekst.replace(/\n/g, ' '), vet: [] }
    if (!teken || !eerste || teken.genummerd) {
      if (!teken) inspringingen.length = 0
      return { soort: 'alinea', pagina, ...tekst }
    }
    return {
      soort: 'lijstitem',
      pagina,
      diepte: depthOf(inspringingen, eerste.x0),
      teken: teken.teken,
      ...sliceOpmaak(tekst, teken.begin),
    }
  })
}

function levelOf({ tekst, vet }: Opmaaktekst, grootte: number, letters: Letters): number | null {
  if (tekst.length > MAX_KOP * 2 || !/\p{L}/u.test(tekst)) return null
  const opGrootte = letters.levelOf(grootte)
  if (opGrootte !== null) return opGrootte
  const nummer = GENUMMERDE_KOP.exec(tekst)?.[1]
  if (!nummer || !isGeheelVet({ tekst, vet }) || tekst.length > MAX_KOP || ZINSEINDE.test(tekst)) return null
  return Math.min(nummer.split('.').length, 6)
}

/** Items further to the right than the ones above are deeper. */
function depthOf(inspringingen: number[], x: number): number {
  while (inspringingen.length > 0 && (inspringingen.at(-1) ?? 0) > x + 4) inspringingen.pop()
  if (inspringingen.length === 0 || (inspringingen.at(-1) ?? 0) < x - 4) inspringingen.push(x)
  return Math.min(inspringingen.length - 1, 9)
}
