import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Somebody at a service. */
export type Wie = {
  readonly gemeenteId: number
  readonly inlogdienstId: string
  readonly issuer: string
  readonly sub: string
}

export async function findKoppeling(db: Tx, { inlogdienstId, issuer, sub }: Wie): Promise<string | undefined> {
  const rij = await db
    .selectFrom('toegang.inlogkoppeling')
    .select('medewerker_id as medewerkerId')
    .where('inlogdienst_id', '=', inlogdienstId)
    .where('issuer', '=', issuer)
    .where('sub', '=', sub)
    .executeTakeFirst()
  return rij?.medewerkerId
}

/** Of two at the same moment for one person the first counts. */
export async function saveKoppeling(db: Tx, wie: Wie, medewerkerId: string, now: Date): Promise<void> {
  await db
    .insertInto('toegang.inlogkoppeling')
    .values({
      ...{ gemeente_id: wie.gemeenteId, inlogdienst_id: wie.inlogdienstId, issuer: wie.issuer, sub: wie.sub },
      ...{ medewerker_id: medewerkerId, gemaakt_op: now, gebruikt_op: now },
    })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'inlogdienst_id', 'issuer', 'sub']).doUpdateSet({ gebruikt_op: now }),
    )
    .execute()
}

/** How many people came in by each service. */
export async function countKoppelingen(db: Tx): Promise<ReadonlyMap<string, number>> {
  const rijen = await db
    .selectFrom('toegang.inlogkoppeling')
    .select(['inlogdienst_id as id', sql<number>`count(distinct medewerker_id)::integer`.as('mensen')])
    .groupBy('inlogdienst_id')
    .execute()
  return new Map(rijen.map(({ id, mensen }) => [id, mensen]))
}

/** At another issuer nobody is who they were. */
export async function deleteKoppelingen(db: Tx, inlogdienstId: string): Promise<void> {
  await db.deleteFrom('toegang.inlogkoppeling').where('inlogdienst_id', '=', inlogdienstId).execute()
}
