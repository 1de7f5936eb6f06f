import { randomUUID } from 'node:crypto'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'

export type Bijlage = {
  readonly id: string
  readonly naam: string
  readonly grootte: number
  readonly sha256: Buffer
  readonly wie: string
  readonly geplaatstOp: Date
}

const bijlagen = (db: Tx) =>
  db
    .selectFrom('notities.bijlage as b')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.geplaatst_door'),
    )
    .select(['b.id', 'b.naam', 'b.grootte', 'b.sha256', 'm.naam as wie', 'b.geplaatst_op as geplaatstOp'])

/** Newest first. */
export const listBijlagen = (db: Tx, notitieId: string): Promise<Bijlage[]> =>
  bijlagen(db)
    .where('b.notitie_id', '=', notitieId)
    .orderBy('b.geplaatst_op', 'desc')
    .orderBy('b.id')
    .limit(200)
    .execute()

export const findBijlage = (db: Tx, notitieId: string, id: string): Promise<Bijlage | undefined> =>
  bijlagen(db).where('b.notitie_id', '=', notitieId).where('b.id', '=', id).executeTakeFirst()

type Nieuw = Pick<Bijlage, 'naam' | 'grootte' | 'sha256'> & { readonly notitieId: string }

export async function insertBijlage(db: Tx, actor: Actor, nieuw: Nieuw, now: Date): Promise<string> {
  const id = randomUUID()
  const { naam, grootte, sha256 } = nieuw
  await db
    .insertInto('notities.bijlage')
    .values({
      ...{ gemeente_id: actor.gemeenteId, id, notitie_id: nieuw.notitieId, naam, grootte, sha256 },
      ...{ geplaatst_door: actor.medewerkerId, geplaatst_op: now },
    })
    .execute()
  return id
}

export async function deleteBijlage(db: Tx, notitieId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('notities.bijlage')
    .where('notitie_id', '=', notitieId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
