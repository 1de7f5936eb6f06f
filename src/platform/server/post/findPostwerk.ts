import { sql } from 'kysely'
import type { Pool } from '../database/openPool.ts'
import { inTransaction } from '../withActor.ts'

export type Postwerk = { readonly code: number; readonly teVersturen: number; readonly teWissen: boolean }

/** The gemeenten where something waits, in one question for all of them; a gemeente without mail costs an index look-up. */
export const findPostwerk = (pool: Pool, nu: Date): Promise<readonly Postwerk[]> =>
  inTransaction(pool, async (db) => {
    const { rows } = await sql<Postwerk>`
      select code, te_versturen as "teVersturen", te_wissen as "teWissen"
      from platform.gemeenten_met_post(${nu})`.execute(db)
    return rows
  })
