import { findIngelogdeMedewerker } from '../modules/toegang/server/public.ts'
import { bereikOf, joinRollen } from '../modules/toegang/domain/rol.ts'
import type { Handeling } from '../platform/contract.ts'
import { zonderVerzoek } from '../platform/server/auditregel.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import {
  createAchtergrond,
  withActor,
  type Actor,
  type ActorContext,
  type Handled,
} from '../platform/server/withActor.ts'
import { handelingenOf } from './permissions.ts'

/** Acts from the command line in the name of a medewerker: the same permission, tenant, transaction and audit line. */
export async function asMedewerker<Body>(
  pool: Pool,
  actor: Actor,
  handeling: Handeling,
  work: (ctx: ActorContext) => Promise<Handled<Body>>,
): Promise<Body> {
  const { body, afterCommit } = await withActor(pool, actor, { handeling }, zonderVerzoek('opdrachtregel'), work)
  for (const werk of afterCommit) await werk()
  return body
}

/** Null when there is no such medewerker, or none with access. */
export async function findActor(pool: Pool, gemeenteId: number, medewerkerId: string): Promise<Actor | null> {
  const medewerker = await createAchtergrond(pool)(gemeenteId, 'medewerker:read', async ({ db }) => ({
    body: await findIngelogdeMedewerker(db, medewerkerId),
    onderwerp: `medewerker/${medewerkerId}`,
  }))
  if (!medewerker) return null
  const { naam, rollen, afwijkingen, organisatieId } = medewerker
  return {
    ...{ gemeenteId, medewerkerId, naam, rol: joinRollen(rollen), organisatieId, doel: null },
    ...{ bereik: bereikOf(rollen), handelingen: handelingenOf(rollen, afwijkingen) },
  }
}

/** Throws when there is no such medewerker, or none with access. */
export async function getActor(pool: Pool, gemeenteId: number, medewerkerId: string): Promise<Actor> {
  const actor = await findActor(pool, gemeenteId, medewerkerId)
  if (!actor) throw new Error(`no medewerker ${medewerkerId}`)
  return actor
}
