import { joinStukken } from '../../../domain/opmaaktekst.ts'
import { promoteAlineas } from '../../../domain/promoteAlineas.ts'
import type { Opmaaktekst, RuwBlok } from '../../../domain/ruwBlok.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf } from '../../container/xmlElement.ts'
import { isKader } from '../kader.ts'
import type { Bladteller } from './bladteller.ts'
import { readOdtInline, type OdtNoot } from './inline.ts'
import type { Lijstplek, OdtNummering } from './nummering.ts'
import type { OdtStijlen } from './stijlen.ts'
import { readOdtTabel } from './tabel.ts'

export type Stand = { readonly stijlen: OdtStijlen; readonly nummering: OdtNummering; readonly blad: Bladteller }

/** An item of a list; its mark goes to its first paragraph. */
type Item = { readonly plek: Lijstplek; readonly begin: number | undefined; gemerkt: boolean }
type Lees = (element: XmlElement, stand: Stand, item: Item | null) => RuwBlok[]

/** The blocks of a body, a cell, a text box or a note, in the order of the text. */
export const readInhoud: Lees = (element, stand, item) =>
  childrenOf(element).flatMap((kind) => BLOKKEN[kind.naam]?.(kind, stand, item) ?? [])

const readAlinea: Lees = (element, stand, item) => {
  const stijl = stand.stijlen('paragraph', element.kenmerken['text:style-name'])
  if (stijl?.nieuweBladzijde) stand.blad.addNieuweBladzijde()
  const inline = readOdtInline(element, stand, stijl?.vet ?? false)
  const vakken = inline.tekstvakken.flatMap((vak) => readInhoud(vak, stand, null))
  const noten = inline.noten.map((noot) => toVoetnoot(noot, inline.pagina, stand))
  const opmaak = joinStukken(inline.stukken)
  if (opmaak.tekst === '' || stijl?.verborgen) return [...vakken, ...noten]
  const niveau = levelOf(element) ?? stijl?.niveau
  const teken = takeTeken(stand, item, element.naam === 'text:h' ? niveau : undefined)
  return [toBlok(opmaak, inline.pagina, { niveau, teken, diepte: item?.plek.diepte ?? 0 }), ...vakken, ...noten]
}

function levelOf(element: XmlElement): number | undefined {
  const niveau = Number.parseInt(element.kenmerken['text:outline-level'] ?? '', 10)
  return element.naam === 'text:h' ? Math.min(Math.max(niveau || 1, 1), 9) : undefined
}

function takeTeken(stand: Stand, item: Item | null, kopniveau: number | undefined): string {
  if (item === null) return kopniveau === undefined ? '' : stand.nummering.nextKop(kopniveau)
  if (item.gemerkt) return ''
  item.gemerkt = true
  return stand.nummering.next(item.plek, item.begin)
}

type Plek = { readonly niveau: number | undefined; readonly teken: string; readonly diepte: number }

function toBlok(opmaak: Opmaaktekst, pagina: number | null, { niveau, teken, diepte }: Plek): RuwBlok {
  if (niveau !== undefined) {
    const tekst = /[\p{L}\p{N}]/u.test(teken) ? `${teken} ${opmaak.tekst}` : opmaak.tekst
    return { soort: 'kop', pagina, niveau, tekst, vet: [] }
  }
  return teken === ''
    ? { soort: 'alinea', pagina, ...opmaak }
    : { soort: 'lijstitem', pagina, diepte, teken, ...opmaak }
}

function toVoetnoot({ merk, inhoud }: OdtNoot, pagina: number | null, stand: Stand): RuwBlok {
  const regels = readInhoud(inhoud, stand, null).flatMap((blok) => (blok.soort === 'tabel' ? [] : [blok.tekst]))
  return { soort: 'voetnoot', pagina, merk, tekst: regels.join('\n') }
}

const readLijst: Lees = (lijst, stand, item) => {
  const plek = stand.nummering.open(lijst, item?.plek ?? null)
  return childrenOf(lijst).flatMap((kind) => {
    if (kind.naam !== 'text:list-item' && kind.naam !== 'text:list-header') return []
    const begin = Number.parseInt(kind.kenmerken['text:start-value'] ?? '', 10)
    const kop = kind.naam === 'text:list-header'
    return readInhoud(kind, stand, { plek, begin: Number.isNaN(begin) ? undefined : begin, gemerkt: kop })
  })
}

/** Notes to a cell follow the table; a table that only frames text or another table is taken away. */
const readTabel: Lees = (element, stand) => {
  const pagina = stand.blad.huidig()
  const cellen: RuwBlok[][] = []
  const leesInhoud = (cel: XmlElement): RuwBlok[] => {
    const blokken = promoteAlineas(readInhoud(cel, stand, null))
    cellen.push(blokken)
    return blokken
  }
  const tabel = readOdtTabel(element, leesInhoud, pagina)
  if (isKader(tabel, cellen)) return cellen.flat()
  return [tabel, ...cellen.flat().filter((blok) => blok.soort === 'voetnoot')]
}

const readDeel: Lees = (deel, stand, item) =>
  deel.kenmerken['text:display'] === 'none' ? [] : readInhoud(deel, stand, item)

const addBladzijde: Lees = (_, stand) => {
  stand.blad.addNieuweBladzijde()
  return []
}

/** Tables of contents, indexes and tracked deletions have no entry here, so they are left out. */
const BLOKKEN: Readonly<Record<string, Lees>> = {
  'text:p': readAlinea,
  'text:h': readAlinea,
  'text:list': readLijst,
  'text:section': readDeel,
  'text:numbered-paragraph': readInhoud,
  'table:table': readTabel,
  'text:soft-page-break': addBladzijde,
  'draw:frame': readInhoud,
  'draw:text-box': readInhoud,
  'draw:custom-shape': readInhoud,
  'draw:g': readInhoud,
}
