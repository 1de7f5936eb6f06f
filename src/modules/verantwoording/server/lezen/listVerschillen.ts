import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { resolveCijfers } from '../../../inzicht/server/public.ts'
import { compareCijfers, type Verschil } from '../../domain/bevriezen/compareCijfers.ts'
import { findBevriezing } from '../bevriezen/bevriezingRepository.ts'
import type { Middelen } from '../opzet/readFeiten.ts'

/** What frozen figures would be now, by the questions that were frozen with them. Nothing while it is a concept. */
export async function listVerschillen(
  ctx: ActorContext,
  { tellingen }: Middelen,
  verantwoordingId: string,
): Promise<readonly Verschil[]> {
  const bevriezing = await findBevriezing(ctx.db, verantwoordingId)
  if (!bevriezing) return []
  const { cijfers } = bevriezing.publicatie
  const ids = Object.keys(cijfers)
  const verwijzingen = Object.values(cijfers).map(({ verwijzing }) => verwijzing)
  const nu = await resolveCijfers(ctx, tellingen, verwijzingen)
  return compareCijfers(
    cijfers,
    new Map(nu.flatMap((cijfer, plek) => (ids[plek] === undefined ? [] : [[ids[plek], cijfer]]))),
  )
}
