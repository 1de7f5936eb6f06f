import * as Y from 'yjs'
import { readTekst } from './tekstdocument.ts'

/** Of the whole document with everything that was ever in it; a text of 100,000 letters is a tenth of it. */
export const GROOTSTE_STAAT = 4_000_000

export type Wijzigingsweigering = 'onleesbaar' | 'ontbreekt' | 'te_groot'

export type Samenvoeging =
  | { readonly soort: 'niets_nieuws' }
  | { readonly soort: 'geweigerd'; readonly reden: Wijzigingsweigering }
  /** `verdwenen`: words that nobody chose to take away, but that were written in a piece which somebody else took away or moved. */
  | { readonly soort: 'samen'; readonly doc: Y.Doc; readonly verdwenen: string }

/**
 * Applies one update of Yjs to a document that is thrown away when it is refused: an update that cannot be read (`onleesbaar`), that
 * builds on changes which never arrived (`ontbreekt`), that is too much (`te_groot`), or that brings anything the editor cannot make.
 */
export function mergeWijziging(doc: Y.Doc, wijziging: Uint8Array): Samenvoeging {
  let nieuw = false
  let verdwenen = ''
  doc.on('update', () => void (nieuw = true))
  try {
    const { ds } = Y.decodeUpdate(wijziging)
    doc.on('afterTransaction', (transactie: Y.Transaction) => void (verdwenen += readVerdwenen(transactie, ds)))
    Y.applyUpdate(doc, wijziging)
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return refuse('ontbreekt')
    if (!nieuw) return { soort: 'niets_nieuws' }
    // Roots that the editor does not have would be kept and never seen.
    if (doc.share.size > 1 || readTekst(doc).vreemd) return refuse('onleesbaar')
    if (Y.encodeStateAsUpdate(doc).length > GROOTSTE_STAAT) return refuse('te_groot')
    return { soort: 'samen', doc, verdwenen: verdwenen.trim() }
  } catch {
    // Whatever Yjs throws on bytes that are no update of it.
    return refuse('onleesbaar')
  }
}

const refuse = (reden: Wijzigingsweigering): Samenvoeging => ({ soort: 'geweigerd', reden })

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

/** Text that this change made disappear although its writer did not take it away: they had not seen it, or wrote it in vain. */
function readVerdwenen(transactie: Y.Transaction, bedoeld: DeleteSet): string {
  const stukken: string[] = []
  Y.iterateDeletedStructs(transactie, transactie.deleteSet, (deel) => {
    if (deel instanceof Y.Item && deel.content instanceof Y.ContentString && !Y.isDeleted(bedoeld, deel.id))
      stukken.push(deel.content.str)
  })
  return stukken.join('')
}
