import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'

export type Account = {
  readonly id: string
  /** Null for who was invited and chose no password yet. */
  readonly wachtwoordHash: string | null
  readonly gemeenten: readonly number[]
}

export const findAccount = (db: Tx, email: string): Promise<Account | undefined> =>
  db
    .selectFrom('toegang.account')
    .select(['id', 'wachtwoord_hash as wachtwoordHash', 'gemeenten'])
    .where('email', '=', email)
    .executeTakeFirst()

export async function insertAccount(
  db: Tx,
  email: string,
  wachtwoordHash: string | null,
  gemeenteId: number,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('toegang.account')
    .values({ id, email, wachtwoord_hash: wachtwoordHash, wachtwoord_op: now, gemeenten: [gemeenteId] })
    .execute()
  return id
}

export async function addGemeenteToAccount(db: Tx, id: string, gemeenteId: number): Promise<void> {
  await db
    .updateTable('toegang.account')
    .set({ gemeenten: sql<number[]>`array_append(gemeenten, ${gemeenteId})` })
    .where('id', '=', id)
    .where(sql<boolean>`not (${gemeenteId} = any (gemeenten))`)
    .execute()
}

/** Every session and every link from before `now` is void from here on, in every gemeente that the account opens. */
export async function saveWachtwoord(db: Tx, id: string, wachtwoordHash: string, now: Date): Promise<void> {
  await db
    .updateTable('toegang.account')
    .set({ wachtwoord_hash: wachtwoordHash, wachtwoord_op: now })
    .where('id', '=', id)
    .execute()
}

/** False when the password was set since the link was made: that took the link's place. */
export async function saveWachtwoordOfLink(
  db: Tx,
  id: string,
  wachtwoordHash: string,
  gemaaktOp: Date,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.account')
    .set({ wachtwoord_hash: wachtwoordHash, wachtwoord_op: now })
    .where('id', '=', id)
    .where('wachtwoord_op', '<=', gemaaktOp)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
