import type pg from 'pg'
import { withClient } from '../withClient.ts'
import { ROLLEN, type Wachtwoorden } from './wachtwoorden.ts'

export const DATABASE = 'baken'

/** The owner of the tables, the role of the application, and the database; what exists stays as it is. */
export async function ensureRollen(beheerUrl: string, wachtwoorden: Wachtwoorden): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    // Forced policies hold for an owner too: without bypassrls a migration could not check a new foreign key.
    await ensureRol(client, ROLLEN.migratie, wachtwoorden.migratie, 'bypassrls')
    await ensureRol(client, ROLLEN.app, wachtwoorden.app, 'nobypassrls')
    // After a destruction the owner has the files of the database written out.
    await client.query(`grant pg_checkpoint to ${ROLLEN.migratie}`)
    // A request that hangs half-way must not keep its locks.
    await client.query(`alter role ${ROLLEN.app} set idle_in_transaction_session_timeout = '60s'`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLLEN.migratie}`)
    await client.query(
      `revoke all on database ${DATABASE} from public; grant connect on database ${DATABASE} to ${ROLLEN.app}`,
    )
  })
}

async function ensureRol(
  client: pg.Client,
  rol: string,
  wachtwoord: string,
  recht: 'bypassrls' | 'nobypassrls',
): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [rol])
  if (rowCount === 0)
    await client.query(`create role ${rol} login ${recht} password ${client.escapeLiteral(wachtwoord)}`)
}
