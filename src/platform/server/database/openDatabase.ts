import type { Config } from '../config.ts'
import { DataBezet } from './embedded/dataSlot.ts'
import { attachEmbedded, hasCluster, startEmbedded, type EmbeddedDatabase } from './embedded/startEmbedded.ts'
import { DatabaseWeigering } from './DatabaseWeigering.ts'
import { findOpenMigraties, migrate } from './migrate.ts'
import { checkRuntimeRol, ensureRuntimeRol, rolOf } from './runtimeRol.ts'

export type OpenDatabase = {
  /** As the application; for openPool. */
  readonly appUrl: string
  /** As the owner of the tables; null when only DATABASE_URL was given. */
  readonly migratieUrl: string | null
  /** What was applied just now. */
  readonly migraties: readonly string[]
  /** Stops the embedded server, when this process started it. */
  readonly close: () => Promise<void>
}

export type OpenOpties = {
  /** True: use the embedded database of a Baken that is running. False: then refuse with DataBezet. */
  readonly meedoen: boolean
  /** True: as it is, also when this code knows newer migrations; then it must be there. */
  readonly ongewijzigd?: boolean
  /** Receives Dutch sentences about what takes long or went wrong. */
  readonly meld?: (zin: string) => void
}

type Keuze = Pick<Config, 'BAKEN_DATA' | 'DATABASE_URL' | 'DATABASE_MIGRATION_URL'>

/**
 * The database that the settings choose, brought up to date: the embedded one, or with DATABASE_URL a server.
 * There, DATABASE_MIGRATION_URL (owner of the tables, with bypassrls) migrates; without it the database must be up to date.
 */
export async function openDatabase(keuze: Keuze, opties: OpenOpties): Promise<OpenDatabase> {
  if (keuze.DATABASE_URL !== undefined) return openServer(keuze.DATABASE_URL, keuze.DATABASE_MIGRATION_URL, opties)
  const database = await openEmbedded(keuze.BAKEN_DATA, opties)
  try {
    const migraties = opties.ongewijzigd ? [] : await migrate(database.migratieUrl, { appRol: rolOf(database.appUrl) })
    return { appUrl: database.appUrl, migratieUrl: database.migratieUrl, migraties, close: database.stop }
  } catch (fout) {
    await database.stop()
    throw fout
  }
}

/** Enough for a Baken that was told to stop a moment ago. */
const GEDULD_MS = 3_000

async function openEmbedded(
  dataDir: string,
  { meedoen, ongewijzigd = false, meld = () => undefined }: OpenOpties,
): Promise<EmbeddedDatabase> {
  if (ongewijzigd && !(await hasCluster(dataDir))) {
    throw new DatabaseWeigering(
      `In de map ${dataDir} staan nog geen gegevens van Baken. Kies met BAKEN_DATA de map waar ze wel staan.`,
    )
  }
  try {
    return await startEmbedded(dataDir, { meld, geduldMs: meedoen ? 0 : GEDULD_MS })
  } catch (fout) {
    const lopende = meedoen && fout instanceof DataBezet ? await attachEmbedded(dataDir) : null
    if (lopende === null) throw fout
    return lopende
  }
}

async function openServer(
  appUrl: string,
  migratieUrl: string | undefined,
  { ongewijzigd }: OpenOpties,
): Promise<OpenDatabase> {
  if (ongewijzigd) return { appUrl, migratieUrl: migratieUrl ?? null, migraties: [], close: async () => undefined }
  if (migratieUrl !== undefined) await ensureRuntimeRol(migratieUrl, appUrl)
  const migraties = migratieUrl === undefined ? [] : await migrate(migratieUrl, { appRol: rolOf(appUrl) })
  const open = await findOpenMigraties(appUrl)
  if (open.length > 0) {
    throw new DatabaseWeigering(
      `De database mist ${open.length} migraties (de eerste is ${open[0]}). Geef DATABASE_MIGRATION_URL op, de eigenaar van de tabellen, en start opnieuw.`,
    )
  }
  await checkRuntimeRol(appUrl)
  return { appUrl, migratieUrl: migratieUrl ?? null, migraties, close: async () => undefined }
}
