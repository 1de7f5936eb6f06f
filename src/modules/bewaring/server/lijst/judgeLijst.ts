import { notFound, orRefuse, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { checkGoedkeuring, GOEDKEURTEKSTEN } from '../../domain/vernietigingslijst.ts'
import { insertBlokkade } from '../blokkade/blokkadeRepository.ts'
import { findLijst, lockLijsten, saveGoedgekeurd, touchLijst, type Lijst } from './lijstRepository.ts'
import { findStaand, saveEraf } from './regelRepository.ts'

type Ctx = Pick<ActorContext, 'db' | 'now' | 'actor'>

/** From here on it is destroyed. Throws a 409 with the reason why not. */
export async function approveLijst({ db, now, actor }: Ctx, id: string, versie: number): Promise<Lijst> {
  await lockLijsten(db, actor.gemeenteId)
  const lijst = (await findLijst(db, id)) ?? notFound()
  orRefuse(checkGoedkeuring({ ...lijst, aantal: lijst.staat }, actor.medewerkerId, versie), GOEDKEURTEKSTEN)
  await saveGoedgekeurd(db, id, actor.medewerkerId, now)
  return (await findLijst(db, id)) ?? notFound()
}

/** Takes a record off a list that waits, and holds it: else it would be back the next night. */
export async function takeOutRegel(
  { db, now, actor }: Ctx,
  lijstId: string,
  regelId: string,
  reden: string,
): Promise<Lijst> {
  await lockLijsten(db, actor.gemeenteId)
  const lijst = (await findLijst(db, lijstId)) ?? notFound()
  const { recordId, kenmerk } = (await findStaand(db, lijstId, regelId)) ?? notFound()
  if (lijst.status !== 'opgesteld' || recordId === null) {
    throw new Problem(409, 'niet_opgesteld', { detail: GOEDKEURTEKSTEN.niet_opgesteld })
  }
  await saveEraf(db, regelId, 'uitgenomen', reden, now)
  await insertBlokkade(db, actor, { soort: 'record', betreftId: recordId, naam: kenmerk ?? 'Gegeven', reden }, now)
  await touchLijst(db, lijstId, null)
  return (await findLijst(db, lijstId)) ?? notFound()
}
