import type { XmlElement, XmlKnoop } from './parseXml.ts'

export const isElement = (knoop: XmlKnoop): knoop is XmlElement => typeof knoop !== 'string'

export const childrenOf = (element: XmlElement | undefined): XmlElement[] => element?.kinderen.filter(isElement) ?? []

export const findKind = (element: XmlElement | undefined, naam: string): XmlElement | undefined =>
  childrenOf(element).find((kind) => kind.naam === naam)

export const listKinderen = (element: XmlElement | undefined, naam: string): XmlElement[] =>
  childrenOf(element).filter((kind) => kind.naam === naam)

/** All text below an element. */
export const tekstVan = (element: XmlElement | undefined): string =>
  element?.kinderen.map((kind) => (isElement(kind) ? tekstVan(kind) : kind)).join('') ?? ''

/** The first element of a name below an element, at any depth. */
export function findNazaat(element: XmlElement | undefined, naam: string): XmlElement | undefined {
  for (const kind of childrenOf(element)) {
    const vondst = kind.naam === naam ? kind : findNazaat(kind, naam)
    if (vondst) return vondst
  }
  return undefined
}

/** All elements of a name below an element; not the ones inside those. */
export const listNazaten = (element: XmlElement, naam: string): XmlElement[] =>
  childrenOf(element).flatMap((kind) => (kind.naam === naam ? [kind] : listNazaten(kind, naam)))
