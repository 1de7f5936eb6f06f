import * as Y from 'yjs'
import { tekstVan } from './tekstdocument.ts'

/** Encoded positions of Yjs. */
export type Plek = { readonly begin: Uint8Array; readonly eind: Uint8Array }

type Stuk = { readonly tekst: Y.XmlText; readonly van: number; readonly tot: number }

/** Whether bytes are a position at all; which of the text, only the document can say. */
export function isPlek({ begin, eind }: Plek): boolean {
  try {
    return [begin, eind].every((plek) => Y.decodeRelativePosition(plek) !== null)
  } catch {
    // Whatever Yjs throws on bytes that are no position.
    return false
  }
}

/** Where words stand now, if they are still the same and in one paragraph; else null. */
export function findWoorden(doc: Y.Doc, { begin, eind }: Plek, woorden: string): Stuk | null {
  const [van, tot] = [findPlaats(doc, begin), findPlaats(doc, eind)]
  if (!van || !tot || van.type !== tot.type || !(van.type instanceof Y.XmlText)) return null
  if (van.type._item === null || !Y.isParentOf(tekstVan(doc), van.type._item) || van.type._item.deleted) return null
  const gevonden = readLetters(van.type).slice(van.index, tot.index)
  return gevonden === woorden ? { tekst: van.type, van: van.index, tot: tot.index } : null
}

const findPlaats = (doc: Y.Doc, plek: Uint8Array): Y.AbsolutePosition | null =>
  Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(plek), doc)

type Delta = { readonly insert?: unknown; readonly attributes?: Record<string, unknown> }

/** Yjs types what it read from an update as anything. */
const readDelta = (tekst: Y.XmlText): readonly Delta[] => tekst.toDelta() as readonly Delta[]

const readLetters = (tekst: Y.XmlText): string =>
  readDelta(tekst)
    .map(({ insert }) => (typeof insert === 'string' ? insert : ' '))
    .join('')

/** Puts other words in the place, with the marks that the first letter had. */
export function replaceWoorden({ tekst, van, tot }: Stuk, voorstel: string): void {
  const merken = findMerken(tekst, van)
  tekst.delete(van, tot - van)
  if (voorstel !== '') tekst.insert(van, voorstel, merken)
}

function findMerken(tekst: Y.XmlText, plaats: number): Record<string, unknown> {
  let tot = 0
  for (const { insert, attributes = {} } of readDelta(tekst)) {
    tot += typeof insert === 'string' ? insert.length : 1
    if (plaats < tot) return attributes
  }
  return {}
}
