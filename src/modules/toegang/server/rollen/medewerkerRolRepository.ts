import { sql } from 'kysely'
import { notFound } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Rol } from '../../domain/rol.ts'
import { heeftToegang } from '../heeftToegang.ts'
import { heeftRol } from './rolkolommen.ts'

/** Who may do what changes one at a time per gemeente: until this transaction ends, nobody else gets past here. */
export async function lockRollen(db: Tx): Promise<void> {
  const rij = await db.selectFrom('toegang.gemeente').select('gemeente_id').forNoKeyUpdate().executeTakeFirst()
  if (!rij) notFound()
}

/** A partner needs an organisatie; the database refuses one without. */
export async function insertRollen(db: Tx, medewerkerId: string, rollen: readonly Rol[]): Promise<void> {
  await sql`insert into toegang.medewerker_rol (gemeente_id, medewerker_id, rol, partner_organisatie_id)
    select m.gemeente_id, m.id, r.rol::toegang.rol, case when r.rol = 'partner' then m.organisatie_id end
    from toegang.medewerker m, unnest(${[...rollen]}::text[]) r (rol)
    where m.id = ${medewerkerId}
    on conflict do nothing`.execute(db)
}

export async function deleteRollenExcept(db: Tx, medewerkerId: string, rollen: readonly Rol[]): Promise<void> {
  await db
    .deleteFrom('toegang.medewerker_rol')
    .where('medewerker_id', '=', medewerkerId)
    .where('rol', 'not in', rollen)
    .execute()
}

/** Only under `lockRollen` is the answer still true at the commit. */
export async function hasOtherBeheerder(db: Tx, id: string): Promise<boolean> {
  const rij = await db
    .selectFrom('toegang.medewerker as m')
    .select('m.id')
    .where('m.id', '!=', id)
    .where(heeftToegang)
    .where(heeftRol('beheerder'))
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}
