import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** For a query with sessie as `s`: the service where it began asked for a second factor, and the gemeente counts that. */
export const dienstfactor = sql<boolean>`exists (
  select from toegang.dienstsessie fd
  where fd.gemeente_id = s.gemeente_id and fd.token_hash = s.token_hash and fd.tweede_factor)`

export async function hasDienstfactor(db: Tx, tokenHash: Buffer): Promise<boolean> {
  const rij = await db
    .selectFrom('toegang.sessie as s')
    .select('s.id')
    .where('s.token_hash', '=', tokenHash)
    .where(dienstfactor)
    .executeTakeFirst()
  return rij !== undefined
}
