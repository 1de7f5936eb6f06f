import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import type { Geldregel } from '../domain/publicatie/publicatie.ts'
import type { Oordeel } from '../domain/verantwoording.ts'
import { listDelen, saveOordeel, settleOpzet, touchDeel, type Deel } from './deelRepository.ts'
import { saveGeld } from './geldRepository.ts'
import { refuseStale } from './lezen/readVerantwoording.ts'
import { openVerantwoording } from './openVerantwoording.ts'
import type { Middelen } from './opzet/readFeiten.ts'
import { replaceTekst } from './tekst/teksten.ts'

type Besluit = { readonly deelId: string; readonly versie: number; readonly oordeel: Oordeel | null }

/** A person decides what became of promises: one, or all proposals of a part at once. */
export async function judgeDelen(
  ctx: ActorContext,
  middelen: Middelen,
  id: string,
  besluiten: readonly Besluit[],
): Promise<void> {
  await openVerantwoording(ctx.db, id)
  const delen = new Map((await listDelen(ctx.db, id)).map((deel) => [deel.id, deel]))
  for (const { deelId, versie, oordeel } of besluiten) {
    const deel = delen.get(deelId) ?? notFound()
    if (deel.soort !== 'actie' && deel.soort !== 'inzet') refuseOordeel()
    const gelukt = await saveOordeel(ctx.db, { id: deelId, versie }, oordeel, ctx.actor.medewerkerId)
    if (!gelukt) await refuseStale(ctx, middelen, id)
  }
}

function refuseOordeel(): never {
  throw new Problem(409, 'geen_oordeel', {
    detail: 'Over dit deel beslis je niet met de hand. Kies een inzet of een actie.',
  })
}

type Gezien = { readonly id: string; readonly deelId: string; readonly versie: number }

/** The lines of money of an inzet, in the place of those that were there. */
export async function updateGeld(
  ctx: ActorContext,
  middelen: Middelen,
  { id, deelId, versie }: Gezien,
  regels: readonly Geldregel[],
): Promise<void> {
  await findDeel(ctx, id, deelId)
  if (!(await touchDeel(ctx.db, { id: deelId, versie }))) await refuseStale(ctx, middelen, id)
  await saveGeld(ctx.db, ctx.actor.gemeenteId, deelId, regels)
}

/** Puts the new draft in the text, or leaves it out; what stood in the text stays in its versions. */
export async function settleDeel(
  ctx: ActorContext,
  middelen: Middelen,
  { id, deelId, versie }: Gezien,
  besluit: 'overnemen' | 'weglaten',
): Promise<void> {
  const { nieuweOpzet, tekstId } = await findDeel(ctx, id, deelId)
  if (nieuweOpzet === null || tekstId === null) {
    throw new Problem(409, 'geen_nieuwe_opzet', { detail: 'Voor dit deel is geen nieuwe opzet. Ververs de pagina.' })
  }
  // The draft counts as seen either way: only a later change of the facts asks again.
  if (!(await settleOpzet(ctx.db, { id: deelId, versie }, nieuweOpzet))) await refuseStale(ctx, middelen, id)
  if (besluit === 'overnemen') {
    await replaceTekst(ctx.db, tekstId, nieuweOpzet, ctx.now)
  }
}

/** A section of an account that may still be written in. */
export async function findDeel(ctx: ActorContext, id: string, deelId: string): Promise<Deel> {
  await openVerantwoording(ctx.db, id)
  return (await listDelen(ctx.db, id)).find((deel) => deel.id === deelId) ?? notFound()
}
