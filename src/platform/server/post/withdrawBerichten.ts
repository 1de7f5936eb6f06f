import type { Tx } from '../withActor.ts'
import { wipeTekst } from './wipeBerichten.ts'

/** Takes back what was not sent yet about these things: what it says is no longer true. */
export async function withdrawBerichten(db: Tx, kenmerken: readonly string[], now: Date): Promise<void> {
  if (kenmerken.length === 0) return
  await db
    .updateTable('platform.bericht')
    .set({ gestopt_op: now, fout: 'ingetrokken', ...wipeTekst(now) })
    .where('kenmerk', 'in', kenmerken)
    .where('verstuurd_op', 'is', null)
    .where('gestopt_op', 'is', null)
    .execute()
}
