import { promoteAlineas } from '../../../domain/promoteAlineas.ts'
import type { RuwDocument } from '../../../domain/composeDocument.ts'
import type { RuwBlok, RuweTabel } from '../../../domain/ruwBlok.ts'
import { openZip } from '../../container/openZip.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf, findKind, findNazaat, tekstVan } from '../../container/xmlElement.ts'
import { forgetPaginas } from '../forgetPaginas.ts'
import { isKader } from '../kader.ts'
import { readAlinea, type Stand } from './alinea.ts'
import { readDocxParts } from './docxParts.ts'
import { isInvultekst } from './inline.ts'
import { numberNoten, type Nootverwijzing } from './noten.ts'
import { readNummering } from './nummering.ts'
import { val } from './ooxml.ts'
import { countPaginas } from './paginateller.ts'
import { readStijlen } from './stijlen.ts'
import { readTabel } from './tabel.ts'
import { areVeldenGesloten, followVelden } from './velden.ts'

/** Reads a Word document. Macros, links, pictures and linked parts stay untouched: only the text parts are unpacked. */
export function readDocx(bytes: Uint8Array): RuwDocument {
  const parts = readDocxParts(openZip(bytes))
  const paginas = countPaginas(parts.body)
  const stand: Stand = {
    stijlen: readStijlen(parts.styles),
    nummering: readNummering(parts.numbering),
    noten: numberNoten(parts),
    velden: followVelden(areVeldenGesloten(parts.body)),
    paginas,
  }
  const blokken = readInhoud(parts.body, stand)
  const geteld = paginas.isBekend()
  return {
    soort: 'docx',
    titel: parts.titel,
    paginas: geteld ? Math.max(paginas.huidig(), parts.paginas ?? 0) : null,
    blokken: promoteAlineas(geteld ? blokken : forgetPaginas(blokken)),
  }
}

/** The blocks of a body, a cell, a text box or a note, in the order of the text. */
function readInhoud(element: XmlElement, stand: Stand): RuwBlok[] {
  return childrenOf(element).flatMap((kind) => BLOKKEN[kind.naam]?.(kind, stand) ?? [])
}

type Lees = (element: XmlElement, stand: Stand) => RuwBlok[]

const readAlineaBlokken: Lees = (element, stand) => {
  const gelezen = readAlinea(element, stand)
  if (isNieuweBladzijde(element)) stand.paginas.addGevraagd()
  if (!gelezen) return []
  const vakken = gelezen.inline.tekstvakken.flatMap((vak) => readInhoud(vak, stand))
  return [gelezen.blok, ...vakken, ...gelezen.inline.noten.flatMap((noot) => readNoot(noot, gelezen.blok, stand))]
}

/** A section that ends here and goes on at a next page. */
function isNieuweBladzijde(alinea: XmlElement): boolean {
  const sectie = findKind(findKind(alinea, 'w:pPr'), 'w:sectPr')
  return sectie !== undefined && val(findKind(sectie, 'w:type')) !== 'continuous'
}

function readNoot({ merk, inhoud }: Nootverwijzing, { pagina }: RuwBlok, stand: Stand): RuwBlok[] {
  const regels = readInhoud(inhoud, stand).flatMap((blok) => (blok.soort === 'tabel' ? [] : [blok.tekst]))
  return [{ soort: 'voetnoot', pagina, merk, tekst: regels.filter((regel) => regel !== '').join('\n') }]
}

/** Notes to a cell follow the table; a table that only frames text or another table is taken away. */
const readTabelBlokken: Lees = (element, stand) => {
  const pagina = stand.paginas.huidig()
  const noten: RuwBlok[] = []
  const cellen: RuwBlok[][] = []
  const leesInhoud = (cel: XmlElement): RuwBlok[] => {
    const blokken = promoteAlineas(readInhoud(cel, stand))
    cellen.push(blokken)
    noten.push(...blokken.filter((blok) => blok.soort === 'voetnoot'))
    return blokken
  }
  const tabel: RuweTabel = readTabel(element, stand.stijlen, leesInhoud, pagina)
  return isKader(tabel, cellen) ? cellen.flat() : [tabel, ...noten]
}

const readInhoudsbesturing: Lees = (sdt, stand) => {
  const galerij = findNazaat(findKind(sdt, 'w:sdtPr'), 'w:docPartGallery')
  const inhoud = findKind(sdt, 'w:sdtContent')
  if (!inhoud || isInvultekst(sdt) || val(galerij) === 'Table of Contents') return []
  return readInhoud(inhoud, stand)
}

const readKeuze: Lees = (element, stand) => {
  const keuze = findKind(element, 'mc:Choice') ?? findKind(element, 'mc:Fallback')
  return keuze ? readInhoud(keuze, stand) : []
}

const readFormule: Lees = (element, stand) => [
  { soort: 'alinea', pagina: stand.paginas.huidig(), tekst: tekstVan(element).trim(), vet: [] },
]

const BLOKKEN: Readonly<Record<string, Lees>> = {
  'w:p': readAlineaBlokken,
  'w:tbl': readTabelBlokken,
  'w:sdt': readInhoudsbesturing,
  'w:customXml': readInhoud,
  'w:smartTag': readInhoud,
  'w:ins': readInhoud,
  'w:moveTo': readInhoud,
  'mc:AlternateContent': readKeuze,
  'm:oMathPara': readFormule,
}
