import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'

export type Passkey = {
  readonly id: string
  readonly accountId: string
  readonly credentialId: Buffer
  readonly publiekeSleutel: Buffer
  readonly teller: number
  readonly transports: readonly string[]
}

export type EigenPasskey = {
  readonly id: string
  readonly naam: string
  readonly sinds: Date
  readonly gebruikt: Date | null
}

const passkeys = (db: Tx) =>
  db
    .selectFrom('toegang.passkey')
    .select(['id', 'account_id as accountId', 'credential_id as credentialId', 'publieke_sleutel as publiekeSleutel'])
    .select(['teller', 'transports'])

type Rij = Awaited<ReturnType<ReturnType<typeof passkeys>['execute']>>[number]

/** A counter of a device has 32 bits. */
const toPasskey = (rij: Rij): Passkey => ({ ...rij, teller: Number(rij.teller) })

export async function findPasskey(db: Tx, credentialId: Buffer): Promise<Passkey | undefined> {
  const rij = await passkeys(db).where('credential_id', '=', credentialId).executeTakeFirst()
  return rij && toPasskey(rij)
}

export const listPasskeys = async (db: Tx, accountId: string): Promise<Passkey[]> =>
  (await passkeys(db).where('account_id', '=', accountId).orderBy('gemaakt_op').orderBy('id').execute()).map(toPasskey)

export const listEigenPasskeys = (db: Tx, accountId: string): Promise<EigenPasskey[]> =>
  db
    .selectFrom('toegang.passkey')
    .select(['id', 'naam', 'gemaakt_op as sinds', 'gebruikt_op as gebruikt'])
    .where('account_id', '=', accountId)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute()

type NieuwePasskey = Omit<Passkey, 'id'> & { readonly naam: string }

/** Undefined when this passkey is known already, of whomever. */
export async function insertPasskey(db: Tx, nieuw: NieuwePasskey, now: Date): Promise<EigenPasskey | undefined> {
  const rij = await db
    .insertInto('toegang.passkey')
    .values({
      id: randomUUID(),
      account_id: nieuw.accountId,
      credential_id: nieuw.credentialId,
      publieke_sleutel: nieuw.publiekeSleutel,
      teller: nieuw.teller,
      transports: [...nieuw.transports],
      naam: nieuw.naam,
      gemaakt_op: now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning(['id', 'naam', 'gemaakt_op as sinds', 'gebruikt_op as gebruikt'])
    .executeTakeFirst()
  return rij
}

/** False when the counter did not go up since it was read: a copy of this key is about, or another request was first. */
export async function savePasskeyGebruik(db: Tx, id: string, teller: number, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.passkey')
    .set({ teller, gebruikt_op: now })
    .where('id', '=', id)
    .where(sql<boolean>`(teller < ${teller} or (teller = 0 and ${teller} = 0))`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function savePasskeynaam(db: Tx, accountId: string, id: string, naam: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.passkey')
    .set({ naam })
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deletePasskey(db: Tx, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('toegang.passkey')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
