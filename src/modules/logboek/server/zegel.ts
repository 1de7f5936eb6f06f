import { toHex } from '../../../platform/server/logboek/kop.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** The newest tree head of this gemeente; null when nothing was sealed yet. */
export async function findLaatsteZegel(db: Tx) {
  const kop = await db
    .selectFrom('platform.audit_kop')
    .select(['omvang', 'tijd', 'wortel'])
    .orderBy('omvang', 'desc')
    .limit(1)
    .executeTakeFirst()
  return kop ? { tijd: kop.tijd.toISOString(), regels: kop.omvang, wortel: toHex(kop.wortel) } : null
}
