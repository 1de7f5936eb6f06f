import * as Y from 'yjs'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Tekst } from '../../domain/tekst/tekst.ts'
import { fillDocument, openDocument, readTekst } from './document/tekstdocument.ts'
import {
  appendWijziging,
  insertTekstrijen,
  listLosseWijzigingen,
  listTekstrijen,
  listWijzigingen,
  lockTekst,
  type Tekstrij,
} from './tekstRepository.ts'

/** New texts of an account; returns their ids, in the same order. */
export function insertTeksten(
  db: Tx,
  gemeenteId: number,
  verantwoordingId: string,
  teksten: readonly Tekst[],
): Promise<readonly string[]> {
  const staten = teksten.map((tekst) => {
    const doc = new Y.Doc()
    fillDocument(doc, tekst)
    return Y.encodeStateAsUpdate(doc)
  })
  return insertTekstrijen(db, gemeenteId, verantwoordingId, staten)
}

/** Every text of an account by its id, as it stands now. */
export async function readTeksten(db: Tx, verantwoordingId: string): Promise<ReadonlyMap<string, Tekst>> {
  const [rijen, los] = [await listTekstrijen(db, verantwoordingId), await listLosseWijzigingen(db, verantwoordingId)]
  return new Map(rijen.map(({ id, staat }) => [id, readTekst(openDocument(staat, los.get(id))).tekst]))
}

/** Puts a text in the place of what stands there, as one more change: what people wrote stays in the versions. */
export async function replaceTekst(db: Tx, id: string, tekst: Tekst, now: Date): Promise<void> {
  const rij = (await lockTekst(db, id)) ?? notFound()
  const doc = await loadDocument(db, rij)
  const wijziging = changeDocument(doc, () => fillDocument(doc, tekst))
  if (wijziging) await appendWijziging(db, { medewerkerId: null, now }, rij, wijziging, doc)
}

export const loadDocument = async (db: Tx, { id, staat, staatTot }: Tekstrij): Promise<Y.Doc> =>
  openDocument(
    staat,
    (await listWijzigingen(db, id, staatTot)).map(({ wijziging }) => wijziging),
  )

/** What `change` does to the document, as one update; null when that is nothing. */
export function changeDocument(doc: Y.Doc, change: () => void): Uint8Array | null {
  let update: Uint8Array | null = null
  doc.once('update', (gemaakt: Uint8Array) => {
    update = gemaakt
  })
  doc.transact(change)
  return update
}
