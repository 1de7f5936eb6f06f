import { joinStukken } from '../../../domain/opmaaktekst.ts'
import type { Opmaaktekst, RuwBlok } from '../../../domain/ruwBlok.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind } from '../../container/xmlElement.ts'
import { readInline, type Inline, type Leesstand } from './inline.ts'
import type { Nummering } from './nummering.ts'
import { getal, schakelaar, val } from './ooxml.ts'
import { isInhoudstijl, levelFromOutline, type Stijl } from './stijlen.ts'

export type Stand = Leesstand & { readonly nummering: Nummering }

export type GelezenAlinea = { readonly blok: RuwBlok; readonly inline: Inline }

type Lijstplek = { readonly numId: string; readonly ilvl: number }

/** One paragraph as a block; null when it belongs to a table of contents. */
export function readAlinea(alinea: XmlElement, stand: Stand): GelezenAlinea | null {
  const eigenschappen = findKind(alinea, 'w:pPr')
  const stijlId = val(findKind(eigenschappen, 'w:pStyle'))
  const stijl = stand.stijlen.find(stijlId) ?? stand.stijlen.standaardAlinea
  if (schakelaar(eigenschappen, 'w:pageBreakBefore')) stand.paginas.addGevraagd()
  const inline = readInline(alinea, stand, stijl)
  if (isInhoudstijl(stijl)) return null
  const opmaak = joinStukken(inline.stukken)
  const lijst = opmaak.tekst === '' ? null : findLijstplek(eigenschappen, stijl, stijlId, stand.nummering)
  const blok = toBlok(opmaak, inline.pagina, lijst, levelOf(eigenschappen, stijl), stand.nummering)
  return { blok, inline }
}

function levelOf(eigenschappen: XmlElement | undefined, stijl: Stijl | undefined): number | undefined {
  const eigen = getal(findKind(eigenschappen, 'w:outlineLvl'))
  return eigen === undefined ? stijl?.niveau : levelFromOutline(eigen)
}

/** List 0 means "no list", also for a style that has one. */
function findLijstplek(
  eigenschappen: XmlElement | undefined,
  stijl: Stijl | undefined,
  stijlId: string | undefined,
  nummering: Nummering,
): Lijstplek | null {
  const eigen = findKind(eigenschappen, 'w:numPr')
  const numId = val(findKind(eigen, 'w:numId')) ?? stijl?.numId
  if (numId === undefined || numId === '0') return null
  const ilvl = getal(findKind(eigen, 'w:ilvl')) ?? stijl?.ilvl ?? nummering.levelOfStijl(numId, stijlId ?? '')
  return { numId, ilvl: Math.min(Math.max(ilvl, 0), 8) }
}

function toBlok(
  opmaak: Opmaaktekst,
  pagina: number | null,
  lijst: Lijstplek | null,
  niveau: number | undefined,
  nummering: Nummering,
): RuwBlok {
  const nummer = lijst && nummering.next(lijst.numId, lijst.ilvl)
  if (niveau !== undefined) {
    const tekst = nummer && !nummer.opsomming && nummer.teken !== '' ? `${nummer.teken} ${opmaak.tekst}` : opmaak.tekst
    return { soort: 'kop', pagina, niveau, tekst, vet: [] }
  }
  if (!lijst || !nummer || nummer.teken === '') return { soort: 'alinea', pagina, ...opmaak }
  return { soort: 'lijstitem', pagina, diepte: lijst.ilvl, teken: nummer.teken, ...opmaak }
}
