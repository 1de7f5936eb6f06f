import { insertStandaardIndicatoren } from '../modules/inzicht/server/public.ts'
import { acceptsAdres, findNamen, insertStandaardOrganisaties } from '../modules/partners/server/public.ts'
import type { Tx } from '../platform/server/withActor.ts'

/** What toegang must know of organisaties, and of the lists that a new gemeente starts with. */
export const organisaties = {
  acceptsAdres,
  findNamen,
  insertStandaard: async (db: Tx, gemeenteId: number): Promise<void> => {
    await insertStandaardOrganisaties(db, gemeenteId)
    await insertStandaardIndicatoren(db, gemeenteId, new Date())
  },
}
