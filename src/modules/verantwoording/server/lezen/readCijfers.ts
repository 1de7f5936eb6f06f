import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijfer } from '../../../inzicht/public.ts'
import { resolveCijfers } from '../../../inzicht/server/public.ts'
import { listCijferrijen, type Cijferrij } from '../cijfers/cijferRepository.ts'
import type { Middelen } from '../opzet/readFeiten.ts'

/** A figure of an account with what it is now. */
export type Levendcijfer = Cijferrij & { readonly cijfer: Cijfer }

/** All figures of an account, counted together. */
export const readCijfers = async (
  ctx: ActorContext,
  middelen: Middelen,
  verantwoordingId: string,
): Promise<readonly Levendcijfer[]> => resolveRijen(ctx, middelen, await listCijferrijen(ctx.db, verantwoordingId))

export async function resolveRijen(
  ctx: ActorContext,
  { tellingen }: Middelen,
  rijen: readonly Cijferrij[],
): Promise<readonly Levendcijfer[]> {
  const verwijzingen = rijen.map(({ verwijzing }) => verwijzing)
  const cijfers = await resolveCijfers(ctx, tellingen, verwijzingen)
  return rijen.flatMap((rij, plek) => {
    const cijfer = cijfers[plek]
    return cijfer ? [{ ...rij, cijfer }] : []
  })
}
