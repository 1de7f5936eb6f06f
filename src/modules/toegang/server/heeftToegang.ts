import { sql } from 'kysely'

/** For a query with medewerker as `m`: not ended, and not of an organisatie that is gone. */
export const heeftToegang = sql<boolean>`m.beeindigd_op is null and not exists (
  select from partners.organisatie o
  where o.gemeente_id = m.gemeente_id and o.id = m.organisatie_id and o.verwijderd_op is not null)`
