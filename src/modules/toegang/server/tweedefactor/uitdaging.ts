import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

const GELDIG_MS = 5 * 60_000
const WILLEKEUR = 16
const TIJD = 6

/** What an answer to a challenge may be used for, and by whom: the hash of their session or aanmelding, or nobody yet. */
export type Uitdagingdoel = {
  readonly doel: 'inloggen' | 'aanmelden' | 'bevestigen' | 'toevoegen'
  readonly wie: Buffer | null
}

/** Time, random bytes and our signature over both and what it is for: nothing is stored before it is answered. */
export function createUitdaging(kluis: Kluis, waarvoor: Uitdagingdoel, now: Date): Buffer {
  const tijd = Buffer.alloc(TIJD)
  tijd.writeUIntBE(now.getTime() + GELDIG_MS, 0, TIJD)
  const kop = Buffer.concat([tijd, randomBytes(WILLEKEUR)])
  return Buffer.concat([kop, sign(kluis, waarvoor, kop)])
}

/** Whether it is one of ours, for this use by this person, and still young. */
export function isUitdaging(kluis: Kluis, waarvoor: Uitdagingdoel, uitdaging: string, now: Date): boolean {
  const bytes = Buffer.from(uitdaging, 'base64url')
  if (bytes.length !== TIJD + WILLEKEUR + 32) return false
  const kop = bytes.subarray(0, TIJD + WILLEKEUR)
  const vanOns = timingSafeEqual(bytes.subarray(TIJD + WILLEKEUR), sign(kluis, waarvoor, kop))
  return vanOns && kop.readUIntBE(0, TIJD) > now.getTime()
}

/** False when it was answered before; of several at once one wins. Takes away what has lapsed. */
export async function takeUitdaging(db: Tx, uitdaging: string, now: Date): Promise<boolean> {
  await db.deleteFrom('toegang.gebruikte_uitdaging').where('verloopt_op', '<', now).execute()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('toegang.gebruikte_uitdaging')
    .values({
      uitdaging_hash: createHash('sha256').update(Buffer.from(uitdaging, 'base64url')).digest(),
      verloopt_op: new Date(now.getTime() + GELDIG_MS),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

const sign = (kluis: Kluis, { doel, wie }: Uitdagingdoel, kop: Buffer): Buffer =>
  kluis.hash(`uitdaging/${doel}/${wie?.toString('hex') ?? '-'}/${kop.toString('hex')}`)
