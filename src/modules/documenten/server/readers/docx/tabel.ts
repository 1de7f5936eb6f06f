import { joinOpmaak } from '../../../domain/opmaaktekst.ts'
import { plainCel, type RuwBlok, type RuweCel, type RuweTabel } from '../../../domain/ruwBlok.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf, findKind } from '../../container/xmlElement.ts'
import { grenzen } from '../../grenzen.ts'
import { flattenBlokken } from '../flattenBlokken.ts'
import { getal, schakelaar, val } from './ooxml.ts'
import type { Stijlen } from './stijlen.ts'

/** Reads the content of a cell as blocks. */
export type LeesInhoud = (cel: XmlElement) => RuwBlok[]

type Kolomcel = { rij: number; plek: number }

/** A table with its merged cells; rows that were deleted with tracked changes are left out. */
export function readTabel(
  tabel: XmlElement,
  stijlen: Stijlen,
  leesInhoud: LeesInhoud,
  pagina: number | null,
): RuweTabel {
  const rijen: RuweCel[][] = []
  const erboven = new Map<number, Kolomcel>()
  const eersteRijKop = hasKoprij(tabel, stijlen)
  for (const rij of listRijen(tabel)) {
    const eigenschappen = findKind(rij, 'w:trPr')
    if (findKind(eigenschappen, 'w:del')) continue
    const kop = schakelaar(eigenschappen, 'w:tblHeader') ?? (eersteRijKop && rijen.length === 0)
    rijen.push(readRij(rij, rijen, erboven, { kop, leesInhoud }))
  }
  return { soort: 'tabel', pagina, rijen }
}

function hasKoprij(tabel: XmlElement, stijlen: Stijlen): boolean {
  const eigenschappen = findKind(tabel, 'w:tblPr')
  const uiterlijk = findKind(eigenschappen, 'w:tblLook')
  const masker = Number.parseInt(val(uiterlijk) ?? '0', 16)
  const aan = uiterlijk?.kenmerken['w:firstRow'] === '1' || (masker & 0x20) !== 0
  return aan && stijlen.find(val(findKind(eigenschappen, 'w:tblStyle')))?.koprij === true
}

/** Rows may stand inside content controls and custom XML. */
const listRijen = (element: XmlElement): XmlElement[] => listVerpakt(element, 'w:tr')

function listVerpakt(element: XmlElement, naam: string): XmlElement[] {
  return childrenOf(element).flatMap((kind) => {
    if (kind.naam === naam) return [kind]
    return VERPAKKING.has(kind.naam) ? listVerpakt(kind, naam) : []
  })
}

const VERPAKKING: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'])

type Rijlezing = { readonly kop: boolean; readonly leesInhoud: LeesInhoud }

function readRij(
  rij: XmlElement,
  rijen: RuweCel[][],
  erboven: Map<number, Kolomcel>,
  { kop, leesInhoud }: Rijlezing,
): RuweCel[] {
  const cellen: RuweCel[] = []
  const voor = limit(getal(findKind(findKind(rij, 'w:trPr'), 'w:gridBefore')) ?? 0)
  if (voor > 0) cellen.push({ ...plainCel(''), kolommen: voor, kop })
  let kolom = voor
  for (const cel of listVerpakt(rij, 'w:tc')) {
    const eigenschappen = findKind(cel, 'w:tcPr')
    const kolommen = Math.max(1, limit(getal(findKind(eigenschappen, 'w:gridSpan')) ?? 1))
    const samenvoeging = findKind(eigenschappen, 'w:vMerge')
    const boven = erboven.get(kolom)
    const vervolg = samenvoeging && val(samenvoeging) !== 'restart'
    const inhoud = readCel(leesInhoud(cel), kolommen, kop)
    if (vervolg && boven) extendCel(rijen, boven, inhoud)
    else if (isHorizontaalVervolg(eigenschappen)) widenLaatste(cellen, kolommen)
    else cellen.push(inhoud)
    if (samenvoeging && !(vervolg && boven)) erboven.set(kolom, { rij: rijen.length, plek: cellen.length - 1 })
    if (!samenvoeging) erboven.delete(kolom)
    kolom += kolommen
  }
  return cellen
}

const limit = (aantal: number): number => Math.min(Math.max(aantal, 0), grenzen.herhaling)

function readCel(blokken: readonly RuwBlok[], kolommen: number, kop: boolean): RuweCel {
  const pagina = blokken[0]?.pagina
  return { ...plainCel(''), ...flattenBlokken(blokken), kolommen, kop, ...(pagina === undefined ? {} : { pagina }) }
}

/** A continued cell is empty as a rule; text that stands there all the same is not lost. */
function extendCel(rijen: RuweCel[][], { rij, plek }: Kolomcel, inhoud: RuweCel): void {
  const cel = rijen[rij]?.[plek]
  if (cel) rijen[rij]?.splice(plek, 1, { ...cel, ...joinOpmaak([cel, inhoud], '\n'), rijen: cel.rijen + 1 })
}

const isHorizontaalVervolg = (eigenschappen: XmlElement | undefined): boolean => {
  const hMerge = findKind(eigenschappen, 'w:hMerge')
  return hMerge !== undefined && val(hMerge) !== 'restart'
}

function widenLaatste(cellen: RuweCel[], kolommen: number): void {
  const laatste = cellen.at(-1)
  if (laatste) cellen[cellen.length - 1] = { ...laatste, kolommen: laatste.kolommen + kolommen }
}
