import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../platform/server/withActor.ts'
import { isBevroren } from '../domain/stappen/applyStap.ts'
import { refuseStale } from './lezen/readVerantwoording.ts'
import type { Middelen } from './opzet/readFeiten.ts'
import {
  findVerantwoording,
  lockVerantwoording,
  saveVerantwoording,
  type Verantwoording,
} from './verantwoordingRepository.ts'

export const getVerantwoording = async (db: Tx, id: string): Promise<Verantwoording> =>
  (await findVerantwoording(db, id)) ?? notFound()

/** The account to write in: not once it was adopted. */
export async function openVerantwoording(db: Tx, id: string): Promise<Verantwoording> {
  await lockVerantwoording(db, id)
  const wie = await getVerantwoording(db, id)
  if (!isBevroren(wie.stap)) return wie
  throw new Problem(409, 'al_vastgesteld', {
    detail: 'Deze verantwoording is vastgesteld en verandert niet meer. Voeg een verbetering toe.',
  })
}

/** Saves the account itself, or refuses with what stands there now. */
export async function saveOf(
  ctx: ActorContext,
  middelen: Middelen,
  gezien: Pick<Verantwoording, 'id' | 'versie'>,
  kolommen: Parameters<typeof saveVerantwoording>[2],
): Promise<void> {
  if (!(await saveVerantwoording(ctx.db, gezien, kolommen, ctx.now))) await refuseStale(ctx, middelen, gezien.id)
}
