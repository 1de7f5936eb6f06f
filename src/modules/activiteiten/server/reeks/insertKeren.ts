import { daysBetween, type Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { shiftKanalen } from '../../domain/reeks/planVerbanden.ts'
import { insertActiviteiten, type Vastlegging } from '../activiteitRepository.ts'
import { noteGebeurtenis } from '../geschiedenis.ts'
import { saveActieverbanden } from '../momentverband.ts'
import type { Inhoud } from '../toVastlegging.ts'
import { saveKanalen, savePartijen, type Kanaal } from '../verbandRepository.ts'

/** `dag`: the day that the rule gave. */
export type NieuweKeer = { readonly id: string; readonly velden: Vastlegging; readonly dag: Datum }

/** `kanalen` are those of the one on `voorbeeldDag`; each other has them as long before or after its own day. */
export type NieuweVerbanden = Pick<Inhoud, 'partijen' | 'acties'> & {
  readonly kanalen: readonly Kanaal[]
  readonly voorbeeldDag: Datum
}

/** Stores one activiteit, or all that are new in a series, with what belongs to each. */
export async function insertKeren(
  ctx: ActorContext,
  reeksId: string | null,
  keren: readonly NieuweKeer[],
  { partijen, acties, kanalen, voorbeeldDag }: NieuweVerbanden,
): Promise<void> {
  const rijen = keren.map(({ dag, ...keer }) => ({ ...keer, reeks: reeksId === null ? null : { id: reeksId, dag } }))
  await insertActiviteiten(ctx.db, ctx.actor, rijen, ctx.now)
  for (const { id, velden } of keren) {
    const wie = { gemeenteId: ctx.actor.gemeenteId, activiteitId: id }
    const later = daysBetween(voorbeeldDag, velden.van)
    await savePartijen(ctx.db, wie, partijen)
    await saveKanalen(ctx.db, wie, later === 0 ? kanalen : shiftKanalen(kanalen, later))
    await saveActieverbanden(ctx, { ...velden, id }, acties)
  }
  await noteGebeurtenis(
    ctx,
    keren.map(({ id }) => id),
    'gemaakt',
  )
}
