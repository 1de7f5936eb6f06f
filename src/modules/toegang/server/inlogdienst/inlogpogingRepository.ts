import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

export type Inlogpoging = {
  readonly inlogdienstId: string
  readonly browserHash: Buffer
  /** Nonce and PKCE verifier. */
  readonly verzegeld: Buffer
  readonly terug: string
  /** The service has to ask the person again. */
  readonly opnieuw: boolean
}

export const GELDIG_MINUTEN = 10
const MEESTE_OPEN = 10_000

export const hashBrowser = (waarde: string): Buffer => createHash('sha256').update(waarde).digest()

/** False when too many are under way. Takes away what has lapsed. */
export async function insertInlogpoging(
  db: Tx,
  gemeenteId: number,
  stateHash: Buffer,
  poging: Inlogpoging,
  now: Date,
): Promise<boolean> {
  await db.deleteFrom('toegang.inlogpoging').where('verloopt_op', '<', now).execute()
  const open = await db
    .selectFrom('toegang.inlogpoging')
    .select(sql<number>`count(*)::integer`.as('aantal'))
    .executeTakeFirstOrThrow()
  if (open.aantal >= MEESTE_OPEN) return false
  await db
    .insertInto('toegang.inlogpoging')
    .values({
      ...{ gemeente_id: gemeenteId, state_hash: stateHash, inlogdienst_id: poging.inlogdienstId },
      ...{ browser_hash: poging.browserHash, verzegeld: poging.verzegeld },
      ...{ terug: poging.terug, opnieuw: poging.opnieuw },
      ...{ gemaakt_op: now, verloopt_op: new Date(now.getTime() + GELDIG_MINUTEN * 60_000) },
    })
    .execute()
  return true
}

/**
 * Takes it away, so that it counts once, and only for the browser that began it: another one does not spend it. Undefined when
 * it is not there, has lapsed or is of another browser.
 */
export const takeInlogpoging = (
  db: Tx,
  stateHash: Buffer,
  browserHash: Buffer,
  now: Date,
): Promise<Omit<Inlogpoging, 'browserHash'> | undefined> =>
  db
    .deleteFrom('toegang.inlogpoging')
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .where('verloopt_op', '>', now)
    .returning(['inlogdienst_id as inlogdienstId', 'verzegeld', 'terug', 'opnieuw'])
    .executeTakeFirst()
