import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Beleidsfeiten, BeleidSoort } from '../../domain/beleidskader/beleidskader.ts'
import { herstelgrens } from '../../domain/herstelgrens.ts'

export type BeleidskaderInvoer = Beleidsfeiten & {
  readonly soort: BeleidSoort
  readonly titel: string
  readonly geldigVan: Datum | null
  readonly documentUrl: string
  readonly toelichting: string
}
export type Beleidskader = BeleidskaderInvoer & {
  readonly id: string
  readonly versie: number
  readonly gewijzigdOp: Date
}

const beleidskaders = (db: Tx) =>
  db
    .selectFrom('programma.beleidskader as b')
    .select(['b.id', 'b.soort', 'b.titel', 'b.vastgesteld_door as door', 'b.vastgesteld_op as op'])
    .select(['b.geldig_van as geldigVan', 'b.geldig_tot as geldigTot', 'b.document_url as documentUrl'])
    .select(['b.toelichting', 'b.versie', 'b.gewijzigd_op as gewijzigdOp'])
    .where('b.verwijderd_op', 'is', null)
    // The checks of the table hold the same lists as the types; a date column is a day as text.
    .$narrowType<Pick<Beleidskader, 'soort' | 'door' | 'op' | 'geldigVan' | 'geldigTot'>>()

export const findBeleidskader = (db: Tx, id: string): Promise<Beleidskader | undefined> =>
  beleidskaders(db).where('b.id', '=', id).executeTakeFirst()

/** A gemeente has some dozens; with `recordId` only what that record carries out. */
export function listBeleidskaders(db: Tx, recordId: string | undefined): Promise<Beleidskader[]> {
  const alle = beleidskaders(db).orderBy('b.titel').orderBy('b.id').limit(2000)
  if (recordId === undefined) return alle.execute()
  return alle
    .where(
      sql<boolean>`exists (select from programma.beleidskoppeling k
        where k.gemeente_id = b.gemeente_id and k.beleidskader_id = b.id and k.record_id = ${recordId})`,
    )
    .execute()
}

const toKolommen = (invoer: BeleidskaderInvoer) => ({
  soort: invoer.soort,
  titel: invoer.titel,
  vastgesteld_door: invoer.door,
  vastgesteld_op: invoer.op,
  geldig_van: invoer.geldigVan,
  geldig_tot: invoer.geldigTot,
  document_url: invoer.documentUrl,
  toelichting: invoer.toelichting,
})

export async function insertBeleidskader(
  db: Tx,
  gemeenteId: number,
  invoer: BeleidskaderInvoer,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('programma.beleidskader')
    .values({ gemeente_id: gemeenteId, id, ...toKolommen(invoer), gewijzigd_op: now })
    .execute()
  return id
}

type Kolommen = Partial<ReturnType<typeof toKolommen>>

/** Returns false when someone else changed it since `versie`. Without `invoer` it only counts as changed. */
export async function saveBeleidskader(
  db: Tx,
  { id, versie }: { readonly id: string; readonly versie: number },
  invoer: BeleidskaderInvoer | null,
  now: Date,
): Promise<boolean> {
  const kolommen: Kolommen = invoer === null ? {} : toKolommen(invoer)
  const { numUpdatedRows } = await db
    .updateTable('programma.beleidskader')
    .set({ ...kolommen, versie: versie + 1, gewijzigd_op: now })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What is said about it or linked to it changed: whoever has an older version on screen must look again. */
export async function touchBeleidskader(db: Tx, id: string, now: Date): Promise<void> {
  await db
    .updateTable('programma.beleidskader')
    .set({ versie: sql<number>`versie + 1`, gewijzigd_op: now })
    .where('id', '=', id)
    .execute()
}

/** Returns false when there is nothing to remove. */
export async function markBeleidskaderVerwijderd(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.beleidskader')
    .set({ verwijderd_op: now, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Returns false when there is nothing to put back, or it was too long ago. */
export async function restoreBeleidskader(db: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.beleidskader')
    .set({ verwijderd_op: null, versie: sql<number>`versie + 1` })
    .where('id', '=', id)
    .where('verwijderd_op', '>=', herstelgrens(now))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
