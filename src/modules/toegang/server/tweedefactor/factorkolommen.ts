import { sql } from 'kysely'

/** For a query with medewerker as `m`: a rol of theirs asks for a second factor. */
export const factorVerplicht = sql<boolean>`exists (
  select from toegang.medewerker_rol fr
  join toegang.rolinstelling fi on fi.gemeente_id = fr.gemeente_id and fi.rol = fr.rol
  where fr.gemeente_id = m.gemeente_id and fr.medewerker_id = m.id and fi.tweede_factor_verplicht)`

/** For a query with medewerker as `m`: there is a second factor. */
export const heeftFactor = sql<boolean>`(
  exists (select from toegang.totp ft where ft.account_id = m.account_id)
  or exists (select from toegang.passkey fp where fp.account_id = m.account_id))`

/** For a query with medewerker as `m`: a rol asks for a second factor, and there is none. */
export const factorOntbreekt = sql<boolean>`(${factorVerplicht} and not ${heeftFactor})`
