import type { XmlElement } from '../../container/parseXml.ts'
import { parseXml } from '../../container/parseXml.ts'
import type { Zip } from '../../container/openZip.ts'
import { findKind, findNazaat, listKinderen, tekstVan } from '../../container/xmlElement.ts'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { val } from './ooxml.ts'

/** The parts of a DOCX that hold text or say how it looks. All others (pictures, macros, settings of others) stay packed. */
export type DocxParts = {
  readonly body: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly voetnoten: XmlElement | null
  readonly eindnoten: XmlElement | null
  /** Number form of the notes, in the words of OOXML. */
  readonly voetnootvorm: string
  readonly eindnootvorm: string
  readonly titel: string
  readonly paginas: number | null
}

type Relatie = { readonly soort: string; readonly doel: string }

export function readDocxParts(zip: Zip): DocxParts {
  const hoofd = findRelatie(readRelaties(zip, ''), 'officeDocument') ?? 'word/document.xml'
  const relaties = readRelaties(zip, hoofd)
  const part = (soort: string) => readPart(zip, findRelatie(relaties, soort))
  const settings = part('settings')
  const body = findKind(readPart(zip, hoofd) ?? undefined, 'w:body')
  if (!body) throw new OnleesbaarDocument('beschadigd')
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    voetnoten: part('footnotes'),
    eindnoten: part('endnotes'),
    voetnootvorm: findNootvorm(settings, 'w:footnotePr') ?? 'decimal',
    eindnootvorm: findNootvorm(settings, 'w:endnotePr') ?? 'lowerRoman',
    titel: tekstVan(findNazaat(readPart(zip, 'docProps/core.xml') ?? undefined, 'dc:title')),
    paginas: readPaginas(zip),
  }
}

function readPart(zip: Zip, naam: string | undefined): XmlElement | null {
  const bytes = naam === undefined ? null : zip.read(naam)
  return bytes && parseXml(bytes)
}

/** The relations of a part stand beside it, in `_rels`; their targets are relative to the part. */
function readRelaties(zip: Zip, part: string): Relatie[] {
  const schuin = part.lastIndexOf('/') + 1
  const map = part.slice(0, schuin)
  const rels = readPart(zip, `${map}_rels/${part.slice(schuin)}.rels`)
  return listKinderen(rels ?? undefined, 'Relationship')
    .filter((relatie) => relatie.kenmerken.TargetMode !== 'External')
    .map(({ kenmerken }) => ({ soort: kenmerken.Type ?? '', doel: resolveDoel(map, kenmerken.Target ?? '') }))
}

const resolveDoel = (map: string, doel: string): string => (doel.startsWith('/') ? doel.slice(1) : map + doel)

const findRelatie = (relaties: readonly Relatie[], soort: string): string | undefined =>
  relaties.find((relatie) => relatie.soort.endsWith(`/${soort}`))?.doel

const findNootvorm = (settings: XmlElement | null, naam: string): string | undefined =>
  val(findKind(findKind(settings ?? undefined, naam), 'w:numFmt'))

function readPaginas(zip: Zip): number | null {
  const paginas = Number(tekstVan(findKind(readPart(zip, 'docProps/app.xml') ?? undefined, 'Pages')))
  return Number.isInteger(paginas) && paginas > 0 ? paginas : null
}
