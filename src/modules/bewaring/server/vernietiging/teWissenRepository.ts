import type { Tx } from '../../../../platform/server/withActor.ts'

/** Remembered in the transaction that destroyed what the files belonged to. */
export async function insertTeWissen(db: Tx, gemeenteId: number, inhoud: readonly Buffer[], now: Date): Promise<void> {
  if (inhoud.length === 0) return
  await db
    .insertInto('bewaring.te_wissen')
    .values(inhoud.map((sha256) => ({ gemeente_id: gemeenteId, sha256, sinds: now })))
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'sha256']).doNothing())
    .execute()
}

export async function listTeWissen(db: Tx): Promise<Buffer[]> {
  const rijen = await db.selectFrom('bewaring.te_wissen').select('sha256').orderBy('sinds').limit(1_000).execute()
  return rijen.map(({ sha256 }) => sha256)
}

export const deleteTeWissen = async (db: Tx, sha256: Buffer): Promise<void> =>
  void (await db.deleteFrom('bewaring.te_wissen').where('sha256', '=', sha256).execute())
