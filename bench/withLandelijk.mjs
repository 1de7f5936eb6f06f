import pg from 'pg'
import { openOpstelling } from './opstelling.mjs'

export const GEMEENTEN = 342

/** Runs `werk` on a running application, with the owner of its database to fill it as all gemeenten of the country would. */
export async function withLandelijk(werk) {
  const opstelling = await openOpstelling()
  const eigenaar = new pg.Client({ connectionString: opstelling.database.migratieUrl })
  try {
    await eigenaar.connect()
    return await werk(opstelling, eigenaar)
  } finally {
    await eigenaar.end()
    await opstelling.close()
  }
}
