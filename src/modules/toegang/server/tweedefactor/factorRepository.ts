import { sql } from 'kysely'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Factorstand } from '../../domain/tweedefactor/factorstand.ts'
import { factorVerplicht } from './factorkolommen.ts'

export type Accounthouder = {
  readonly id: string
  readonly email: string
  readonly wachtwoordHash: string | null
  readonly gemeenten: readonly number[]
}

/** The account that a medewerker of this gemeente signs in with. */
export async function getAccountOf(db: Tx, medewerkerId: string): Promise<Accounthouder & { readonly naam: string }> {
  const rij = await db
    .selectFrom('toegang.medewerker as m')
    .innerJoin('toegang.account as a', 'a.id', 'm.account_id')
    .select(['a.id', 'a.email', 'a.wachtwoord_hash as wachtwoordHash', 'a.gemeenten', 'm.naam'])
    .where('m.id', '=', medewerkerId)
    .executeTakeFirst()
  return rij ?? notFound()
}

export async function findFactorstand(db: Tx, accountId: string): Promise<Factorstand> {
  const rij = await db
    .selectFrom('toegang.account as a')
    .select([
      sql<boolean>`a.wachtwoord_hash is not null`.as('heeftWachtwoord'),
      sql<boolean>`exists (select from toegang.totp t where t.account_id = a.id)`.as('heeftTotp'),
      sql<number>`(select count(*)::int from toegang.passkey p where p.account_id = a.id)`.as('passkeys'),
      sql<number>`(select count(*)::int from toegang.herstelcode h where h.account_id = a.id)`.as('herstelcodes'),
    ])
    .where('a.id', '=', accountId)
    .executeTakeFirst()
  return rij ?? notFound()
}

/** One change of the factors of an account at a time: whether one is the last is asked and acted on as one. */
export async function lockAccount(db: Tx, accountId: string): Promise<void> {
  await db.selectFrom('toegang.account').select('id').where('id', '=', accountId).forNoKeyUpdate().execute()
}

export async function isFactorVerplicht(db: Tx, medewerkerId: string): Promise<boolean> {
  const rij = await db
    .selectFrom('toegang.medewerker as m')
    .select(factorVerplicht.as('verplicht'))
    .where('m.id', '=', medewerkerId)
    .executeTakeFirst()
  return rij?.verplicht ?? false
}

/** All of it: no app, no passkeys, no recovery codes, and nobody halfway signing in with them. */
export async function deleteFactoren(db: Tx, accountId: string): Promise<void> {
  await db.deleteFrom('toegang.totp').where('account_id', '=', accountId).execute()
  await db.deleteFrom('toegang.passkey').where('account_id', '=', accountId).execute()
  await db.deleteFrom('toegang.herstelcode').where('account_id', '=', accountId).execute()
  await db.deleteFrom('toegang.aanmelding').where('account_id', '=', accountId).execute()
}
