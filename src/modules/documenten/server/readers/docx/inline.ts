import type { Stuk } from '../../../domain/opmaaktekst.ts'
import { raiseMerk } from '../../../domain/voetnootmerk.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf, findKind, listNazaten, tekstVan } from '../../container/xmlElement.ts'
import type { Noten, Nootverwijzing } from './noten.ts'
import { schakelaar, val } from './ooxml.ts'
import type { Paginateller } from './paginateller.ts'
import type { Stijl, Stijlen } from './stijlen.ts'
import { isInhoudsveld, type Velden } from './velden.ts'

export type Leesstand = {
  readonly stijlen: Stijlen
  readonly noten: Noten
  readonly velden: Velden
  readonly paginas: Paginateller
}

/** The text of a paragraph, with what hangs on it. */
export type Inline = {
  readonly stukken: Stuk[]
  readonly noten: Nootverwijzing[]
  readonly tekstvakken: XmlElement[]
  /** Page on which its first text stands. */
  pagina: number | null
}

type Lees = (element: XmlElement, inline: Inline, stand: Leesstand, stijl: Stijl | undefined) => void

/** Reads all text of a paragraph; what was deleted, moved away, hidden or is part of a table of contents is left out. */
export function readInline(alinea: XmlElement, stand: Leesstand, stijl: Stijl | undefined): Inline {
  const inline: Inline = { stukken: [], noten: [], tekstvakken: [], pagina: null }
  readKinderen(alinea, inline, stand, stijl)
  return { ...inline, pagina: inline.pagina ?? stand.paginas.huidig() }
}

const readKinderen: Lees = (element, inline, stand, stijl) => {
  for (const kind of childrenOf(element)) INLINE[kind.naam]?.(kind, inline, stand, stijl)
}

const readEenvoudigVeld: Lees = (veld, inline, stand, stijl) => {
  if (!isInhoudsveld(veld.kenmerken['w:instr'] ?? '')) readKinderen(veld, inline, stand, stijl)
}

const readInhoudsbesturing: Lees = (sdt, inline, stand, stijl) => {
  const inhoud = findKind(sdt, 'w:sdtContent')
  if (inhoud && !isInvultekst(sdt)) readKinderen(inhoud, inline, stand, stijl)
}

/** "Klik hier als je tekst wilt invoeren" was never filled in. */
export const isInvultekst = (sdt: XmlElement): boolean =>
  schakelaar(findKind(sdt, 'w:sdtPr'), 'w:showingPlcHdr') === true

const readFormule: Lees = (formule, inline, stand) => addTekst(inline, stand, { tekst: tekstVan(formule), vet: false })

const readRun: Lees = (run, inline, stand, stijl) => {
  const eigenschappen = findKind(run, 'w:rPr')
  const tekenstijl = stand.stijlen.find(val(findKind(eigenschappen, 'w:rStyle')))
  const verborgen = schakelaar(eigenschappen, 'w:vanish') ?? tekenstijl?.verborgen ?? stijl?.verborgen ?? false
  const vet = schakelaar(eigenschappen, 'w:b') ?? tekenstijl?.vet ?? stijl?.vet ?? false
  const verhoogd = val(findKind(eigenschappen, 'w:vertAlign')) === 'superscript'
  for (const kind of childrenOf(run)) {
    readVeldteken(kind, stand)
    if (kind.naam === 'w:drawing' || kind.naam === 'w:pict' || kind.naam === 'mc:AlternateContent') {
      addTekstvak(kind, inline)
    } else if (!verborgen && !stand.velden.isStil()) {
      readRunkind(kind, inline, stand, { vet, verhoogd })
    }
  }
}

function readVeldteken(kind: XmlElement, stand: Leesstand): void {
  if (kind.naam === 'w:fldChar') stand.velden.apply(kind)
  if (kind.naam === 'w:instrText') stand.velden.addInstructie(tekstVan(kind))
  if (kind.naam === 'w:lastRenderedPageBreak') stand.paginas.addGetoond()
  if (kind.naam === 'w:br' && kind.kenmerken['w:type'] === 'page') stand.paginas.addGevraagd()
}

type Tekens = { readonly vet: boolean; readonly verhoogd: boolean }

function readRunkind(kind: XmlElement, inline: Inline, stand: Leesstand, { vet, verhoogd }: Tekens): void {
  if (kind.naam === 'w:footnoteReference' || kind.naam === 'w:endnoteReference') {
    const verwijzing = stand.noten.refer(kind)
    if (!verwijzing) return
    inline.noten.push(verwijzing)
    addTekst(inline, stand, { tekst: verwijzing.merk, vet: false })
    return
  }
  const tekst = kind.naam === 'w:t' ? tekstVan(kind) : RUNTEKENS[kind.naam]?.(kind)
  if (tekst === undefined || tekst === '') return
  const merk = verhoogd && /^\d{1,3}$/.test(tekst.trim())
  if (kind.naam === 'w:t' && fillEigenMerk(inline, tekst)) return addTekst(inline, stand, { tekst, vet: false })
  addTekst(inline, stand, { tekst: merk ? raiseMerk(tekst.trim()) : tekst, vet: vet && !merk })
}

/** A mark of the writer's own choice ("*") is the text that follows its reference. */
function fillEigenMerk(inline: Inline, tekst: string): boolean {
  const laatste = inline.noten.at(-1)
  if (laatste?.merk !== '') return false
  inline.noten[inline.noten.length - 1] = { ...laatste, merk: tekst.trim() }
  return true
}

const RUNTEKENS: Readonly<Record<string, (kind: XmlElement) => string>> = {
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (kind) => readSymbool(kind.kenmerken['w:char'] ?? ''),
}

/** Arrows of the Wingdings font; its other pictures say nothing in a text. */
const WINGDINGS: Readonly<Record<string, string>> = { F0E0: '→', F0E8: '→', F0DF: '←', F0FC: '✓', F0B7: '•', F0A7: '•' }

function readSymbool(code: string): string {
  const bekend = WINGDINGS[code.toUpperCase()]
  if (bekend) return bekend
  const punt = Number.parseInt(code, 16)
  return punt > 0x20 && punt < 0xe000 ? String.fromCodePoint(punt) : ''
}

function addTekst(inline: Inline, stand: Leesstand, stuk: Stuk): void {
  if (stuk.tekst.trim() !== '') inline.pagina ??= stand.paginas.huidig()
  inline.stukken.push(stuk)
}

/** A text box stands twice in the file: in the choice for new programs and in the fallback for old ones. */
function addTekstvak(element: XmlElement, inline: Inline): void {
  const keuze =
    element.naam === 'mc:AlternateContent'
      ? (findKind(element, 'mc:Choice') ?? findKind(element, 'mc:Fallback'))
      : element
  if (keuze) inline.tekstvakken.push(...listNazaten(keuze, 'w:txbxContent'))
}

const INLINE: Readonly<Record<string, Lees>> = {
  'w:r': readRun,
  'w:ins': readKinderen,
  'w:moveTo': readKinderen,
  'w:hyperlink': readKinderen,
  'w:smartTag': readKinderen,
  'w:customXml': readKinderen,
  'w:bdo': readKinderen,
  'w:dir': readKinderen,
  'w:fldSimple': readEenvoudigVeld,
  'w:sdt': readInhoudsbesturing,
  'm:oMath': readFormule,
  'm:oMathPara': readFormule,
}
