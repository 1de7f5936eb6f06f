import { findLaatsteKop } from '../../../platform/server/logboek/findLaatsteKop.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** How far the log of this gemeente is sealed; null when nothing was sealed yet. */
export async function findLaatsteZegel(db: Tx, gemeente: number) {
  const kop = await findLaatsteKop(db, gemeente)
  return kop && { tijd: kop.tijd, regels: kop.omvang, wortel: kop.wortel }
}
