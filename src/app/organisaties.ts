import { acceptsAdres, findNamen, insertStandaardOrganisaties } from '../modules/partners/server/public.ts'

/** What toegang must know of organisaties. */
export const organisaties = { acceptsAdres, findNamen, insertStandaard: insertStandaardOrganisaties }
