import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'

export type Bijlage = {
  readonly id: string
  readonly naam: string
  readonly grootte: number
  readonly sha256: Buffer
  readonly sleutel: string | null
  readonly geplaatstOp: Date
  readonly wie: string
}

const bijlagen = (db: Tx) =>
  db
    .selectFrom('programma.bijlage as b')
    .innerJoin('documenten.bestand as f', (join) =>
      join.onRef('f.gemeente_id', '=', 'b.gemeente_id').onRef('f.id', '=', 'b.bestand_id'),
    )
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'f.gemeente_id').onRef('m.id', '=', 'f.geplaatst_door'),
    )
    .select(['b.id', 'f.naam', 'f.grootte', 'f.sha256', 'b.sleutel', 'b.geplaatst_op as geplaatstOp', 'm.naam as wie'])
    .where('b.verwijderd_op', 'is', null)

/** Newest first. */
export const listBijlagen = (db: Tx, actieId: string): Promise<Bijlage[]> =>
  bijlagen(db).where('b.actie_id', '=', actieId).orderBy('b.geplaatst_op', 'desc').orderBy('b.id').limit(200).execute()

export const findBijlage = (db: Tx, actieId: string, id: string): Promise<Bijlage | undefined> =>
  bijlagen(db).where('b.actie_id', '=', actieId).where('b.id', '=', id).executeTakeFirst()

type Nieuw = {
  readonly id: string
  readonly programmaId: string
  readonly actieId: string
  readonly sleutel: string | null
  readonly bestandId: string
}

export async function insertBijlage({ db, actor, now }: ActorContext, nieuw: Nieuw): Promise<void> {
  await db
    .insertInto('programma.bijlage')
    .values({
      gemeente_id: actor.gemeenteId,
      id: nieuw.id,
      programma_id: nieuw.programmaId,
      actie_id: nieuw.actieId,
      sleutel: nieuw.sleutel,
      bestand_id: nieuw.bestandId,
      geplaatst_op: now,
    })
    .execute()
}

/** Marks or, with null, puts back what was marked since `sinds`. */
export async function markBijlage(
  db: Tx,
  { actieId, id }: { readonly actieId: string; readonly id: string },
  verwijderdOp: Date | null,
  sinds: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.bijlage')
    .set({ verwijderd_op: verwijderdOp })
    .where('actie_id', '=', actieId)
    .where('id', '=', id)
    .where((eb) => (verwijderdOp === null ? eb('verwijderd_op', '>', sinds) : eb('verwijderd_op', 'is', null)))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
