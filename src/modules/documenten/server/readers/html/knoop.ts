import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Knoop = DefaultTreeAdapterTypes.Node

export const isElement = (knoop: Knoop): knoop is Element => 'tagName' in knoop

export const isTekst = (knoop: Knoop): knoop is DefaultTreeAdapterTypes.TextNode => knoop.nodeName === '#text'

/** The children of a node; a template's content is no part of the page. */
export const kinderenVan = (knoop: Knoop): readonly Knoop[] => ('childNodes' in knoop ? knoop.childNodes : [])

export const kenmerk = (element: Element, naam: string): string | undefined =>
  element.attrs.find((attr) => attr.name === naam)?.value

export const rolVan = (element: Element): string => (kenmerk(element, 'role') ?? '').trim().toLowerCase()

/** What the writer of the page calls an element: its classes and its id. */
export const namenVan = (element: Element): string[] =>
  `${kenmerk(element, 'class') ?? ''} ${kenmerk(element, 'id') ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .filter((naam) => naam !== '')

/** A property from the style attribute, in lower case; empty when absent. */
export function stijlVan(element: Element, eigenschap: string): string {
  const stijl = kenmerk(element, 'style') ?? ''
  for (const deel of stijl.split(';')) {
    const [naam, waarde] = deel.split(':', 2)
    if (naam?.trim().toLowerCase() === eigenschap)
      return (waarde ?? '')
        .replace(/!important/i, '')
        .trim()
        .toLowerCase()
  }
  return ''
}
