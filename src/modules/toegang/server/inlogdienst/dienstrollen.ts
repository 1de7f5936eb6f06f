import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { planRolwijziging, type Rolbezit, type Rolwijziging } from '../../domain/inlogdienst/rolwijziging.ts'
import { rolweigeringOf } from '../../domain/rolregels.ts'
import type { Rol } from '../../domain/rol.ts'
import { findIngelogdeMedewerker } from '../medewerkerRepository.ts'
import { readRechten } from '../rollen/gever.ts'
import { hasOtherBeheerder, lockRollen } from '../rollen/medewerkerRolRepository.ts'
import type { Rolbron } from '../rollen/rolbron.ts'
import { deleteSessies } from '../sessies.ts'

async function listRolbezit(db: Tx, medewerkerId: string): Promise<Rolbezit[]> {
  const rijen = await db
    .selectFrom('toegang.medewerker_rol')
    .select(['rol', 'inlogdienst_id as inlogdienstId'])
    .where('medewerker_id', '=', medewerkerId)
    .execute()
  // The domain toegang.rol of the database holds the same list as the type.
  return rijen.map(({ rol, inlogdienstId }) => ({ rol: rol as Rol, inlogdienstId }))
}

/**
 * Rules do not give a beheerder what they could not give themselves: a beheerder writes the rules, so that would be one way round.
 * The rol partner falls away for who has no organisatie.
 */
async function limitToekenning(db: Tx, bron: Rolbron, medewerkerId: string, rollen: readonly Rol[]): Promise<Rol[]> {
  const nu = await findIngelogdeMedewerker(db, medewerkerId)
  if (!nu) return []
  const kan = rollen.filter((rol) => rol !== 'partner' || nu.organisatieId !== null)
  if (!nu.rollen.includes('beheerder')) return kan
  const gever = { medewerkerId, rollen: nu.rollen, handelingen: bron.handelingenOf(nu.rollen, nu.afwijkingen) }
  const rechten = await readRechten(db, bron)
  return kan.filter((rol) => nu.rollen.includes(rol) || rolweigeringOf(gever, medewerkerId, rol, rechten) === null)
}

type Toepassing = {
  readonly medewerkerId: string
  readonly inlogdienstId: string
  readonly rollen: readonly Rol[]
}

async function planVoor(db: Tx, bron: Rolbron, { medewerkerId, inlogdienstId, rollen }: Toepassing) {
  const bezit = await listRolbezit(db, medewerkerId)
  const toegekend = await limitToekenning(db, bron, medewerkerId, rollen)
  const isLaatste = bezit.some(({ rol }) => rol === 'beheerder') && !(await hasOtherBeheerder(db, medewerkerId))
  return planRolwijziging(bezit, toegekend, inlogdienstId, isLaatste)
}

const isNiets = ({ erbij, eraf }: Rolwijziging): boolean => erbij.length + eraf.length === 0

/** Gives and takes what the rules of this service say now. Who loses a rol is signed out elsewhere. */
export async function applyDienstrollen(db: Tx, bron: Rolbron, toepassing: Toepassing): Promise<void> {
  if (isNiets(await planVoor(db, bron, toepassing))) return
  await lockRollen(db)
  // What was planned before the lock may be out of date.
  const { erbij, eraf } = await planVoor(db, bron, toepassing)
  const { medewerkerId, inlogdienstId } = toepassing
  if (eraf.length > 0) {
    await db
      .deleteFrom('toegang.medewerker_rol')
      .where('medewerker_id', '=', medewerkerId)
      .where('inlogdienst_id', '=', inlogdienstId)
      .where('rol', 'in', [...eraf])
      .execute()
    await deleteSessies(db, medewerkerId)
  }
  await sql`insert into toegang.medewerker_rol (gemeente_id, medewerker_id, rol, partner_organisatie_id, inlogdienst_id)
    select m.gemeente_id, m.id, r.rol::toegang.rol, case when r.rol = 'partner' then m.organisatie_id end, ${inlogdienstId}
    from toegang.medewerker m, unnest(${[...erbij]}::text[]) r (rol)
    where m.id = ${medewerkerId}
    on conflict do nothing`.execute(db)
}
