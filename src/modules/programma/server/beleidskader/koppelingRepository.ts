import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { KoppelSoort } from '../../domain/beleidskader/beleidskader.ts'

export type Koppeling = { readonly programmaId: string; readonly soort: KoppelSoort; readonly recordId: string }
export type GetoondeKoppeling = Koppeling & { readonly titel: string; readonly programma: string }

/** What carries a beleidskader out, newest programme first; what was removed is left out. */
export async function listKoppelingen(db: Tx, beleidskaderId: string): Promise<GetoondeKoppeling[]> {
  const { rows } = await sql<GetoondeKoppeling>`
    select k.programma_id as "programmaId", k.soort, k.record_id as "recordId", p.titel as programma,
           coalesce(pr.naam, nullif(i.inzet, ''), i.ambitie, a.hoe, p.titel) as titel
    from programma.beleidskoppeling k
    join programma.programma p on p.gemeente_id = k.gemeente_id and p.id = k.programma_id and p.verwijderd_op is null
    left join programma.prioriteit pr
      on pr.gemeente_id = k.gemeente_id and pr.id = k.record_id and pr.verwijderd_op is null
    left join programma.inzet i on i.gemeente_id = k.gemeente_id and i.id = k.record_id and i.verwijderd_op is null
    left join programma.actie a on a.gemeente_id = k.gemeente_id and a.id = k.record_id and a.verwijderd_op is null
    where k.beleidskader_id = ${beleidskaderId}
      and (k.soort = 'programma' or pr.id is not null or i.id is not null or a.id is not null)
    order by p.jaar desc, p.id, array_position(array['programma', 'prioriteit', 'inzet', 'actie'], k.soort), titel, k.record_id
  `.execute(db)
  return rows
}

/** Per beleidskader how many links it has to what is still there. */
export async function countKoppelingen(db: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; aantal: number }>`
    select k.beleidskader_id as id, count(*)::int as aantal from programma.beleidskoppeling k
    join programma.programma p on p.gemeente_id = k.gemeente_id and p.id = k.programma_id and p.verwijderd_op is null
    where k.soort = 'programma'
       or exists (select from programma.prioriteit x
                  where x.gemeente_id = k.gemeente_id and x.id = k.record_id and x.verwijderd_op is null)
       or exists (select from programma.inzet x
                  where x.gemeente_id = k.gemeente_id and x.id = k.record_id and x.verwijderd_op is null)
       or exists (select from programma.actie x
                  where x.gemeente_id = k.gemeente_id and x.id = k.record_id and x.verwijderd_op is null)
    group by k.beleidskader_id
  `.execute(db)
  return new Map(rows.map(({ id, aantal }) => [id, aantal]))
}

/** A second time changes nothing. */
export async function insertKoppeling(
  db: Tx,
  gemeenteId: number,
  beleidskaderId: string,
  { programmaId, soort, recordId }: Koppeling,
): Promise<void> {
  await db
    .insertInto('programma.beleidskoppeling')
    .values({
      ...{ gemeente_id: gemeenteId, beleidskader_id: beleidskaderId },
      ...{ programma_id: programmaId, soort, record_id: recordId },
    })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'beleidskader_id', 'record_id']).doNothing())
    .execute()
}

/** Returns false when there is no such link. */
export async function deleteKoppeling(db: Tx, beleidskaderId: string, recordId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('programma.beleidskoppeling')
    .where('beleidskader_id', '=', beleidskaderId)
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
