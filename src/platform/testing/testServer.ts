import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../server/database/embedded/startEmbedded.ts'
import { ROLLEN } from '../server/database/embedded/wachtwoorden.ts'
import { migrate } from '../server/database/migrate.ts'
import { withClient } from '../server/database/withClient.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { readonly beheerUrl: string; readonly migratieUrl: string; readonly appUrl: string }
  }
}

export const SJABLOON = 'sjabloon'

/** Nothing here has to survive a power cut. */
const VLUCHTIG = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'wal_level=minimal',
  'max_wal_senders=0',
]

/** vitest global setup: one PostgreSQL for the whole run, with a migrated database that every test database is copied from. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const map = await mkdtemp(join(tmpdir(), 'baken-test-'))
  const server = await startEmbedded(map, { instellingen: VLUCHTIG, vluchtig: true })
  await withClient(server.beheerUrl, (client) => client.query(`create database ${SJABLOON} owner ${ROLLEN.migratie}`))
  await migrate(withDatabase(server.migratieUrl, SJABLOON), { appRol: ROLLEN.app })
  const { beheerUrl, migratieUrl, appUrl } = server
  project.provide('testServer', { beheerUrl, migratieUrl, appUrl })
  return async () => {
    await server.stop()
    await rm(map, { recursive: true, force: true })
  }
}

export function withDatabase(url: string, naam: string): string {
  const met = new URL(url)
  met.pathname = `/${naam}`
  return met.href
}
