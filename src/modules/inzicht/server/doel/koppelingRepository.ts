import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Normgrens, Toets } from '../../domain/norm.ts'

/** By which indicator a doel is judged. What is null follows from the doel itself. */
export type Doelkoppeling = {
  readonly doelId: string
  readonly indicatorId: string
  readonly gebied: string
  readonly grens: Normgrens | null
  readonly toets: Toets | null
  readonly versie: number
}

const koppelingen = (db: Tx) =>
  db
    .selectFrom('inzicht.doelkoppeling as k')
    .select(['k.doel_id as doelId', 'k.indicator_id as indicatorId', 'k.gebied', 'k.grens', 'k.toets', 'k.versie'])
    // The checks of the table hold the same lists as the types.
    .$narrowType<Pick<Doelkoppeling, 'grens' | 'toets'>>()

export const findKoppeling = (db: Tx, doelId: string): Promise<Doelkoppeling | undefined> =>
  koppelingen(db).where('k.doel_id', '=', doelId).executeTakeFirst()

export const listKoppelingen = (db: Tx, programmaId: string): Promise<Doelkoppeling[]> =>
  koppelingen(db)
    .innerJoin('programma.doel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'k.gemeente_id').onRef('d.id', '=', 'k.doel_id'),
    )
    .where('d.programma_id', '=', programmaId)
    .execute()

/** Inserts or replaces; false when somebody else changed it since `versie` (0: there was none). */
export async function saveKoppeling(
  { db, actor, now }: ActorContext,
  { doelId, indicatorId, gebied, grens, toets, versie }: Doelkoppeling,
): Promise<boolean> {
  const velden = {
    ...{ indicator_id: indicatorId, gebied, grens, toets, versie: versie + 1 },
    ...{ gekoppeld_door: actor.medewerkerId, gekoppeld_op: now },
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inzicht.doelkoppeling')
    .values({ gemeente_id: actor.gemeenteId, doel_id: doelId, ...velden })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'doel_id'])
        .doUpdateSet(velden)
        .where('doelkoppeling.versie' as 'versie', '=', versie),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function deleteKoppeling(db: Tx, doelId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('inzicht.doelkoppeling')
    .where('doel_id', '=', doelId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The doelen that this indicator judges, newest programme first. */
export const listDoelenVanIndicator = (
  db: Tx,
  indicatorId: string,
): Promise<{ id: string; programmaId: string; tekst: string }[]> =>
  db
    .selectFrom('inzicht.doelkoppeling as k')
    .innerJoin('programma.doel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'k.gemeente_id').onRef('d.id', '=', 'k.doel_id'),
    )
    .select(['d.id', 'd.programma_id as programmaId', 'd.tekst'])
    .where('k.indicator_id', '=', indicatorId)
    .where('d.verwijderd_op', 'is', null)
    .orderBy('d.doeljaar', 'desc')
    .orderBy('d.id')
    .limit(500)
    .execute()

/** How many doelen each indicator judges. */
export async function countDoelen(db: Tx): Promise<ReadonlyMap<string, number>> {
  const rijen = await db
    .selectFrom('inzicht.doelkoppeling as k')
    .innerJoin('programma.doel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 'k.gemeente_id').onRef('d.id', '=', 'k.doel_id'),
    )
    .select(['k.indicator_id as id', (eb) => eb.fn.countAll<string>().as('aantal')])
    .where('d.verwijderd_op', 'is', null)
    .groupBy('k.indicator_id')
    .execute()
  return new Map(rijen.map(({ id, aantal }) => [id, Number(aantal)]))
}
