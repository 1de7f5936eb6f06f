import { decodeCursor } from '../../../../platform/server/cursor.ts'
import { cutPage } from '../../../../platform/server/cutPage.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { VraagStand } from '../../domain/vragen/vraag.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { toVraagBody } from './toVraagBody.ts'
import { countOpen, findVraag, listVanProgramma, listVragen } from './vraagRepository.ts'

const BLADZIJDE = 50

type Vraagquery = { readonly stand: VraagStand; readonly mijn: boolean; readonly vanaf?: string | undefined }

export async function readVragen(ctx: ActorContext, { stand, mijn, vanaf }: Vraagquery) {
  const { db, actor } = ctx
  const keuze = { stand, steller: mijn ? actor.medewerkerId : null }
  const [rijen, aantalOpen] = await Promise.all([
    listVragen(db, keuze, BLADZIJDE + 1, decodeCursor(vanaf, ['op', 'id'])),
    countOpen(db),
  ])
  const { items, volgende } = cutPage(rijen, BLADZIJDE, ({ id, uiterlijk, gesteldOp }) => ({
    op: stand === 'open' ? uiterlijk : gesteldOp.toISOString(),
    id,
  }))
  return { items: items.map((vraag) => toVraagBody(ctx, vraag)), aantalOpen, volgende }
}

export async function readProgrammavragen(ctx: ActorContext, programmaId: string) {
  await getProgramma(ctx.db, programmaId)
  return (await listVanProgramma(ctx.db, programmaId)).map((vraag) => toVraagBody(ctx, vraag))
}

export const readVraag = async (ctx: ActorContext, id: string) =>
  toVraagBody(ctx, (await findVraag(ctx.db, id)) ?? notFound())
