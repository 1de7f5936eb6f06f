import { sql } from 'kysely'
import { toRollen, type Rol } from '../../domain/rol.ts'
import type { Afwijking } from '../../domain/rolrechten.ts'

/** For a query with medewerker as `m`: the rollen held. */
export const rolkolom = sql<string[]>`array(
  select r.rol::text from toegang.medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id)`

/** For a query with medewerker as `m`: where the gemeente gives the rollen held more or less; null when nowhere. */
export const afwijkingkolom = sql<Afwijking[] | null>`(
  select json_agg(json_build_object('rol', x.rol, 'handeling', x.handeling, 'toegestaan', x.toegestaan))
  from toegang.medewerker_rol r
  join toegang.rol_afwijking x on x.gemeente_id = r.gemeente_id and x.rol = r.rol
  where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id)`

/** For a query with medewerker as `m`. */
export const heeftRol = (...rollen: readonly Rol[]) => sql<boolean>`exists (
  select from toegang.medewerker_rol r
  where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id and r.rol = any(${[...rollen]}::text[]))`

type Rolrij = { readonly rollen: string[]; readonly afwijkingen: Afwijking[] | null }

export const withRollen = <R extends { readonly rollen: string[] }>(rij: R): Omit<R, 'rollen'> & { rollen: Rol[] } => ({
  ...rij,
  rollen: toRollen(rij.rollen),
})

export const withRechten = <R extends Rolrij>(rij: R) => ({ ...withRollen(rij), afwijkingen: rij.afwijkingen ?? [] })
