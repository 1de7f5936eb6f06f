import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'

export type Account = { readonly id: string; readonly wachtwoordHash: string; readonly gemeenten: readonly number[] }

export const findAccount = (db: Tx, email: string): Promise<Account | undefined> =>
  db
    .selectFrom('toegang.account')
    .select(['id', 'wachtwoord_hash as wachtwoordHash', 'gemeenten'])
    .where('email', '=', email)
    .executeTakeFirst()

export async function insertAccount(
  db: Tx,
  email: string,
  wachtwoordHash: string,
  gemeenteId: number,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('toegang.account')
    .values({ id, email, wachtwoord_hash: wachtwoordHash, gemeenten: [gemeenteId] })
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

export async function saveWachtwoord(db: Tx, id: string, wachtwoordHash: string): Promise<void> {
  await db.updateTable('toegang.account').set({ wachtwoord_hash: wachtwoordHash }).where('id', '=', id).execute()
}
