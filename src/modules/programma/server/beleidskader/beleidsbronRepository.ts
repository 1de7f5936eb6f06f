import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Beleidsbron, Beleidsfeiten, Beleidsveld } from '../../domain/beleidskader/beleidskader.ts'
import type { Beleidskeuze } from '../../domain/beleidskader/weighVeld.ts'
import { herstelgrens } from '../../domain/herstelgrens.ts'

type VanKader<T> = T & { readonly beleidskaderId: string }

/** Of one beleidskader, or of all of them; in the order in which they were added. */
export async function listBeleidsbronnen(db: Tx, beleidskaderId?: string): Promise<VanKader<Beleidsbron>[]> {
  let vraag = db
    .selectFrom('programma.beleidsbron')
    .select(['id', 'beleidskader_id as beleidskaderId', 'bron', 'door', 'op', 'geldig_tot as geldigTot'])
    .where('verwijderd_op', 'is', null)
    .orderBy('tijd')
    .orderBy('id')
    // The check of the table holds the same list as the type; a date column is a day as text.
    .$narrowType<Beleidsfeiten>()
  if (beleidskaderId !== undefined) vraag = vraag.where('beleidskader_id', '=', beleidskaderId)
  return vraag.execute()
}

/** Marks of which statement holds, newest first. */
export async function listBeleidskeuzes(db: Tx, beleidskaderId?: string): Promise<VanKader<Beleidskeuze>[]> {
  let vraag = db
    .selectFrom('programma.beleidskeuze as k')
    .select(['k.beleidskader_id as beleidskaderId', 'k.veld', 'k.bron_id as bronId', 'k.tussen', 'k.reden', 'k.tijd'])
    .select(
      sql<string>`(select m.naam from toegang.medewerker m where m.gemeente_id = k.gemeente_id and m.id = k.medewerker_id)`.as(
        'wie',
      ),
    )
    .orderBy('k.tijd', 'desc')
    .orderBy('k.id')
    .$narrowType<{ veld: Beleidsveld }>()
  if (beleidskaderId !== undefined) vraag = vraag.where('k.beleidskader_id', '=', beleidskaderId)
  return (await vraag.execute()).map((rij) => ({ ...rij, tijd: rij.tijd.toISOString() }))
}

type Wie = Pick<ActorContext, 'db' | 'actor' | 'now'>

export async function insertBeleidsbron(
  { db, actor, now }: Wie,
  beleidskaderId: string,
  { bron, door, op, geldigTot }: Omit<Beleidsbron, 'id'>,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('programma.beleidsbron')
    .values({
      gemeente_id: actor.gemeenteId,
      id,
      beleidskader_id: beleidskaderId,
      ...{ bron, door, op, geldig_tot: geldigTot },
      medewerker_id: actor.medewerkerId,
      tijd: now,
    })
    .execute()
  return id
}

type Bron = { readonly beleidskaderId: string; readonly id: string }

/** Returns false when there is nothing to remove. */
export async function markBeleidsbronVerwijderd(db: Tx, { beleidskaderId, id }: Bron, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.beleidsbron')
    .set({ verwijderd_op: now })
    .where('id', '=', id)
    .where('beleidskader_id', '=', beleidskaderId)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Returns false when there is nothing to put back, or it was too long ago. */
export async function restoreBeleidsbron(db: Tx, { beleidskaderId, id }: Bron, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programma.beleidsbron')
    .set({ verwijderd_op: null })
    .where('id', '=', id)
    .where('beleidskader_id', '=', beleidskaderId)
    .where('verwijderd_op', '>=', herstelgrens(now))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertBeleidskeuze(
  { db, actor, now }: Wie,
  beleidskaderId: string,
  { veld, bronId, tussen, reden }: Omit<Beleidskeuze, 'wie' | 'tijd'>,
): Promise<void> {
  await db
    .insertInto('programma.beleidskeuze')
    .values({
      gemeente_id: actor.gemeenteId,
      id: randomUUID(),
      beleidskader_id: beleidskaderId,
      ...{ veld, bron_id: bronId, tussen: [...tussen], reden },
      medewerker_id: actor.medewerkerId,
      tijd: now,
    })
    .execute()
}
