import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'

export type Bijlage = {
  readonly id: string
  readonly naam: string
  readonly grootte: number
  readonly sha256: Buffer
  readonly foto: boolean
  readonly alt: string
  readonly wie: string
  readonly geplaatstOp: Date
}

const bijlagen = (db: Tx) =>
  db
    .selectFrom('activiteiten.bijlage as b')
    .innerJoin('documenten.bestand as f', (join) =>
      join.onRef('f.gemeente_id', '=', 'b.gemeente_id').onRef('f.id', '=', 'b.bestand_id'),
    )
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'f.gemeente_id').onRef('m.id', '=', 'f.geplaatst_door'),
    )
    .select(['b.id', 'f.naam', 'f.grootte', 'f.sha256', 'b.is_foto as foto', 'b.alt', 'm.naam as wie'])
    .select('b.geplaatst_op as geplaatstOp')
    .where('b.verwijderd_op', 'is', null)

/** Newest first. */
export const listBijlagen = (db: Tx, activiteitId: string): Promise<Bijlage[]> =>
  bijlagen(db)
    .where('b.activiteit_id', '=', activiteitId)
    .orderBy('b.geplaatst_op', 'desc')
    .orderBy('b.id')
    .limit(200)
    .execute()

export const findBijlage = (db: Tx, activiteitId: string, id: string): Promise<Bijlage | undefined> =>
  bijlagen(db).where('b.activiteit_id', '=', activiteitId).where('b.id', '=', id).executeTakeFirst()

type Nieuw = {
  readonly id: string
  readonly activiteitId: string
  readonly bestandId: string
  readonly foto: boolean
}

export async function insertBijlage(
  { db, actor, now }: ActorContext,
  { id, activiteitId, bestandId, foto }: Nieuw,
): Promise<void> {
  await db
    .insertInto('activiteiten.bijlage')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, activiteit_id: activiteitId },
      ...{ bestand_id: bestandId, is_foto: foto, geplaatst_op: now },
    })
    .execute()
}

export async function saveBijlage(
  db: Tx,
  activiteitId: string,
  id: string,
  velden: { readonly alt: string } | { readonly verwijderd_op: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('activiteiten.bijlage')
    .set(velden)
    .where('activiteit_id', '=', activiteitId)
    .where('id', '=', id)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const toBijlage = ({ id, naam, grootte, foto, alt, wie, geplaatstOp }: Bijlage) => ({
  ...{ id, naam, grootte, foto, alt, wie },
  geplaatstOp: geplaatstOp.toISOString(),
})
