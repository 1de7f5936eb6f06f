import type { Tx } from '../withActor.ts'

const BEWAARDAGEN = 30

/**
 * What a message that was sent, given up or taken back loses at once: its words, which may hold a personal link. Address and
 * subject stay a while, to see what became of it (AVG art. 5: no longer than needed).
 */
export const wipeTekst = (klaar: Date) => ({
  tekst: '',
  html: '',
  afmeldadres: '',
  wissen_op: new Date(klaar.getTime() + BEWAARDAGEN * 86_400_000),
})

/** Empties address and subject of what was done with 30 days ago; answers how many. */
export async function wipeBerichten(db: Tx, nu: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('platform.bericht')
    .set({ aan: '', onderwerp: '', wissen_op: null })
    .where('wissen_op', '<=', nu)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
