import { sql } from 'kysely'
import type { Tx } from '../withActor.ts'

const BEWAARDAGEN = 30

/** What was finished before this moment no longer keeps its address and text (AVG art. 5: no longer than needed). */
export const wisGrens = (nu: Date): Date => new Date(nu.getTime() - BEWAARDAGEN * 86_400_000)

/** Empties address, subject and text of what was sent or given up 30 days ago; answers how many. */
export async function wipeBerichten(db: Tx, nu: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('platform.bericht')
    .set({ aan: '', onderwerp: '', tekst: '', html: '' })
    .where('aan', '<>', '')
    .where(sql<Date>`coalesce(verstuurd_op, gestopt_op)`, '<', wisGrens(nu))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
