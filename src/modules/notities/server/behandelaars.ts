import { sql } from 'kysely'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'
import { withAlleDossiers } from '../../toegang/server/public.ts'
import type { Wie } from './notitieRepository.ts'

/** Everybody who answers for a dossier, whatever they may do now. */
export const listBehandelaars = (db: Tx): Promise<Wie[]> =>
  withAlleDossiers(db, () =>
    db
      .selectFrom('toegang.medewerker as m')
      .select(['m.id', 'm.naam'])
      .where(
        sql<boolean>`exists (select from toegang.dossier d where d.gemeente_id = m.gemeente_id and d.behandelaar_id = m.id)`,
      )
      .orderBy('m.naam')
      .orderBy('m.id')
      .execute(),
  )

/** Adds to the history of each that it was handed over. Only within `withAlleDossiers`. */
export async function noteOverdracht(
  db: Tx,
  actor: Actor,
  dossierIds: readonly string[],
  naar: string,
  now: Date,
): Promise<void> {
  await sql`insert into notities.gebeurtenis (gemeente_id, id, notitie_id, op, wie, wat, bij)
    select gemeente_id, gen_random_uuid(), id, ${now}::timestamptz, ${actor.medewerkerId}::uuid, 'overgedragen', ${naar.slice(0, 255)}
    from notities.notitie where id = any(${[...dossierIds]}::uuid[])`.execute(db)
}
