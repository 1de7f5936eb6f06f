import { sql } from 'kysely'

/** For a query with medewerker as `m`: not ended, the last day not over, and not of an organisatie that is gone. */
export const heeftToegang = sql<boolean>`m.beeindigd_op is null
  and (m.eindigt_op is null or m.eindigt_op >= (now() at time zone 'Europe/Amsterdam')::date)
  and not exists (
  select from partners.organisatie o
  where o.gemeente_id = m.gemeente_id and o.id = m.organisatie_id and o.verwijderd_op is not null)`
