import type { Tx } from '../../../platform/server/withActor.ts'
import { STANDAARD_ORGANISATIES } from '../domain/standaardOrganisaties.ts'
import { insertOrganisaties } from './organisatieRepository.ts'

export { acceptsAdres, addAlias, findNamen, insertOrganisaties, listAlleOrganisaties } from './organisatieRepository.ts'
export { partnersRoutes } from './routes.ts'
export { createControleur } from './toegangscontrole/createControleur.ts'
export { toegangscontroleRoutes } from './toegangscontrole/routesToegangscontrole.ts'

/** What a new gemeente starts with; it may change all of it. */
export async function insertStandaardOrganisaties(db: Tx, gemeenteId: number): Promise<void> {
  await insertOrganisaties(db, gemeenteId, STANDAARD_ORGANISATIES)
}
export { findPersoonInOrganisaties } from './findPersoon.ts'
