import { Secret, TOTP as Codemaker } from 'otpauth'
import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { parseTotpcode, stapOf, TOTP } from '../../domain/tweedefactor/totpstap.ts'

const PROEF_MS = 10 * 60_000
/** As long as what SHA-1 gives (RFC 4226 §4). */
const GEHEIM_BYTES = 20

const codemaker = (geheim: Uint8Array, wie?: { readonly gemeente: string; readonly email: string }) =>
  new Codemaker({
    secret: new Secret({ buffer: Uint8Array.from(geheim).buffer }),
    algorithm: 'SHA1',
    digits: TOTP.cijfers,
    period: TOTP.periode,
    issuer: wie ? `Baken ${wie.gemeente}` : 'Baken',
    label: wie?.email ?? '',
  })

type Wie = { readonly accountId: string; readonly email: string; readonly gemeente: string }

/** A new secret; until its first code comes back with `proef`, nothing of it is stored. */
export function startTotp(kluis: Kluis, { accountId, ...wie }: Wie, now: Date) {
  const { bytes, base32 } = new Secret({ size: GEHEIM_BYTES })
  const verloopt = Buffer.alloc(8)
  verloopt.writeBigUInt64BE(BigInt(now.getTime() + PROEF_MS))
  const proef = kluis.seal(Buffer.concat([verloopt, bytes]), `totp-proef/${accountId}`).toString('base64url')
  return { geheim: base32, adres: codemaker(bytes, wie).toString(), proef }
}

/** The secret and the step of its first code; null for a wrong code, a `proef` of somebody else, or one from too long ago. */
export function readTotpproef(
  kluis: Kluis,
  accountId: string,
  { proef, code }: { readonly proef: string; readonly code: string },
  now: Date,
): { readonly geheim: Buffer; readonly stap: number } | null {
  const inhoud = kluis.open(Buffer.from(proef, 'base64url'), `totp-proef/${accountId}`)
  if (inhoud?.length !== 8 + GEHEIM_BYTES || inhoud.readBigUInt64BE() < BigInt(now.getTime())) return null
  const geheim = inhoud.subarray(8)
  const stap = findStap(geheim, code, now)
  return stap === null ? null : { geheim, stap }
}

/** Replaces what was there; the step of the first code is used. */
export async function saveTotp(
  db: Tx,
  kluis: Kluis,
  accountId: string,
  { geheim, stap }: { readonly geheim: Buffer; readonly stap: number },
  now: Date,
): Promise<void> {
  const waarden = {
    geheim: kluis.seal(geheim, `totp/${accountId}`),
    laatste_stap: stap,
    gemaakt_op: now,
    gebruikt_op: now,
  }
  await db
    .insertInto('toegang.totp')
    .values({ account_id: accountId, ...waarden })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(waarden))
    .execute()
}

/** Whether this code is right and was not used yet; of several at once one wins. */
export async function takeTotpcode(db: Tx, kluis: Kluis, accountId: string, code: string, now: Date): Promise<boolean> {
  const rij = await db
    .selectFrom('toegang.totp')
    .select('geheim')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  const geheim = rij && kluis.open(rij.geheim, `totp/${accountId}`)
  const stap = geheim ? findStap(geheim, code, now) : null
  if (stap === null) return false
  const { numUpdatedRows } = await db
    .updateTable('toegang.totp')
    .set({ laatste_stap: stap, gebruikt_op: now })
    .where('account_id', '=', accountId)
    .where('laatste_stap', '<', stap)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteTotp(db: Tx, accountId: string): Promise<void> {
  await db.deleteFrom('toegang.totp').where('account_id', '=', accountId).execute()
}

export const findTotp = (db: Tx, accountId: string): Promise<{ sinds: Date; gebruikt: Date } | undefined> =>
  db
    .selectFrom('toegang.totp')
    .select(['gemaakt_op as sinds', 'gebruikt_op as gebruikt'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()

function findStap(geheim: Uint8Array, getypt: string, now: Date): number | null {
  const token = parseTotpcode(getypt)
  if (token === null) return null
  const verschil = codemaker(geheim).validate({ token, timestamp: now.getTime(), window: TOTP.venster })
  return verschil === null ? null : stapOf(now) + verschil
}
