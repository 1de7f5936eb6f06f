import * as Y from 'yjs'
import type { Documentknoop, Tekstknoop } from '../../../domain/tekst/documentknoop.ts'
import type { Tekst } from '../../../domain/tekst/tekst.ts'
import { TEKSTGRENZEN } from '../../../domain/tekst/tekstgrenzen.ts'
import { toKnopen } from '../../../domain/tekst/toKnopen.ts'
import { toTekst, type Gelezen } from '../../../domain/tekst/toTekst.ts'

/** Where Tiptap keeps the text in the shared document; the name it has by default. */
const WORTEL = 'default'

export const tekstVan = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(WORTEL)

/**
 * The shared document of a state and the changes after it. What was taken away stays in it: words that arrive late for a piece
 * that is gone can then still be found (`mergeWijziging`).
 */
export function openDocument(staat: Uint8Array, wijzigingen: readonly Uint8Array[] = []): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  for (const wijziging of [staat, ...wijzigingen]) Y.applyUpdate(doc, wijziging)
  return doc
}

/** Throws when it is deeper than anything that people make. */
export const readTekst = (doc: Y.Doc): Gelezen => toTekst(readKinderen(tekstVan(doc), 0))

const readKinderen = (ouder: Y.XmlFragment, diepte: number): Documentknoop[] =>
  ouder.toArray().flatMap((kind) => readKnoop(kind, diepte + 1))

function readKnoop(knoop: Y.XmlElement | Y.XmlText | Y.XmlHook, diepte: number): Documentknoop[] {
  if (diepte > TEKSTGRENZEN.diepte) throw new RangeError('text too deep')
  if (knoop instanceof Y.XmlText) return readStukken(knoop)
  if (!(knoop instanceof Y.XmlElement)) return [{ soort: 'element', naam: '', attributen: {}, kinderen: [] }]
  const attributen: Readonly<Record<string, unknown>> = knoop.getAttributes()
  return [{ soort: 'element', naam: knoop.nodeName, attributen, kinderen: readKinderen(knoop, diepte) }]
}

/** `insert` is an object where something else than text was put in; that is read as an unknown element. */
type Delta = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

const readStukken = (tekst: Y.XmlText): Documentknoop[] =>
  // Yjs types what it read from an update as anything.
  (tekst.toDelta() as readonly Delta[]).map(({ insert, attributes = {} }) =>
    typeof insert === 'string'
      ? { soort: 'tekst', tekst: insert, merken: attributes }
      : { soort: 'element', naam: '', attributen: {}, kinderen: [] },
  )

/** Puts a text in the place of what stands there. */
export function fillDocument(doc: Y.Doc, tekst: Tekst): void {
  const fragment = tekstVan(doc)
  doc.transact(() => {
    fragment.delete(0, fragment.length)
    fragment.insert(0, toKnopen(tekst).flatMap(toYKnopen))
  })
}

const toYKnopen = (knoop: Documentknoop): (Y.XmlElement | Y.XmlText)[] => {
  if (knoop.soort === 'tekst') return [toYTekst([knoop])]
  const element = new Y.XmlElement(knoop.naam)
  // Yjs keeps any plain value (the level of a heading is a number); its types only know of strings.
  for (const [naam, waarde] of Object.entries(knoop.attributen)) element.setAttribute(naam, waarde as string)
  element.insert(0, groupStukken(knoop.kinderen))
  return [element]
}

/** Pieces of text that follow each other are one text with marks, as Tiptap keeps them. */
function groupStukken(kinderen: readonly Documentknoop[]): (Y.XmlElement | Y.XmlText)[] {
  const uit: (Y.XmlElement | Y.XmlText)[] = []
  let stukken: Tekstknoop[] = []
  const flush = (): void => {
    if (stukken.length > 0) uit.push(toYTekst(stukken))
    stukken = []
  }
  for (const kind of kinderen) {
    if (kind.soort === 'tekst') stukken.push(kind)
    else {
      flush()
      uit.push(...toYKnopen(kind))
    }
  }
  flush()
  return uit
}

function toYTekst(stukken: readonly Tekstknoop[]): Y.XmlText {
  const tekst = new Y.XmlText()
  tekst.applyDelta(stukken.map(({ tekst: insert, merken: attributes }) => ({ insert, attributes })))
  return tekst
}
