import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

/**
 * Looks past deelname for the length of `work`, within the own gemeente: only for what must reach a dossier that the caller does not
 * take part in, such as handing over, emergency access and destruction. What it finds never leaves as such.
 */
export async function withAlleDossiers<T>(db: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ blik: string }>`select toegang.dossierblik() as blik`.execute(db)
  if (rows[0]?.blik === 'alle') return work()
  await sql`set local app.dossierblik = 'alle'`.execute(db)
  // When `work` throws, the transaction is over and the setting with it.
  const uitkomst = await work()
  await sql`set local app.dossierblik = ''`.execute(db)
  return uitkomst
}
