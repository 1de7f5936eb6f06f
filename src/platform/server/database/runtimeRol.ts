import pg from 'pg'
import { DatabaseWeigering } from './DatabaseWeigering.ts'
import { withClient } from './withClient.ts'

export const rolOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Makes the role of DATABASE_URL, with the password that stands there, when it is absent and the owner may do so. */
export async function ensureRuntimeRol(migratieUrl: string, appUrl: string): Promise<void> {
  const rol = rolOf(appUrl)
  await withClient(migratieUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [rol])
    if (rowCount !== 0) return
    const wachtwoord = client.escapeLiteral(decodeURIComponent(new URL(appUrl).password))
    await client.query(`create role ${pg.escapeIdentifier(rol)} login password ${wachtwoord}`).catch(() => {
      throw new DatabaseWeigering(
        `De rol "${rol}" uit DATABASE_URL bestaat niet en kon niet worden gemaakt. ` +
          `Laat je databasebeheerder haar maken: create role ${pg.escapeIdentifier(rol)} login password '…'`,
      )
    })
  })
}

/** Refuses a runtime role that stands above row-level security: then one mistake would show another gemeente. */
export async function checkRuntimeRol(appUrl: string): Promise<void> {
  const { rows } = await withClient(appUrl, (client) => client.query<{ boven: boolean }>(BOVEN_DE_REGELS))
  if (rows[0]?.boven === false) return
  throw new DatabaseWeigering(
    `De rol "${rolOf(appUrl)}" uit DATABASE_URL staat boven de regels per gemeente (superuser, bypassrls of eigenaar van de tabellen). ` +
      'Gebruik daar een rol zonder die rechten, en de eigenaar alleen in DATABASE_MIGRATION_URL.',
  )
}

const BOVEN_DE_REGELS = `
  select rolsuper or rolbypassrls or exists (
    select from pg_class where relrowsecurity and pg_has_role(current_user, relowner, 'member')
  ) as boven
  from pg_roles where rolname = current_user`
