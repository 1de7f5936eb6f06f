import type { Kluis } from '../../../../platform/server/kluis.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { AANTAL_HERSTELCODES, HERSTELCODE_GROEP, parseHerstelcode } from '../../domain/tweedefactor/herstelcode.ts'
import { generateGroepen } from '../wachtwoorden.ts'

const hashOf = (kluis: Kluis, accountId: string, code: string): Buffer => kluis.hash(`herstelcode/${accountId}/${code}`)

/**
 * New codes instead of all there were; only their keyed hashes are stored. Of 49 bits each, so that a plain keyed hash does:
 * who has the database but not the secret of the installation cannot try them, and who tries them here is slowed down.
 */
export async function replaceHerstelcodes(db: Tx, kluis: Kluis, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: AANTAL_HERSTELCODES }, () => generateGroepen(2, HERSTELCODE_GROEP))
  await deleteHerstelcodes(db, accountId)
  await db
    .insertInto('toegang.herstelcode')
    .values(codes.map((code) => ({ account_id: accountId, code_hash: hashOf(kluis, accountId, code) })))
    .execute()
  return codes
}

/** Whether this is a code that was not used yet; it is used now. Of several at once one wins. */
export async function takeHerstelcode(db: Tx, kluis: Kluis, accountId: string, getypt: string): Promise<boolean> {
  const code = parseHerstelcode(getypt)
  if (code === null) return false
  const { numDeletedRows } = await db
    .deleteFrom('toegang.herstelcode')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashOf(kluis, accountId, code))
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function deleteHerstelcodes(db: Tx, accountId: string): Promise<void> {
  await db.deleteFrom('toegang.herstelcode').where('account_id', '=', accountId).execute()
}
