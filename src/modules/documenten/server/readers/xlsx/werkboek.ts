import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import type { Zip } from '../../container/openZip.ts'
import { parseXml, type XmlElement } from '../../container/parseXml.ts'
import { findKind, findNazaat, listKinderen, tekstVan } from '../../container/xmlElement.ts'
import { grenzen } from '../../grenzen.ts'
import { findRelatie, readPart, readRelaties } from '../relaties.ts'
import { readCeltekst } from './celtekst.ts'
import { type Celstijl, readCelstijlen } from './stijlen.ts'

/** What the sheets of a workbook share. */
export type Gedeeld = {
  readonly teksten: readonly string[]
  readonly stijlen: readonly Celstijl[]
  /** Days are counted from 1904, as old versions for the Mac did. */
  readonly vanaf1904: boolean
}
export type Werkblad = { readonly naam: string; readonly read: () => XmlElement }
export type Werkboek = { readonly titel: string; readonly gedeeld: Gedeeld; readonly bladen: readonly Werkblad[] }

/**
 * The visible sheets of a workbook, each to be unpacked when it is read. Macros, pictures, links to other files and what was
 * calculated from them stay untouched.
 */
export function readWerkboek(zip: Zip): Werkboek {
  const hoofd = findRelatie(readRelaties(zip, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = readPart(zip, hoofd) ?? undefined
  const sheets = listKinderen(findKind(workbook, 'sheets'), 'sheet').filter(isZichtbaar)
  if (!workbook || sheets.length === 0) throw new OnleesbaarDocument('beschadigd')
  if (sheets.length > grenzen.werkbladen) throw new OnleesbaarDocument('te_veel_tekst')
  const relaties = readRelaties(zip, hoofd)
  const doelen = new Map(relaties.map(({ id, soort, doel }) => [id, soort.endsWith('/worksheet') ? doel : null]))
  return {
    titel: tekstVan(findNazaat(readPart(zip, 'docProps/core.xml') ?? undefined, 'dc:title')),
    gedeeld: {
      teksten: readTeksten(readPart(zip, findRelatie(relaties, 'sharedStrings'))),
      stijlen: readCelstijlen(readPart(zip, findRelatie(relaties, 'styles'))),
      vanaf1904: isAan(findKind(workbook, 'workbookPr')?.kenmerken.date1904),
    },
    bladen: sheets.flatMap(({ kenmerken }) => {
      const doel = doelen.get(kenmerken['r:id'] ?? '')
      return doel === null ? [] : [{ naam: kenmerken.name ?? '', read: () => readBlad(zip, doel) }]
    }),
  }
}

const isZichtbaar = ({ kenmerken }: XmlElement): boolean => (kenmerken.state ?? 'visible') === 'visible'

const isAan = (waarde: string | undefined): boolean => waarde === '1' || waarde === 'true'

const readTeksten = (sst: XmlElement | null): string[] => listKinderen(sst ?? undefined, 'si').map(readCeltekst)

function readBlad(zip: Zip, doel: string | undefined): XmlElement {
  const bytes = doel === undefined ? null : zip.read(doel)
  if (!bytes) throw new OnleesbaarDocument('beschadigd')
  return parseXml(bytes, isLegeCel)
}

/** Sheets may hold a million cells that only have a colour. One without an address counts for those that follow. */
const isLegeCel = ({ naam, kenmerken, kinderen }: XmlElement): boolean =>
  naam === 'c' && kinderen.length === 0 && kenmerken.r !== undefined
