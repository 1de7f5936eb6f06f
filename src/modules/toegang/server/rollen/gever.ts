import type { Handeling } from '../../../../platform/domain/handeling.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { toRollen, ROLTEKSTEN, type Rol } from '../../domain/rol.ts'
import { mayTakeRol, ROLWEIGERINGEN, rolweigeringOf, type Gever, type Rechten } from '../../domain/rolregels.ts'
import { findIngelogdeMedewerker } from '../medewerkerRepository.ts'
import { lockRollen } from './medewerkerRolRepository.ts'
import { listAfwijkingen } from './rolafwijkingRepository.ts'
import type { Rolbron } from './rolbron.ts'

/** Who acts, as they are now: from here until the commit nobody changes who may do what. */
export async function getGever(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { handelingenOf }: Rolbron,
  handeling: Handeling,
): Promise<Gever> {
  await lockRollen(db)
  const nu = await findIngelogdeMedewerker(db, actor.medewerkerId)
  const held = handelingenOf(nu?.rollen ?? [], nu?.afwijkingen ?? [])
  // No more than this request came with: a key may hold less than its owner.
  const handelingen = new Set([...held].filter((een) => actor.handelingen.has(een)))
  if (!nu || !handelingen.has(handeling)) throw new Problem(403, 'handeling_niet_toegestaan')
  return { medewerkerId: nu.id, rollen: nu.rollen, handelingen }
}

export const readRechten = async (db: Tx, { groepen, standaardOf }: Rolbron): Promise<Rechten> => ({
  teksten: groepen.flatMap(({ handelingen }) => handelingen),
  standaardOf,
  afwijkingen: await listAfwijkingen(db),
})

type Rolwissel = {
  /** Null for somebody new. */
  readonly medewerkerId: string | null
  readonly voor: readonly Rol[]
  readonly na: readonly Rol[]
}

/** Refuses what this person may not give or take. */
export async function checkRolwissel(db: Tx, bron: Rolbron, gever: Gever, wissel: Rolwissel): Promise<void> {
  const { medewerkerId, voor, na } = wissel
  const rechten = await readRechten(db, bron)
  for (const rol of toRollen(na).filter((rol) => !voor.includes(rol))) {
    const reden = rolweigeringOf(gever, medewerkerId, rol, rechten)
    if (reden) refuseRol(rol, ROLWEIGERINGEN[reden])
  }
  if (medewerkerId === null) return
  for (const rol of voor.filter((rol) => !na.includes(rol)))
    if (!mayTakeRol(gever, medewerkerId, rol, rechten)) refuseRol(rol, ROLWEIGERINGEN.niet_zelf)
}

function refuseRol(rol: Rol, detail: string): never {
  throw new Problem(409, 'rol_niet_te_geven', { detail: `${ROLTEKSTEN[rol].naam}: ${detail}` })
}
