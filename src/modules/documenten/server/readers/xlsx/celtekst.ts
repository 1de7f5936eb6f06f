import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf, findKind, tekstVan } from '../../container/xmlElement.ts'

const CODE = /_x([0-9A-Fa-f]{4})_/g

/** The text of a string item: plain, or in runs with their own looks; without the reading aid for Japanese. */
export const readCeltekst = (element: XmlElement | undefined): string =>
  decodeCeltekst(
    childrenOf(element)
      .map((kind) => (kind.naam === 't' ? tekstVan(kind) : kind.naam === 'r' ? tekstVan(findKind(kind, 't')) : ''))
      .join(''),
  )

/** What XML cannot hold is written as _x000D_ (OOXML 22.9.2.19). Lines end in "\n". */
export const decodeCeltekst = (tekst: string): string =>
  tekst.replace(CODE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/g, '\n')
