import type { Opdracht } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'
import { withDatabase } from './withDatabase.ts'

export const migreer: Opdracht = {
  hulp: `Gebruik: baken migreer

Werkt de database bij naar deze versie van Baken. Dat gebeurt ook bij elke start.
Met DATABASE_URL (de toepassing) en DATABASE_MIGRATION_URL (de eigenaar) werkt het op een eigen PostgreSQL.`,
  run: async (args, uitvoer) => {
    parseOpties(args, {})
    const migraties = await withDatabase(uitvoer, async (database) => database.migraties)
    for (const bestand of migraties) uitvoer.antwoord(bestand)
    uitvoer.meld(
      migraties.length === 0 ? 'De database was al bij.' : `De database is bij (${migraties.length} toegepast).`,
    )
    return 0
  },
}
