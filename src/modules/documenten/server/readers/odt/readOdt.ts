import type { RuwDocument } from '../../../domain/composeDocument.ts'
import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import { promoteAlineas } from '../../../domain/promoteAlineas.ts'
import { openZip, type Zip } from '../../container/openZip.ts'
import { parseXml, type XmlElement } from '../../container/parseXml.ts'
import { findKind, findNazaat, tekstVan } from '../../container/xmlElement.ts'
import { forgetPaginas } from '../forgetPaginas.ts'
import { readInhoud } from './blokken.ts'
import { startBladteller } from './bladteller.ts'
import { readOdtNummering } from './nummering.ts'
import { readOdtStijlen } from './stijlen.ts'

/** Reads an OpenDocument text. Macros, links, pictures and embedded objects stay untouched. */
export function readOdt(bytes: Uint8Array): RuwDocument {
  const zip = openZip(bytes)
  const content = readPart(zip, 'content.xml')
  const tekst = findKind(findKind(content, 'office:body'), 'office:text')
  if (!tekst) throw new OnleesbaarDocument('beschadigd')
  const styles = readPart(zip, 'styles.xml')
  const meta = readPart(zip, 'meta.xml')
  const bronnen = [findKind(content, 'office:automatic-styles'), findKind(styles, 'office:styles')]
  const blad = startBladteller()
  const stand = { stijlen: readOdtStijlen(bronnen), nummering: readOdtNummering(bronnen), blad }
  const blokken = promoteAlineas(readInhoud(tekst, stand, null))
  const geteld = blad.isBekend()
  return {
    soort: 'odt',
    titel: tekstVan(findNazaat(meta, 'dc:title')),
    paginas: geteld ? Math.max(blad.huidig(), readPaginas(meta)) : null,
    blokken: geteld ? blokken : forgetPaginas(blokken),
  }
}

function readPart(zip: Zip, naam: string): XmlElement | undefined {
  const bytes = zip.read(naam)
  return bytes ? parseXml(bytes) : undefined
}

const readPaginas = (meta: XmlElement | undefined): number =>
  Number(findNazaat(meta, 'meta:document-statistic')?.kenmerken['meta:page-count'] ?? 0) || 0
