import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { AANMELDING_MINUTEN, AANMELDING_POGINGEN } from '../../domain/tweedefactor/bevestiging.ts'

export const AANMELDING_COOKIE = 'baken_aanmelding'

const TOKEN = /^[A-Za-z0-9_-]{43}$/
const GELDIG_SEKONDEN = AANMELDING_MINUTEN * 60

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export const readAanmeldingcookie = (cookie: string | undefined): Buffer | null =>
  cookie !== undefined && TOKEN.test(cookie) ? hashToken(cookie) : null

/** Returns the cookie; only its hash is stored. Takes away what has lapsed. `vervolg`: see openDienstsessie. */
export async function insertAanmelding(
  db: Tx,
  accountId: string,
  now: Date,
  vervolg: Buffer | null,
): Promise<{ readonly waarde: string; readonly sekonden: number }> {
  const token = randomBytes(32).toString('base64url')
  await db.deleteFrom('toegang.aanmelding').where('verloopt_op', '<', now).execute()
  await db
    .insertInto('toegang.aanmelding')
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      vervolg,
      gemaakt_op: now,
      verloopt_op: new Date(now.getTime() + GELDIG_SEKONDEN * 1000),
    })
    .execute()
  return { waarde: token, sekonden: GELDIG_SEKONDEN }
}

export type Aanmelder = {
  readonly id: string
  readonly email: string
  readonly gemeenten: readonly number[]
  /** How a service goes on after this step; null when it began with a password. */
  readonly vervolg: Buffer | null
}

/** Whose it is; undefined when it has lapsed or is from before the present password. */
export const findAanmelder = (db: Tx, tokenHash: Buffer, now: Date): Promise<Aanmelder | undefined> =>
  db
    .selectFrom('toegang.aanmelding as n')
    .innerJoin('toegang.account as a', 'a.id', 'n.account_id')
    .select(['a.id', 'a.email', 'a.gemeenten', 'n.vervolg'])
    .where('n.token_hash', '=', tokenHash)
    .where('n.verloopt_op', '>', now)
    .whereRef('n.gemaakt_op', '>=', 'a.wachtwoord_op')
    .executeTakeFirst()

/** Takes one of its tries. The row stays locked: of several requests at once one at a time goes on. */
export async function takeAanmelding(db: Tx, tokenHash: Buffer, now: Date): Promise<Aanmelder | undefined> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.aanmelding')
    .set({ pogingen: sql<number>`pogingen + 1` })
    .where('token_hash', '=', tokenHash)
    .where('pogingen', '<', AANMELDING_POGINGEN)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? findAanmelder(db, tokenHash, now) : undefined
}

export async function deleteAanmelding(db: Tx, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('toegang.aanmelding').where('token_hash', '=', tokenHash).execute()
}
