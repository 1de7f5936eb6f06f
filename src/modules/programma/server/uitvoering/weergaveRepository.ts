import { randomUUID } from 'node:crypto'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'

type Weergave = { readonly naam: string; readonly adres: string; readonly gedeeld: boolean }

/** The own views and what colleagues share; row-level security hides the rest. */
export const listWeergaven = (db: Tx, programmaId: string) =>
  db
    .selectFrom('programma.weergave')
    .select(['id', 'naam', 'adres', 'gedeeld', 'medewerker_id as medewerkerId'])
    .where('programma_id', '=', programmaId)
    .orderBy('naam')
    .limit(100)
    .execute()

/** Returns null when this person already has a view of that name. */
export async function insertWeergave(
  { db, actor }: ActorContext,
  programmaId: string,
  weergave: Weergave,
): Promise<string | null> {
  const id = randomUUID()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.weergave')
    .values({
      gemeente_id: actor.gemeenteId,
      id,
      programma_id: programmaId,
      medewerker_id: actor.medewerkerId,
      ...weergave,
    })
    .onConflict((oc) => oc.columns(['gemeente_id', 'programma_id', 'medewerker_id', 'naam']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? id : null
}

export async function deleteWeergave(db: Tx, programmaId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('programma.weergave')
    .where('programma_id', '=', programmaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
