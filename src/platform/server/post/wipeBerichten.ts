import type { Tx } from '../withActor.ts'

const BEWAARDAGEN = 30

/** Until when a message that is done keeps its address and text (AVG art. 5: no longer than needed). */
export const keepUntil = (klaar: Date): Date => new Date(klaar.getTime() + BEWAARDAGEN * 86_400_000)

/** Empties address, subject and text of what was sent or given up 30 days ago; answers how many. */
export async function wipeBerichten(db: Tx, nu: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('platform.bericht')
    .set({ aan: '', onderwerp: '', tekst: '', html: '', wissen_op: null })
    .where('wissen_op', '<=', nu)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
