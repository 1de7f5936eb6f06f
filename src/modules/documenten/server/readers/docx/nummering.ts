import { printTeken } from '../../../domain/lijstteken.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen } from '../../container/xmlElement.ts'
import { getal, schakelaar, val } from './ooxml.ts'
import { formatGetal } from '../formatGetal.ts'

type Niveau = {
  readonly vorm: string
  readonly tekst: string
  readonly begin: number
  /** Level after which this one starts again; undefined for the level directly above (ECMA-376 17.9.10). */
  readonly herstart: number | undefined
  readonly wettelijk: boolean
  readonly stijlId: string | undefined
}
type Lijst = {
  readonly sleutel: string
  readonly niveaus: ReadonlyMap<number, Niveau>
  readonly begin: ReadonlyMap<number, number>
}

export type Nummering = {
  /** The mark as Word prints it for the next paragraph of this list; empty when it prints none. */
  readonly next: (numId: string, ilvl: number) => { readonly teken: string; readonly opsomming: boolean }
  /** The level of a list that belongs to a paragraph style; 0 when none does. */
  readonly levelOfStijl: (numId: string, stijlId: string) => number
}

const NIVEAUS = 9

/** Reads numbering.xml and counts along with the document: `next` must be called in the order of the text. */
export function readNummering(numbering: XmlElement | null): Nummering {
  const lijsten = readLijsten(numbering ?? undefined)
  const tellers = new Map<string, number[]>()
  return {
    next: (numId, ilvl) => {
      const lijst = lijsten.get(numId)
      const niveau = lijst?.niveaus.get(ilvl)
      if (!lijst || !niveau) return { teken: lijst ? '' : '•', opsomming: true }
      const stand = tellers.get(lijst.sleutel) ?? []
      tellers.set(lijst.sleutel, countOn(stand, lijst, ilvl))
      if (niveau.vorm === 'bullet') return { teken: printBolletje(niveau.tekst), opsomming: true }
      return { teken: printNummer(niveau, lijst, tellers.get(lijst.sleutel) ?? []), opsomming: false }
    },
    levelOfStijl: (numId, stijlId) =>
      [...(lijsten.get(numId)?.niveaus ?? [])].find(([, niveau]) => niveau.stijlId === stijlId)?.[0] ?? 0,
  }
}

/** One level up by one; the deeper levels start again. */
function countOn(stand: readonly number[], lijst: Lijst, ilvl: number): number[] {
  return Array.from({ length: NIVEAUS }, (_, i) => {
    const begin = lijst.begin.get(i) ?? lijst.niveaus.get(i)?.begin ?? 1
    const huidig = stand[i] ?? begin - 1
    if (i === ilvl) return huidig + 1
    if (i < ilvl) return Math.max(huidig, begin)
    const herstart = lijst.niveaus.get(i)?.herstart
    return herstart === 0 || (herstart !== undefined && ilvl >= herstart) ? huidig : begin - 1
  })
}

function printBolletje(tekst: string): string {
  const teken = tekst.trim()
  return teken === '' ? '' : printTeken(teken)
}

function printNummer(niveau: Niveau, lijst: Lijst, stand: readonly number[]): string {
  if (niveau.vorm === 'none') return niveau.tekst.replace(/%\d/g, '').trim()
  return niveau.tekst
    .replace(/%(\d)/g, (_, cijfer: string) => {
      const i = Number(cijfer) - 1
      const vorm = niveau.wettelijk ? 'decimal' : (lijst.niveaus.get(i)?.vorm ?? 'decimal')
      return formatGetal(stand[i] ?? 1, vorm)
    })
    .trim()
}

function readLijsten(numbering: XmlElement | undefined): Map<string, Lijst> {
  const abstract = new Map(
    listKinderen(numbering, 'w:abstractNum').map((element) => [element.kenmerken['w:abstractNumId'] ?? '', element]),
  )
  const lijsten = new Map<string, Lijst>()
  for (const num of listKinderen(numbering, 'w:num')) {
    const id = num.kenmerken['w:numId'] ?? ''
    const basis = val(findKind(num, 'w:abstractNumId')) ?? ''
    lijsten.set(id, readLijst(num, id, basis, resolveStijllijst(abstract, basis)))
  }
  return lijsten
}

/** A list may only point to the style that holds its levels (`w:numStyleLink`). */
function resolveStijllijst(abstract: ReadonlyMap<string, XmlElement>, id: string): XmlElement | undefined {
  const element = abstract.get(id)
  const stijl = val(findKind(element, 'w:numStyleLink'))
  if (stijl === undefined) return element
  return [...abstract.values()].find((ander) => val(findKind(ander, 'w:styleLink')) === stijl) ?? element
}

/** Lists of one abstract list count on together, unless one of them sets a start of its own. */
function readLijst(num: XmlElement, id: string, basis: string, abstract: XmlElement | undefined): Lijst {
  const niveaus = new Map(listKinderen(abstract, 'w:lvl').map(readNiveau))
  const begin = new Map<number, number>()
  for (const vervanging of listKinderen(num, 'w:lvlOverride')) {
    const ilvl = Number(vervanging.kenmerken['w:ilvl'] ?? 0)
    const niveau = findKind(vervanging, 'w:lvl')
    if (niveau) niveaus.set(ilvl, readNiveau(niveau)[1])
    const start = getal(findKind(vervanging, 'w:startOverride'))
    if (start !== undefined) begin.set(ilvl, start)
  }
  return { sleutel: begin.size > 0 ? `num ${id}` : `abstract ${basis}`, niveaus, begin }
}

function readNiveau(niveau: XmlElement): readonly [number, Niveau] {
  return [
    Number(niveau.kenmerken['w:ilvl'] ?? 0),
    {
      vorm: val(findKind(niveau, 'w:numFmt')) ?? 'decimal',
      tekst: val(findKind(niveau, 'w:lvlText')) ?? '',
      begin: getal(findKind(niveau, 'w:start')) ?? 1,
      herstart: getal(findKind(niveau, 'w:lvlRestart')),
      wettelijk: schakelaar(niveau, 'w:isLgl') === true,
      stijlId: val(findKind(niveau, 'w:pStyle')),
    },
  ]
}
