import type { Config } from '../../platform/server/config.ts'
import { openDatabase, type OpenDatabase } from '../../platform/server/database/openDatabase.ts'
import { loadConfig } from './loadConfig.ts'
import type { Uitvoer } from './opdracht.ts'

/** The database for one command, that of a running Baken if there is one. */
export async function withDatabase<T>(
  { meld }: Uitvoer,
  run: (database: OpenDatabase, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig()
  const database = await openDatabase(config, { meedoen: true, meld })
  try {
    return await run(database, config)
  } finally {
    await database.close()
  }
}
