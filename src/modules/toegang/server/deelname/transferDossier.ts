import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import { notFound, orRefuse } from '../../../../platform/server/problems.ts'
import { planOverdracht, type Overdrachtreden } from '../../domain/dossier/overdracht.ts'
import { endDeelnames, insertDeelname, listDeelnemers, lockDossier, saveBehandelaar } from './deelnameRepository.ts'
import { withAlleDossiers } from './dossierblik.ts'

const WEIGERING: Record<Overdrachtreden, string> = {
  is_al_behandelaar: 'Deze collega behandelt het al. Kies iemand anders.',
  mag_niet_behandelen: 'Deze collega mag dit niet behandelen. Kies iemand met het recht om notities te wijzigen.',
}

type Naar = { readonly medewerkerId: string; readonly magBehandelen: boolean }

/** Gives the dossier another behandelaar, in one act. The caller is the behandelaar, or works within `withAlleDossiers`. */
export async function transferDossier(
  db: Tx,
  actor: Pick<Actor, 'gemeenteId' | 'medewerkerId'>,
  dossierId: string,
  naar: Naar,
  now: Date,
): Promise<void> {
  const dossier = (await lockDossier(db, dossierId)) ?? notFound()
  const deelnemers = await withAlleDossiers(db, () => listDeelnemers(db, actor.gemeenteId, dossierId))
  const { behandelaarId, eindigt, begint } = orRefuse(planOverdracht(deelnemers, naar, now), WEIGERING)
  await withAlleDossiers(db, async () => {
    const ids = eindigt.map(({ id }) => id)
    await endDeelnames(db, ids, now)
    await insertDeelname(db, actor, { id: dossierId, soort: dossier.soort, begonnenOp: dossier.begonnen_op }, begint)
    await saveBehandelaar(db, dossierId, behandelaarId)
  })
}
