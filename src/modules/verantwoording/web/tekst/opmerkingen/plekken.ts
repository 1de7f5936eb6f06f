import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { Opmerking } from '../tekstQuery.ts'
import { fromBase64, toBase64 } from '../sync/base64.ts'

type Plek = NonNullable<Opmerking['plek']>
type Bereik = { readonly van: number; readonly tot: number }

/** Words that somebody chose, with where they stand. */
export type Selectie = {
  readonly plek: Plek
  readonly citaat: string
  /** Within one paragraph and without a figure in it: then other words can be proposed. */
  readonly vervangbaar: boolean
}

/** What the plugin of y-tiptap keeps; it gives its state no type. */
type Binding = {
  readonly doc: Y.Doc
  readonly type: Y.XmlFragment
  readonly binding: { readonly mapping: Parameters<typeof absolutePositionToRelativePosition>[2] } | null
}

const bindingVan = (state: EditorState): Binding | undefined => ySyncPluginKey.getState(state) as Binding | undefined

/** Where the words of an opmerking stand now; null when they are gone. */
export function findBereik(state: EditorState, plek: Plek | null): Bereik | null {
  const sync = bindingVan(state)
  if (!plek || !sync?.binding) return null
  const [van, tot] = [findPositie(sync, plek.begin), findPositie(sync, plek.eind)]
  return van === null || tot === null || van >= tot || tot > state.doc.content.size ? null : { van, tot }
}

/** By the letter before it: y-tiptap takes a place at the very beginning that hangs on a letter for one that was lost. */
function findPositie({ doc, type, binding }: Binding, plek: string): number | null {
  const plaats = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(fromBase64(plek)), doc)
  if (!plaats || !binding) return null
  const relatief = Y.createRelativePositionFromTypeIndex(plaats.type, plaats.index, -1)
  return relativePositionToAbsolutePosition(doc, type, relatief, binding.mapping)
}

const LANGSTE_CITAAT = 2000

/** What is selected in the text; null when that is nothing. */
export function readSelectie({ state }: Editor): Selectie | null {
  const { from, to, $from, $to } = state.selection
  const citaat = state.doc.textBetween(from, to, ' ', ' ').slice(0, LANGSTE_CITAAT)
  const [begin, eind] = [findPlaats(state, from), findPlaats(state, to)]
  if (citaat.trim() === '' || !begin || !eind) return null
  return {
    plek: { begin: encodePlaats(begin, 0), eind: encodePlaats(eind, -1) },
    citaat,
    vervangbaar: $from.sameParent($to) && begin.type === eind.type && to - from === citaat.length,
  }
}

function findPlaats(state: EditorState, positie: number): Y.AbsolutePosition | null {
  const sync = bindingVan(state)
  if (!sync?.binding) return null
  // y-tiptap types what it makes as anything.
  const relatief = absolutePositionToRelativePosition(positie, sync.type, sync.binding.mapping) as Y.RelativePosition
  return Y.createAbsolutePositionFromRelativePosition(relatief, sync.doc)
}

/** `kant` 0 stays before the letter after it, -1 stays after the letter before it: what is written beside the words stays out. */
const encodePlaats = ({ type, index }: Y.AbsolutePosition, kant: 0 | -1): string =>
  toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(type, index, kant)))
