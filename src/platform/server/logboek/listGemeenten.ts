import type { Pool } from '../database/openPool.ts'
import { inTransaction } from '../withActor.ts'

/** The codes of all gemeenten in this database. */
export const listGemeenten = (pool: Pool): Promise<number[]> =>
  inTransaction(pool, async (db) => {
    const rijen = await db.selectFrom('platform.gemeentecode').select('code').orderBy('code').execute()
    return rijen.map(({ code }) => code)
  })
