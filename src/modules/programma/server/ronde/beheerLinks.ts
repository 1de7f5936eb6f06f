import { withdrawBerichten } from '../../../../platform/server/post/withdrawBerichten.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { kenmerkOf, mailUitvraag, makeLink, type Rondemiddelen } from './mailUitvraag.ts'
import { getRonde, getUitvraag, openRonde, refuseRonde } from './openRonde.ts'
import { postbodeOfActor } from './postbodeOf.ts'
import { hasOpenRonde, saveGesloten } from './rondeRepository.ts'
import { deleteSleutels } from './sleutels.ts'
import { listUitvragen, saveUitvraag } from './uitvraagRepository.ts'

type Wie = { readonly id: string; readonly uitvraagId: string }

/** A new link, to another address when one is given; every earlier link stops working. */
export async function resendUitvraag(
  ctx: ActorContext,
  { id, uitvraagId }: Wie,
  adres: string | null,
  middelen: Rondemiddelen,
): Promise<void> {
  const { ronde, programma } = await openRonde(ctx.db, id)
  const uitvraag = await getUitvraag(ctx.db, ronde, uitvraagId)
  const adressen = adres === null ? uitvraag.adressen : [adres]
  await dropLinks(ctx, uitvraagId)
  await saveUitvraag(ctx.db, uitvraagId, { adressen, verstuurdOp: ctx.now, ingetrokkenOp: null })
  const bode = await postbodeOfActor(ctx, middelen)
  await mailUitvraag(bode, ronde, { ...uitvraag, adressen }, { soort: 'nieuwe_link', programma: programma.titel })
}

/** A link to hand over by oneself; this is the only time that it can be seen. */
export async function createLink(ctx: ActorContext, { id, uitvraagId }: Wie, middelen: Rondemiddelen): Promise<string> {
  const { ronde } = await openRonde(ctx.db, id)
  const uitvraag = await getUitvraag(ctx.db, ronde, uitvraagId)
  if (uitvraag.ingetrokkenOp !== null) refuseRonde('link_ingetrokken')
  return makeLink(await postbodeOfActor(ctx, middelen), uitvraag)
}

export async function revokeUitvraag(ctx: ActorContext, { id, uitvraagId }: Wie): Promise<void> {
  const ronde = await getRonde(ctx.db, id)
  await getUitvraag(ctx.db, ronde, uitvraagId)
  await dropLinks(ctx, uitvraagId)
  await saveUitvraag(ctx.db, uitvraagId, { ingetrokkenOp: ctx.now })
}

/** Mail that still waits would bring a link that no longer works. */
async function dropLinks({ db, now }: ActorContext, uitvraagId: string): Promise<void> {
  await deleteSleutels(db, uitvraagId)
  await withdrawBerichten(db, [kenmerkOf(uitvraagId)], now)
}

/** The links stop working; what was answered stays and can be taken over after opening the round again. */
export async function closeRonde(ctx: ActorContext, id: string): Promise<void> {
  const { ronde } = await openRonde(ctx.db, id)
  const uitvragen = await listUitvragen(ctx.db, id)
  await withdrawBerichten(
    ctx.db,
    uitvragen.map((uitvraag) => kenmerkOf(uitvraag.id)),
    ctx.now,
  )
  await saveGesloten(ctx.db, ronde.id, ctx.now)
}

export async function reopenRonde(ctx: ActorContext, id: string): Promise<void> {
  const ronde = await getRonde(ctx.db, id)
  if (ronde.status === 'open') return
  if (await hasOpenRonde(ctx.db, ronde.programmaId)) refuseRonde('ronde_loopt')
  await saveGesloten(ctx.db, id, null)
}
