import type { Tx } from '../withActor.ts'
import { toHex, type Kop } from './kop.ts'

/** The newest tree head of this gemeente; null when nothing was sealed yet. */
export async function findLaatsteKop(db: Tx, gemeente: number): Promise<Kop | null> {
  const kop = await db
    .selectFrom('platform.audit_kop')
    .select(['omvang', 'tijd', 'wortel'])
    .where('gemeente_id', '=', gemeente)
    .orderBy('omvang', 'desc')
    .limit(1)
    .executeTakeFirst()
  return kop ? { gemeente, omvang: kop.omvang, tijd: kop.tijd.toISOString(), wortel: toHex(kop.wortel) } : null
}
