import type { XmlElement } from '../../container/parseXml.ts'
import type { Zip } from '../../container/openZip.ts'
import { findKind, findNazaat, tekstVan } from '../../container/xmlElement.ts'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { findRelatie, readPart, readRelaties } from '../relaties.ts'
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

const findNootvorm = (settings: XmlElement | null, naam: string): string | undefined =>
  val(findKind(findKind(settings ?? undefined, naam), 'w:numFmt'))

function readPaginas(zip: Zip): number | null {
  const paginas = Number(tekstVan(findKind(readPart(zip, 'docProps/app.xml') ?? undefined, 'Pages')))
  return Number.isInteger(paginas) && paginas > 0 ? paginas : null
}
