import type { Stuk } from '../../../domain/opmaaktekst.ts'
import { raiseMerk } from '../../../domain/voetnootmerk.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, isElement, tekstVan } from '../../container/xmlElement.ts'
import type { Bladteller } from './bladteller.ts'
import type { OdtStijlen } from './stijlen.ts'

export type OdtNoot = { readonly merk: string; readonly inhoud: XmlElement }

export type OdtInline = {
  readonly stukken: readonly Stuk[]
  readonly noten: readonly OdtNoot[]
  readonly tekstvakken: readonly XmlElement[]
  /** Page on which its first text stands. */
  readonly pagina: number
}

type Stand = { readonly stijlen: OdtStijlen; readonly blad: Bladteller }
type Opmaak = { readonly vet: boolean; readonly verhoogd: boolean }
type Vangst = { stukken: Stuk[]; noten: OdtNoot[]; tekstvakken: XmlElement[]; pagina: number | null }

/** Inside a paragraph, yet no text of it. */
const GEEN_TEKST: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:hidden-text',
  'text:ruby-text',
  'text:page-number',
  'text:page-count',
  'svg:title',
  'svg:desc',
  'draw:image',
  'draw:object',
  'draw:object-ole',
])
const MAX_SPATIES = 100

/** Reads all text of a paragraph; comments, hidden text and descriptions of pictures are left out. */
export function readOdtInline(alinea: XmlElement, stand: Stand, vet: boolean): OdtInline {
  const vangst: Vangst = { stukken: [], noten: [], tekstvakken: [], pagina: null }
  readKinderen(alinea, vangst, stand, { vet, verhoogd: false })
  return { ...vangst, pagina: vangst.pagina ?? stand.blad.huidig() }
}

function readKinderen(element: XmlElement, vangst: Vangst, stand: Stand, opmaak: Opmaak): void {
  for (const kind of element.kinderen) {
    if (!isElement(kind)) addTekst(vangst, stand, kind.replace(/\s+/g, ' '), opmaak)
    else if (!GEEN_TEKST.has(kind.naam)) readKind(kind, vangst, stand, opmaak)
  }
}

function readKind(kind: XmlElement, vangst: Vangst, stand: Stand, opmaak: Opmaak): void {
  const wit = WIT[kind.naam]
  if (wit) addTekst(vangst, stand, wit(kind), opmaak)
  else if (kind.naam === 'text:soft-page-break') stand.blad.addNieuweBladzijde()
  else if (kind.naam === 'text:note') addNoot(kind, vangst, stand)
  else if (kind.naam === 'text:span') readSpan(kind, vangst, stand, opmaak)
  else if (kind.naam === 'draw:text-box' || kind.naam === 'draw:custom-shape') vangst.tekstvakken.push(kind)
  else readKinderen(kind, vangst, stand, opmaak)
}

const WIT: Readonly<Record<string, (kind: XmlElement) => string>> = {
  'text:s': (kind) => ' '.repeat(Math.min(Number(kind.kenmerken['text:c'] ?? 1) || 1, MAX_SPATIES)),
  'text:tab': () => '\t',
  'text:line-break': () => '\n',
}

function readSpan(span: XmlElement, vangst: Vangst, stand: Stand, opmaak: Opmaak): void {
  const stijl = stand.stijlen('text', span.kenmerken['text:style-name'])
  if (stijl?.verborgen) return
  const verhoogd = opmaak.verhoogd || stijl?.verhoogd === true
  readKinderen(span, vangst, stand, { vet: stijl?.vet ?? opmaak.vet, verhoogd })
}

function addNoot(noot: XmlElement, vangst: Vangst, stand: Stand): void {
  const merk = raiseMerk(tekstVan(findKind(noot, 'text:note-citation')).trim())
  const inhoud = findKind(noot, 'text:note-body')
  if (!inhoud) return
  vangst.noten.push({ merk, inhoud })
  addTekst(vangst, stand, merk, { vet: false, verhoogd: false })
}

function addTekst(vangst: Vangst, stand: Stand, tekst: string, { vet, verhoogd }: Opmaak): void {
  if (tekst.trim() !== '') {
    stand.blad.addTekst()
    vangst.pagina ??= stand.blad.huidig()
  }
  const merk = verhoogd && /^\s*\d{1,3}\s*$/.test(tekst)
  vangst.stukken.push({ tekst: merk ? raiseMerk(tekst.trim()) : tekst, vet: vet && !merk })
}
