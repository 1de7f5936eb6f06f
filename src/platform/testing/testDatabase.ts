import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { ROLLEN } from '../server/database/embedded/wachtwoorden.ts'
import { openPool, type Pool } from '../server/database/openPool.ts'
import { withClient } from '../server/database/withClient.ts'
import { SJABLOON, withDatabase } from './testServer.ts'

export type TestDatabase = {
  /** As the application: every row-level policy holds. */
  readonly pool: Pool
  readonly appUrl: string
  /** As the owner of the tables, for planting rows that a test needs; policies do not hold. */
  readonly migratieUrl: string
  /** As superuser, on this database. */
  readonly beheerUrl: string
  readonly stop: () => Promise<void>
}

/** A fresh, migrated database for one test file (or one test); call `stop` in afterAll. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer')
  const naam = `test_${randomBytes(6).toString('hex')}`
  await withClient(server.beheerUrl, (client) =>
    client.query(`create database ${naam} template ${SJABLOON} owner ${ROLLEN.migratie}`),
  )
  const appUrl = withDatabase(server.appUrl, naam)
  const pool = openPool(appUrl)
  return {
    pool,
    appUrl,
    migratieUrl: withDatabase(server.migratieUrl, naam),
    beheerUrl: withDatabase(server.beheerUrl, naam),
    stop: async () => {
      await pool.destroy()
      await withClient(server.beheerUrl, (client) => client.query(`drop database ${naam} with (force)`))
    },
  }
}
