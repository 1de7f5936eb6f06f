import type { Tx } from '../withActor.ts'
import { toHex, type Kop } from './kop.ts'

/** The tree heads of more than `boven` lines, the smallest first. */
export async function listKoppen(db: Tx, gemeente: number, boven = 0): Promise<Kop[]> {
  const rijen = await db
    .selectFrom('platform.audit_kop')
    .select(['omvang', 'tijd', 'wortel'])
    .where('omvang', '>', boven)
    .orderBy('omvang')
    .execute()
  return rijen.map(({ omvang, tijd, wortel }) => ({
    gemeente,
    omvang,
    tijd: tijd.toISOString(),
    wortel: toHex(wortel),
  }))
}
